import assert from "node:assert/strict";
import test from "node:test";
import { addressOf, graphOf } from "../../../webapp/js/lib/workspace-link.js";
import { seen, toggledKind } from "../../../webapp/js/lib/workspace.js";

const graph = {
  nodes: [{ iri: "a", x: 1, y: 2, label: "柯氏复杂度", kind: "idea" }, { iri: "b", x: 0, y: 0, label: "B", kind: "person" }],
  links: [{ from: "a", to: "b", subject: "a", relation: "r", object: "b" }],
  pinned: ["a"], notes: [{ x: 1, y: 1, text: "a note" }],
};

test("a workspace goes into an address and comes back whole", async () => {
  const address = await addressOf(graph, "http://localhost/explore?view=network");
  assert.match(address, /^http:\/\/localhost\/explore\?view=network#workspace=[A-Za-z0-9_-]+$/);
  assert.deepEqual(await graphOf(new URL(address).hash), graph);
});

test("an address without a workspace, or with a broken one, holds none", async () => {
  assert.equal(await graphOf(""), undefined);
  assert.equal(await graphOf("#workspace=abc"), undefined);
  assert.equal(await graphOf("#workspace=***"), undefined);
});

test("a hidden kind takes its links along and comes back", () => {
  const hidden = toggledKind(graph, "person");
  assert.deepEqual(seen(hidden).nodes.map(({ iri }) => iri), ["a"]);
  assert.deepEqual(seen(hidden).links, []);
  assert.equal(seen(toggledKind(hidden, "person")).nodes.length, 2);
});
