import assert from "node:assert/strict";
import { test } from "node:test";
import { networkSvg } from "../../../webapp/js/lib/network-svg.js";

const look = { paper: "#fff", ink: "#000", font: 'Inter, "Noto Sans"', title: "A & B" };
const node = (iri, x, y, label) => ({ iri, x, y, label, shape: "circle", color: "#123456" });

test("hostile text stays text", () => {
  const svg = networkSvg({ nodes: [node("a", 0, 0, '<script>alert("x")</script>')], links: [] }, look);
  assert.ok(svg.includes("&lt;script&gt;"));
  assert.ok(!svg.includes("<script"));
});

test("every node and every link between shown nodes is drawn once", () => {
  const links = [{ from: "a", to: "b", label: "led to", color: "#111111" }, { from: "a", to: "gone", label: "led to", color: "#111111" }];
  const svg = networkSvg({ nodes: [node("a", 0, 0, "A"), node("b", 100, 50, "B")], links }, look);
  assert.equal(svg.match(/<text /g).length, 2);
  assert.equal(svg.match(/marker-end/g).length, 1);
});

test("an empty network is still a picture", () => {
  assert.ok(networkSvg({ nodes: [], links: [] }, look).startsWith("<svg"));
});

test("notes stand in the file, broken into lines, and make room for themselves", () => {
  const notes = [{ x: 900, y: 0, text: "to be checked against the letter of 1965 & its copy" }, { x: 0, y: 0, text: "\u5f85\u6838\u5bf9" }];
  const svg = networkSvg({ nodes: [node("a", 0, 0, "A")], links: [], notes }, look);
  assert.deepEqual([...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map((found) => found[1].trim()),
    ["to be checked against the", "letter of 1965 &amp; its copy", "\u5f85\u6838\u5bf9"]);
  assert.ok(Number(svg.match(/width="(\d+)/)[1]) >= 1000);
});
