import { test } from "node:test";
import assert from "node:assert/strict";
import { iriAt, keywords, tokens, variables, writing } from "../../../webapp/js/lib/sparql-text.js";

const at = (text) => { const offset = text.indexOf("|"); return writing(text.replace("|", ""), offset); };

test("the tokens of a query joined are the query", () => {
  const query = `# a "comment"\nPREFIX aih: <https://x#>\nSELECT ?名 WHERE { ?名 aih:born "a\\"b"@en , '''c\nd''' ; a aih:Person . FILTER(?x >= 1.5) }`;
  assert.equal(tokens(query).map(({ text }) => text).join(""), query);
});

test("the IRI under the pointer is found with its prefix, declared in the query or known", () => {
  const query = "PREFIX p: <http://p/> SELECT * { p:one aih:born <http://two> }";
  assert.equal(iriAt(query, query.indexOf("p:one") + 2, {}), "http://p/one");
  assert.equal(iriAt(query, query.indexOf("born"), { aih: "http://aih#" }), "http://aih#born");
  assert.equal(iriAt(query, query.indexOf("two"), {}), "http://two");
  assert.equal(iriAt(query, query.indexOf("SELECT") + 1, {}), undefined);
});

test("a name of several words is completed as one, without the keyword before it", () => {
  assert.deepEqual(at("?work aih:author Ray Solomon|"), { kind: "words", typed: "Ray Solomon", from: 17 });
  assert.deepEqual(at("FILTER 所罗门|"), { kind: "words", typed: "所罗门", from: 7 });
});

test("variables, names with a prefix and prefixes are told apart; comments and texts are left alone", () => {
  assert.equal(at("SELECT ?wo|").kind, "variable");
  assert.deepEqual(at("?x aih:bui|"), { kind: "name", prefix: "aih", typed: "bui", from: 3 });
  assert.equal(at("PREFIX per|").kind, "prefix");
  assert.equal(at("# Ray|"), undefined);
  assert.equal(at('FILTER(?x = "Ray|'), undefined);
});

test("variables in use and keywords are offered by their beginning", () => {
  assert.deepEqual(variables("SELECT ?work ?word ?x { ?wo", "wo", 27), ["work", "word"]);
  assert.deepEqual(keywords("opt"), ["OPTIONAL"]);
});
