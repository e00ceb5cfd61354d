import assert from "node:assert/strict";
import { test } from "node:test";
import { duration, placeAfter, wish } from "../../../webapp/js/lib/present-keys.js";

test("keys of presenters mean what they mean elsewhere", () => {
  assert.equal(wish(" ", false), "on");
  assert.equal(wish(" ", true), "back");
  assert.equal(wish("N", true), "notes");
  assert.equal(wish("?", true), "help");
  assert.equal(wish("x", false), "");
});

test("a deck does not end beyond its ends", () => {
  assert.equal(placeAfter("back", 0, 5), 0);
  assert.equal(placeAfter("on", 4, 5), 4);
  assert.equal(placeAfter("last", 1, 5), 4);
  assert.equal(placeAfter("first", 3, 5), 0);
});

test("time that has gone is read in minutes, then in hours", () => {
  assert.equal(duration(245), "4:05");
  assert.equal(duration(3723), "1:02:03");
  assert.equal(duration(-3), "0:00");
});
