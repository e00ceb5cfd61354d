import assert from "node:assert/strict";
import { test } from "node:test";
import { meant, shortName, slideOf } from "../../../webapp/js/lib/deck-find.js";

test("a thing is shown as the reader asks, a claim and a source as what they are", () => {
  assert.deepEqual(slideOf("person/ray-solomonoff", "lineage", ""), { view: "lineage", focus: "person/ray-solomonoff" });
  assert.deepEqual(slideOf("claim/x", "lineage", ""), { view: "claim", focus: "claim/x" });
  assert.deepEqual(slideOf("source/x", "network", "person/y"), { view: "source", focus: "source/x" });
});

test("with another end the way is shown, but not from a thing to itself", () => {
  assert.deepEqual(slideOf("person/a", "entity", "idea/b"), { view: "path", focus: "person/a", shows: ["idea/b"] });
  assert.deepEqual(slideOf("person/a", "entity", "person/a"), { view: "entity", focus: "person/a" });
});

test("words mean the hit of that name in either language, else the first", () => {
  const hits = [{ label: "Transformer-XL", other: "", matched: "" }, { label: "Transformer", other: "\u53d8\u6362\u5668", matched: "" }];
  assert.equal(meant(hits, " transformer "), hits[1]);
  assert.equal(meant(hits, "\u53d8\u6362\u5668"), hits[1]);
  assert.equal(meant(hits, "trans"), hits[0]);
  assert.equal(meant([], "x"), undefined);
});

test("a name is the end of an IRI", () => {
  assert.equal(shortName("https://w3id.org/aihistory/id/person/ray-solomonoff"), "person/ray-solomonoff");
});
