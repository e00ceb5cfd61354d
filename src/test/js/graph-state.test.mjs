import assert from "node:assert/strict";
import { test } from "node:test";
import { collapse, expand, History, linkKey, moved } from "../../../webapp/js/lib/graph-state.js";

const link = (subject, relation, object) => ({ from: object, to: subject, subject, relation, object });
const start = { nodes: [{ iri: "a", x: 100, y: 0 }, { iri: "b", x: 0, y: 0 }], links: [link("a", "buildsOn", "b")] };

test("expanding keeps what is there in its place and adds only what is new", () => {
  const next = expand(start, "a", { nodes: [{ iri: "b", x: 9, y: 9 }, { iri: "c", x: 0, y: 0 }], links: [link("a", "buildsOn", "b"), link("c", "buildsOn", "a")] });
  assert.deepEqual(next.nodes.map((node) => node.iri), ["a", "b", "c"]);
  assert.deepEqual(next.nodes[1], { iri: "b", x: 0, y: 0 });
  assert.equal(next.links.length, 2);
  assert.equal(Math.round(Math.hypot(next.nodes[2].x - 100, next.nodes[2].y)), 210);
});

test("a link to a node that is not shown is left out", () => {
  assert.equal(expand(start, "a", { nodes: [], links: [link("z", "cites", "a")] }).links.length, 1);
});

test("collapsing takes away what the expansion brought, and what that brought in turn", () => {
  const once = expand(start, "a", { nodes: [{ iri: "c" }], links: [link("c", "buildsOn", "a")] });
  const twice = expand(once, "c", { nodes: [{ iri: "d" }], links: [link("d", "buildsOn", "c")] });
  assert.deepEqual(collapse(twice, "a"), start);
  assert.deepEqual(collapse(twice, "c"), once);
});

test("undo and redo walk the states, and a new step forgets the undone ones", () => {
  const history = new History(1);
  history.push(2);
  history.push(3);
  assert.equal(history.undo(), 2);
  assert.equal(history.undo(), 1);
  assert.equal(history.undo(), 1);
  assert.equal(history.redo(), 2);
  history.push(4);
  assert.equal(history.canRedo, false);
  assert.equal(history.redo(), 4);
});

test("moving a node leaves the old state alone", () => {
  assert.deepEqual(moved(start, { b: { x: 5, y: 6 } }).nodes[1], { iri: "b", x: 5, y: 6 });
  assert.equal(start.nodes[1].x, 0);
});

test("a link is named by its triple", () => {
  assert.equal(linkKey(link("s", "p", "o")), "s p o");
});
