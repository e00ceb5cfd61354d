import assert from "node:assert/strict";
import { test } from "node:test";
import { shifted, yearAt, zoomed } from "../../../webapp/js/lib/range.js";

const bounds = { from: 1900, to: 2029 };

test("zooming in by half around the middle keeps the middle", () => {
  assert.deepEqual(zoomed({ from: 1940, to: 1979 }, 0.5, bounds), { from: 1950, to: 1969 });
});

test("zooming at the left edge keeps the first year", () => {
  assert.deepEqual(zoomed({ from: 1940, to: 1979 }, 0.5, bounds, 1940), { from: 1940, to: 1959 });
});

test("zooming out ends at the bounds", () => {
  assert.deepEqual(zoomed({ from: 1910, to: 2009 }, 4, bounds), bounds);
});

test("a range never gets shorter than two years", () => {
  assert.deepEqual(zoomed({ from: 2000, to: 2001 }, 0.1, bounds), { from: 2000, to: 2001 });
});

test("moving stops at the bounds and keeps the length", () => {
  assert.deepEqual(shifted({ from: 2010, to: 2019 }, 0.5, bounds), { from: 2015, to: 2024 });
  assert.deepEqual(shifted({ from: 2010, to: 2019 }, 9, bounds), { from: 2020, to: 2029 });
  assert.deepEqual(shifted({ from: 1902, to: 1911 }, -0.5, bounds), { from: 1900, to: 1909 });
});

test("a place on the plot is a year", () => {
  assert.equal(yearAt(150, { left: 100, right: 200 }, { from: 2000, to: 2009 }), 2005);
});
