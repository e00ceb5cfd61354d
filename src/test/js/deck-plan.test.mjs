import assert from "node:assert/strict";
import { test } from "node:test";
import * as plans from "../../../webapp/js/lib/deck-plan.js";

const card = (name) => ({ view: "entity", focus: name });
const three = plans.added(plans.empty("en"), [card("person/a"), card("person/b"), card("person/c")]);
const order = (plan) => plan.slides.map((slide) => slide.focus.at(-1)).join("");

test("slides are added at the end or before a place, and never more than two hundred", () => {
  assert.equal(order(plans.added(three, [card("person/d")])), "abcd");
  assert.equal(order(plans.added(three, [card("person/d")], 1)), "adbc");
  const full = plans.added(three, Array.from({ length: 500 }, () => card("person/x")));
  assert.equal(full.slides.length, 200);
  assert.equal(three.slides.length, 3);
});

test("slides move, and stay where there is no other place", () => {
  assert.equal(order(plans.moved(three, 0, 2)), "bca");
  assert.equal(order(plans.moved(three, 2, 0)), "cab");
  assert.equal(plans.moved(three, 0, -1), three);
  assert.equal(plans.moved(three, 2, 3), three);
});

test("slides are removed and duplicated", () => {
  assert.equal(order(plans.removed(three, 1)), "ac");
  const twice = plans.duplicated(three, 1);
  assert.equal(order(twice), "abbc");
  assert.notEqual(twice.slides[1], twice.slides[2]);
});

test("an emptied text is left out", () => {
  const named = plans.edited(three, 0, "title", "Mine");
  assert.equal(named.slides[0].title, "Mine");
  assert.ok(!("title" in plans.edited(named, 0, "title", "").slides[0]));
});

test("words of two languages are kept apart where the deck has both", () => {
  assert.equal(plans.reworded("", "en", "Hello", ["en"]), "Hello");
  assert.deepEqual(plans.reworded("Hello", "zh", "你好", ["zh", "en"]), { en: "Hello", zh: "你好" });
  assert.deepEqual(plans.reworded({ en: "Section", zh: "一节" }, "en", "Part", ["en"]), { en: "Part", zh: "一节" });
  assert.equal(plans.reworded({ en: "x", zh: "" }, "en", "", ["zh", "en"]), "");
  assert.equal(plans.words({ en: "Hello" }, "zh"), "");
});

test("minutes: a slide one and a half, a section a quarter, longer notes as long as they take", () => {
  assert.equal(plans.minutes(plans.added(plans.empty("en"), Array.from({ length: 4 }, () => card("person/a")))), 6);
  const sections = plans.added(plans.empty("en"), Array.from({ length: 4 }, () => ({ view: "section", title: "x" })));
  assert.equal(plans.minutes(sections), 1);
  const spoken = plans.added(plans.empty("zh"), [{ ...card("person/a"), notes: "字".repeat(880) }]);
  assert.equal(plans.minutes(spoken), 4);
  const english = plans.added(plans.empty("en"), [{ ...card("person/a"), notes: "word ".repeat(390) }]);
  assert.equal(plans.minutes(english), 3);
});

test("a value from outside is a plan or null", () => {
  assert.deepEqual(plans.shaped({ format: 1, slides: [] }, "zh"), { format: 1, title: "", languages: ["zh"], look: "light", slides: [] });
  for (const bad of [null, 7, "x", [], {}, { format: 2, slides: [] }, { format: 1, slides: {} }, { format: 1, slides: [3] },
    { format: 1, slides: Array.from({ length: 201 }, () => ({})) }]) {
    assert.equal(plans.shaped(bad, "en"), null);
  }
});

test("a file is named after the title", () => {
  assert.equal(plans.fileName("From Solomonoff to GPT"), "From-Solomonoff-to-GPT.deck.json");
  assert.equal(plans.fileName("先知：所罗门诺夫"), "先知-所罗门诺夫.deck.json");
  assert.equal(plans.fileName("../../"), "deck.deck.json");
});

test("a deck is cut to its time from the end, and no section is left alone there", () => {
  const section = { view: "section", title: "Part" };
  const talk = plans.added(plans.empty("en"), [section, card("person/a"), card("person/b"), card("person/c"), section, card("person/d")]);
  assert.deepEqual(plans.fitted(talk, 5).slides, talk.slides.slice(0, 4));
  assert.equal(plans.fitted(talk, 45).slides.length, 6);
  assert.equal(plans.fitted(talk, 0).slides.length, 1);
});
