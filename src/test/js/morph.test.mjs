import assert from "node:assert/strict";
import { test } from "node:test";
import { between, eased, keyOf } from "../../../webapp/js/lib/morph.js";

test("a path moves from one place to another", () => {
  assert.equal(between("M0 0C1 1 2 2 10 10", "M10 0C1 1 2 2 20 30", 0.5), "M5 0C1 1 2 2 15 20");
  assert.equal(between("M0 0C1 1 2 2 10 10", "M10 0C1 1 2 2 20 30", 1), "M10 0C1 1 2 2 20 30");
});

test("paths of different shapes have nothing between them", () => {
  assert.equal(between("M0 0C1 1 2 2 3 3", "M0 0Q1 1 2 2", 0.5), null);
});

test("a movement begins and ends at rest", () => {
  assert.equal(eased(0), 0);
  assert.equal(eased(0.5), 0.5);
  assert.equal(eased(1), 1);
});

test("a thing and a statement are the same in every picture, decoration is not", () => {
  assert.equal(keyOf({ iri: "x" }), "x");
  assert.equal(keyOf({ subject: "a", relation: "buildsOn", object: "b" }), "a buildsOn b");
  assert.equal(keyOf({}), "");
});
