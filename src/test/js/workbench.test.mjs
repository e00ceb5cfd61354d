import { test } from "node:test";
import assert from "node:assert/strict";
import { answerAddress, answerKind, completions, filled, localAddress, prefixLines, shareAddress } from "../../../webapp/js/lib/workbench.js";

test("a thing of ours is opened on this site, anything else where it is", () => {
  assert.equal(localAddress("https://w3id.org/aihistory/id/person/ray-solomonoff"), "/id/person/ray-solomonoff");
  assert.equal(localAddress("https://w3id.org/aihistory/ontology#born"), "https://w3id.org/aihistory/ontology#born");
  assert.equal(localAddress("http://example.org/id/x"), "http://example.org/id/x");
});

test("prefixes are lines, sorted", () => {
  assert.deepEqual(prefixLines({ xsd: "http://x#", aih: "http://a#" }), ["aih: <http://a#>", "xsd: <http://x#>"]);
});

test("a completion begins with what was typed, as an address or as a name", () => {
  const terms = ["http://a#born", "http://a#buildsOn", "http://b/died"];
  assert.deepEqual(completions(terms, "b"), ["http://a#born", "http://a#buildsOn"]);
  assert.deepEqual(completions(terms, "http://b"), ["http://b/died"]);
  assert.deepEqual(completions(terms, "BUILDS"), ["http://a#buildsOn"]);
});

test("the address to share holds the query and the languages and nothing else", () => {
  const address = new URL(shareAddress("http://h/workbench?lang=zh&example=x&run=true#top", "ASK { ?s ?p \"人&b\" }"));
  assert.equal(address.searchParams.get("query"), "ASK { ?s ?p \"人&b\" }");
  assert.equal(address.searchParams.get("lang"), "zh");
  assert.deepEqual([...address.searchParams.keys()], ["lang", "query"]);
  assert.equal(address.hash, "");
});

test("the address of an answer names its form", () => {
  assert.equal(answerAddress("ASK {}", "csv"), "/sparql?query=ASK+%7B%7D&format=csv");
});

test("places in a sentence are filled and unknown ones stay", () => {
  assert.equal(filled("{0} of {1}, {2}", 3, 10), "3 of 10, {2}");
});

test("rows and triples are told apart by their media type", () => {
  assert.equal(answerKind("application/sparql-results+json;charset=utf-8"), "rows");
  assert.equal(answerKind("text/csv"), "rows");
  assert.equal(answerKind("text/turtle"), "triples");
});
