import { test } from "node:test";
import assert from "node:assert/strict";
import { identifier, matchingTerms, missingPrefix, offers } from "../../../webapp/js/lib/completion.js";

const TERMS = [
  { name: "aih:buildsOn", en: "builds on", zh: "建立于", about: "" },
  { name: "aih:born", en: "born", zh: "出生", about: "" },
  { name: "aih:Person", en: "person", zh: "人物", about: "" },
];
const world = (hits, language = "en") => ({ terms: TERMS, prefixes: { person: "http://id/person/", aih: "http://aih#" }, names: async () => hits, language });
const HIT = { page: "/page/person/ray-solomonoff?lang=zh", label: "Ray Solomonoff", other: "所罗门诺夫", kindLabel: "person" };

test("terms are found by identifier and by name in either language", () => {
  assert.deepEqual(matchingTerms(TERMS, "建立").map(({ name }) => name), ["aih:buildsOn"]);
  assert.deepEqual(matchingTerms(TERMS, "b").map(({ name }) => name), ["aih:born", "aih:buildsOn"]);
});

test("a page of the search becomes a short IRI", () => {
  assert.equal(identifier(HIT.page), "person:ray-solomonoff");
  assert.equal(identifier("/claims/x-y"), "claim:x-y");
  assert.equal(identifier("/about"), undefined);
});

test("a name typed in a query offers the thing, with its prefix", async () => {
  const found = await offers("SELECT ?w { ?w aih:author Solomonoff", 36, world([HIT]));
  assert.deepEqual(found.offers, [{ insert: "person:ray-solomonoff", name: "Ray Solomonoff", note: "所罗门诺夫 · person", prefix: "person" }]);
  assert.equal(found.from, 26);
});

test("a prefix without a matching term asks for things of that kind only", async () => {
  const found = await offers("?w aih:author person:ray", 24, world([HIT, { ...HIT, page: "/page/work/x" }]));
  assert.deepEqual(found.offers.map(({ insert }) => insert), ["person:ray-solomonoff"]);
  const terms = await offers("?w aih:bu", 9, world([], "zh"));
  assert.deepEqual(terms.offers.map(({ insert, name }) => [insert, name]), [["aih:buildsOn", "建立于"]]);
});

test("only a prefix of ours that is not declared gets a line", () => {
  assert.equal(missingPrefix("SELECT", "aih", { aih: "http://aih#" }), "PREFIX aih: <http://aih#>\n");
  assert.equal(missingPrefix("PREFIX aih: <http://aih#>", "aih", { aih: "http://aih#" }), "");
  assert.equal(missingPrefix("", "xyz", {}), "");
});
