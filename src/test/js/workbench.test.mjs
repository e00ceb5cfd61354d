import { test } from "node:test";
import assert from "node:assert/strict";
import { filled, shareAddress, valuesAddress } from "../../../webapp/js/lib/workbench.js";

test("the link to share keeps the languages, the query and a view chosen by hand, and nothing else", () => {
  const address = new URL(shareAddress("http://localhost/workbench?lang=zh&page=3&query=old#x", "ASK { ?s ?p ?o }", "lineage"));
  assert.deepEqual([...address.searchParams], [["lang", "zh"], ["run", "true"], ["view", "lineage"], ["query", "ASK { ?s ?p ?o }"]]);
  assert.equal(address.hash, "");
});

test("a query too long for an address has none", () => {
  assert.equal(shareAddress("http://localhost/workbench", "#".repeat(7_000)), "");
  assert.notEqual(shareAddress("http://localhost/workbench", "#".repeat(6_000)), "");
});

test("the address of an example names its values; names that are being typed go along only to the server", () => {
  const fields = [["lang", "zh"], ["run", "true"], ["example", "x"], ["name.author", "Turing"], ["author", "person/alan-turing"], ["year", ""]];
  assert.equal(valuesAddress("http://localhost/workbench?query=old#x", fields), "http://localhost/workbench?lang=zh&run=true&example=x&author=person%2Falan-turing");
  assert.equal(new URL(valuesAddress("http://localhost/workbench", fields, true)).searchParams.get("name.author"), "Turing");
});

test("places of a sentence are filled, unknown ones stay", () => {
  assert.equal(filled("{0} of {1}, {2}", 3, 5), "3 of 5, {2}");
});
