import assert from "node:assert/strict";
import test from "node:test";
import { grouped, noted, opened, pinned, saved, ungrouped } from "../../../webapp/js/lib/workspace.js";

const node = (iri, x) => ({ iri, x, y: 0, label: iri });
const link = (from, to) => ({ from, to, subject: from, relation: "buildsOn", object: to });
const graph = { nodes: [node("a", 0), node("b", 10), node("c", 40)], links: [link("a", "b"), link("b", "c")] };

test("a group stands for its members and gives them back", () => {
  const one = grouped(graph, ["a", "b"], "two");
  assert.deepEqual(one.nodes.map((n) => n.label), ["c", "two"]);
  assert.equal(one.nodes[1].x, 5);
  assert.deepEqual(one.links.map((l) => [l.from, l.to]), [[one.nodes[1].iri, "c"]]);
  const back = ungrouped(one, one.nodes[1].iri);
  assert.deepEqual(back.nodes.map((n) => n.iri).sort(), ["a", "b", "c"]);
  assert.equal(back.links.length, 2);
});

test("pinning twice releases", () => {
  const once = pinned(graph, ["a"]);
  assert.deepEqual(once.pinned, ["a"]);
  assert.deepEqual(pinned(once, ["a", "b"]).pinned, ["a", "b"]);
  assert.deepEqual(pinned(once, ["a"]).pinned, []);
});

test("a workspace comes back as it was saved", () => {
  const mine = noted(pinned(graph, ["c"]), 3, 4, "why?");
  assert.deepEqual(opened(saved(mine, "/explore")), mine);
});

test("what is no workspace is not opened", () => {
  for (const text of ["", "[]", "null", "{\"format\":\"other\"}", JSON.stringify({ format: "aihistory-workspace-1", graph: { nodes: [{ iri: 3 }], links: [] } })]) {
    assert.equal(opened(text), undefined);
  }
});
