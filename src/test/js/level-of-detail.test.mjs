import assert from "node:assert/strict";
import test from "node:test";
import { labelsThatFit, near } from "../../../webapp/js/lib/level-of-detail.js";

const area = { left: 0, top: 0, right: 100, bottom: 100 };
const width = (text) => text.length * 10;

test("a line that crosses the window is near, one beside it is not", () => {
  assert.equal(near({ x: -500, y: 50 }, { x: 500, y: 50 }, area), true);
  assert.equal(near({ x: 200, y: -500 }, { x: 200, y: 500 }, area), false);
});

test("of two names in one place the more important one stays, and both where there is room", () => {
  const nodes = [{ iri: "a", x: 0, y: 0, label: "aaaa", importance: 1 }, { iri: "b", x: 30, y: 0, label: "bbbb", importance: 2 }];
  assert.deepEqual(labelsThatFit(nodes, 1, new Set(), width, 12).map(({ iri }) => iri), ["b"]);
  assert.deepEqual(labelsThatFit(nodes, 3, new Set(), width, 12).map(({ iri }) => iri), ["b", "a"]);
});

test("what a reader chose keeps its name", () => {
  const nodes = [{ iri: "a", x: 0, y: 0, label: "aaaa", importance: 1 }, { iri: "b", x: 30, y: 0, label: "bbbb", importance: 2 }];
  assert.deepEqual(labelsThatFit(nodes, 1, new Set(["a"]), width, 12).map(({ iri }) => iri), ["a"]);
});
