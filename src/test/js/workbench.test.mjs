import { test } from "node:test";
import assert from "node:assert/strict";
import { filled, shareAddress } from "../../../webapp/js/lib/workbench.js";

test("the link to share keeps the languages, the query and a view chosen by hand, and nothing else", () => {
  const address = new URL(shareAddress("http://localhost/workbench?lang=zh&page=3&query=old#x", "ASK { ?s ?p ?o }", "lineage"));
  assert.deepEqual([...address.searchParams], [["lang", "zh"], ["run", "true"], ["view", "lineage"], ["query", "ASK { ?s ?p ?o }"]]);
  assert.equal(address.hash, "");
});

test("places of a sentence are filled, unknown ones stay", () => {
  assert.equal(filled("{0} of {1}, {2}", 3, 5), "3 of 5, {2}");
});
