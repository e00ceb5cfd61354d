import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, neighbour } from "../../../webapp/js/lib/nearness.js";

const items = [
  { iri: "a", x: 0, y: 0 },
  { iri: "b", x: 100, y: 0 },
  { iri: "c", x: 40, y: 90 },
  { iri: "d", x: 200, y: 200 },
];

test("joined are the ends of all arrows at the item, both ways", () => {
  const arrows = [{ from: "a", to: "b" }, { from: "c", to: "a" }, { from: "c", to: "d" }];
  assert.deepEqual([...joined(arrows, "a")].sort(), ["a", "b", "c"]);
});

test("the next item to the right is the one straight ahead, not a nearer one far below", () => {
  assert.equal(neighbour(items, "a", "right"), "b");
  assert.equal(neighbour(items, "b", "left"), "a");
  assert.equal(neighbour(items, "a", "down"), "c");
});

test("at the edge there is nothing further", () => {
  assert.equal(neighbour(items, "a", "left"), undefined);
  assert.equal(neighbour(items, "nowhere", "left"), undefined);
});
