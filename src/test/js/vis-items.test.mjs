import assert from "node:assert/strict";
import { test } from "node:test";
import { visEdge, visNode } from "../../../webapp/js/lib/vis-items.js";

const token = (name) => `<${name}>`;

test("an organization is a ring: filled with paper, bordered in its colour", () => {
  const node = visNode({ iri: "o", label: "O", shape: "ring", token: "kind-organization", x: 1, y: 2 }, token, false);
  assert.equal(node.color.background, "<paper>");
  assert.equal(node.color.border, "<kind-organization>");
  assert.deepEqual(node.color.highlight, { background: "<paper>", border: "<kind-organization>" });
  assert.equal(node.shape, "dot");
});

test("only the links of the chosen nodes carry their label", () => {
  const link = { from: "a", to: "b", subject: "b", relation: "buildsOn", object: "a", label: "led to", token: "rel-builds" };
  assert.equal(visEdge(link, token, new Set(["a"])).label, "led to");
  assert.equal(visEdge(link, token, new Set(["z"])).label, undefined);
});
