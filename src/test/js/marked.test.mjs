import assert from "node:assert/strict";
import test from "node:test";
import { address, marksOf, nameOf, toggled, withMarks } from "../../../webapp/js/lib/marked.js";
import { yearsOf } from "../../../webapp/js/lib/decades.js";

test("marks stand in the address by their names", () => {
  assert.equal(nameOf("https://w3id.org/aihistory/id/person/ray-solomonoff"), "person/ray-solomonoff");
  const search = withMarks("?view=list&lang=zh", ["person/a", "idea/b"]);
  assert.equal(search, "view=list&lang=zh&marked=person/a,idea/b");
  assert.deepEqual(marksOf(search), ["person/a", "idea/b"]);
  assert.equal(withMarks(search, []), "view=list&lang=zh");
});

test("a mark is set and taken away", () => {
  assert.deepEqual(toggled(toggled([], "a"), "b"), ["a", "b"]);
  assert.deepEqual(toggled(["a", "b"], "a"), ["b"]);
});

test("addresses keep the languages", () => {
  assert.equal(address("/compare", [["of", "idea/a"], ["of", "idea/b"]], "?lang=zh&view=list"), "/compare?of=idea/a&of=idea/b&lang=zh");
});

test("dragged decades are whole", () => {
  assert.deepEqual(yearsOf([1980, 1950]), { from: 1950, to: 1989 });
});
