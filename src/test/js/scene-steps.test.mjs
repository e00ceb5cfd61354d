import assert from "node:assert/strict";
import test from "node:test";
import { sceneAfter, sceneInView } from "../../../webapp/js/lib/scene-steps.js";

test("the right arrow leads to the next scene and stops at the last", () => {
  assert.equal(sceneAfter("ArrowRight", 0, 3), 1);
  assert.equal(sceneAfter("ArrowRight", 2, 3), -1);
});

test("the left arrow leads back and stops at the first", () => {
  assert.equal(sceneAfter("ArrowLeft", 2, 3), 1);
  assert.equal(sceneAfter("ArrowLeft", 0, 3), -1);
});

test("before the first scene only forwards leads anywhere", () => {
  assert.equal(sceneAfter("ArrowRight", -1, 3), 0);
  assert.equal(sceneAfter("ArrowLeft", -1, 3), -1);
});

test("other keys and a story without scenes lead nowhere", () => {
  assert.equal(sceneAfter("a", 1, 3), -1);
  assert.equal(sceneAfter("ArrowRight", -1, 0), -1);
});

test("the scene in view is the last that begins above the line", () => {
  assert.equal(sceneInView([-900, -20, 700], 300), 1);
  assert.equal(sceneInView([400, 900], 300), -1);
});
