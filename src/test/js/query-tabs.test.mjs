import { test } from "node:test";
import assert from "node:assert/strict";
import { added, askedNow, closed, current, opened, restored, title, written } from "../../../webapp/js/lib/query-tabs.js";

test("each query has its own tab and the last one cannot be closed", () => {
  let state = added(written(opened("A"), "B"), "C");
  assert.deepEqual(state.tabs, [{ number: 1, text: "B" }, { number: 2, text: "C" }]);
  state = closed(state, 2);
  assert.equal(current(state).text, "B");
  assert.equal(closed(state, 1), state);
});

test("the query of a page finds its tab again or opens one", () => {
  const kept = added(opened("A"), "B");
  assert.equal(restored(kept, "A").current, 1);
  assert.equal(restored(kept, "C").tabs.length, 3);
  assert.deepEqual(restored(null, "X"), opened("X"));
});

test("a query asked again moves to the front of the history", () => {
  const state = askedNow(askedNow(askedNow(opened(""), "A", "1", 1), "B", "2", 2), "A", "3", 3);
  assert.deepEqual(state.asked.map(({ text, rows }) => text + rows), ["A3", "B2"]);
});

test("a query is called after its first comment or what it selects", () => {
  assert.equal(title("#view: tree\n# Who taught whom\nSELECT ?a"), "Who taught whom");
  assert.equal(title("PREFIX a: <b>\nSELECT ?a {"), "SELECT ?a {");
});
