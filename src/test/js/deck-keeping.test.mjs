import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../../../webapp/js/lib/deck-history.js";
import { decoded, encoded, isDeck } from "../../../webapp/js/lib/deck-link.js";
import { added, empty } from "../../../webapp/js/lib/deck-plan.js";
import { KEY, load, save } from "../../../webapp/js/lib/deck-store.js";

const plan = added(empty("zh"), [{ view: "entity", focus: "person/ray-solomonoff", title: "先知 — “x” 😀" }]);

function storage(items = {}, limit = Infinity) {
  return {
    items,
    getItem: (key) => items[key] ?? null,
    setItem(key, value) {
      if (value.length > limit) throw new DOMException("full", "QuotaExceededError");
      items[key] = value;
    },
  };
}

test("every step is undone and done again; a new step ends what could be done again", () => {
  const history = new History("a");
  history.step("b");
  history.step("c");
  assert.equal(history.undo(), "b");
  assert.equal(history.undo(), "a");
  assert.equal(history.undo(), "a");
  assert.equal(history.redo(), "b");
  history.step("d");
  assert.equal(history.canRedo, false);
  assert.equal(history.undo(), "b");
});

test("letters of one word are one step; another field is another step", () => {
  const history = new History("");
  for (const typed of ["w", "wo", "wor"]) history.step(typed, "title 0");
  history.step("x", "title 1");
  assert.equal(history.undo(), "wor");
  assert.equal(history.undo(), "");
});

test("only so many steps are kept", () => {
  const history = new History(0, 3);
  for (let step = 1; step <= 9; step++) history.step(step);
  while (history.canUndo) history.undo();
  assert.equal(history.present, 6);
});

test("a plan goes through an address and comes back", async () => {
  const hash = await encoded(plan);
  assert.match(hash, /^d1\.[A-Za-z0-9_-]+$/);
  assert.ok(isDeck(`#${hash}`));
  assert.deepEqual(await decoded(`#${hash}`), plan);
  assert.equal(isDeck("#main"), false);
});

test("a cut, damaged or enormous address is refused", async () => {
  const hash = await encoded(plan);
  await assert.rejects(decoded(hash.slice(0, -9)));
  await assert.rejects(decoded("d1.****"));
  await assert.rejects(decoded("d1."));
  await assert.rejects(decoded(await encoded({ notes: "a".repeat(3_000_000) })), RangeError);
});

test("a deck is kept and read again", () => {
  const kept = storage();
  assert.equal(load(kept, "en").state, "new");
  assert.equal(save(kept, plan, 20), "kept");
  assert.deepEqual(load(kept, "en"), { plan, length: 20, state: "kept" });
});

test("a full or absent storage is told apart", () => {
  assert.equal(save(storage({}, 10), plan, 0), "full");
  assert.equal(save(null, plan, 0), "absent");
  assert.equal(load(null, "en").state, "absent");
  const forbidden = { getItem() { throw new DOMException("no", "SecurityError"); } };
  assert.equal(load(forbidden, "en").state, "absent");
});

test("what cannot be read is put aside, not lost", () => {
  for (const text of ["{", "null", "7", '{"version":9,"plan":{"format":1,"slides":[]}}', '{"version":1,"plan":{"format":1}}']) {
    const kept = storage({ [KEY]: text });
    assert.equal(load(kept, "en").state, "unreadable");
    assert.ok(Object.values(kept.items).filter((value) => value === text).length === 2);
  }
});
