// What NetworkBenchmark runs in the browser: the same seeded network drawn by plain vis-network and by ours, panned in each frame.
import { DataSet, Network } from "/vis.js";
import { paintNetwork } from "/js/lib/network-drawing.js";
import { visEdge, visNode } from "/js/lib/vis-items.js";

const [NODES, LINKS, SECONDS] = [2000, 4000, 4];
const token = (name) => ({ paper: "#fff", ink: "#111", muted: "#777", "font-sans": "sans-serif" })[name] ?? "#36c";
const SHAPES = ["circle", "page", "diamond", "hexagon", "triangle", "ring"];

let seed = 1956;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;

const nodes = Array.from({ length: NODES }, (_, at) => ({
  iri: `n${at}`, label: `Thing number ${at}`, shortLabel: `Thing number ${at}`, kind: "idea", shape: SHAPES[at % 6], token: `kind-${at % 6}`,
  x: random() * 9000, y: random() * 6000, importance: random(),
}));
const links = Array.from({ length: LINKS }, (_, at) => {
  const from = Math.floor(random() * NODES);
  const to = (from + 1 + Math.floor(random() * 60)) % NODES;
  return { from: `n${from}`, to: `n${to}`, subject: `n${from}`, relation: `r${at}`, object: `n${to}`, token: `rel-${at % 5}`, label: "r", sentence: "s" };
});

function made(smooth, ours) {
  const box = document.getElementById("net");
  box.replaceChildren();
  const network = new Network(box, {
    nodes: new DataSet(nodes.map((node) => ({ ...visNode(node, token, false), ...(ours ? { label: undefined } : {}) }))),
    edges: new DataSet(links.map((link) => visEdge(link, token, new Set()))),
  }, { physics: false, edges: { smooth }, interaction: { hover: true } });
  if (ours) {
    paintNetwork(network, () => ({ nodes, links, chosen: new Set() }), token);
  }
  return network;
}

async function frames(network, scale) {
  network.fit({ animation: false });
  if (scale) {
    network.moveTo({ position: { x: 4500, y: 3000 }, scale, animation: false });
  }
  const start = network.getViewPosition();
  await new Promise((done) => setTimeout(done, 500));
  let count = 0;
  const begin = performance.now();
  while (performance.now() - begin < SECONDS * 1000) {
    const turn = count++ / 10;
    network.moveTo({ position: { x: start.x + 60 * Math.cos(turn), y: start.y + 60 * Math.sin(turn) }, animation: false });
    await new Promise(requestAnimationFrame);
  }
  return (count * 1000) / (performance.now() - begin);
}

const lines = [];
for (const [name, scale] of [["everything", 0], ["nearer (1:1)", 1], ["half", 0.6]]) {
  const curved = made({ enabled: true, type: "curvedCW", roundness: 0.12 }, false);
  const a = await frames(curved, scale);
  curved.destroy();
  const straight = made(false, false);
  const b = await frames(straight, scale);
  straight.destroy();
  const own = made(false, true);
  const c = await frames(own, scale);
  own.destroy();
  lines.push(`${name}: plain with curves ${a.toFixed(1)}, plain with straight lines ${b.toFixed(1)}, ours ${c.toFixed(1)} frames/s; ratio ${(c / a).toFixed(2)} and ${(c / b).toFixed(2)}`);
}
window.result = lines.join("\n");
