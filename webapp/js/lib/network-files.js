import { download } from "./download.js";
import { networkSvg } from "./network-svg.js";
import { colour } from "./tokens.js";
import { visEdge } from "./vis-items.js";

/** Saves what is drawn as a vector picture. @param {{nodes: object[], links: object[]}} graph @param {string} name @param {string} font */
export function saveSvg(graph, name, font) {
  const look = { paper: colour("paper"), ink: colour("ink"), font, title: document.title };
  const nodes = graph.nodes.map((node) => ({ ...node, color: colour(node.token) }));
  const links = graph.links.map((link) => ({ ...link, color: colour(link.token || "muted"), dashes: Boolean(visEdge(link, colour, new Set()).dashes) }));
  download(`${name}.svg`, new Blob([networkSvg({ nodes, links, notes: graph.notes }, look)], { type: "image/svg+xml" }));
}

/** Saves what is on a canvas, on paper. @param {HTMLCanvasElement} drawn @param {string} name */
export function savePng(drawn, name) {
  const sheet = document.createElement("canvas");
  sheet.width = drawn.width;
  sheet.height = drawn.height;
  const pen = sheet.getContext("2d");
  pen.fillStyle = colour("paper");
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawn, 0, 0);
  sheet.toBlob((blob) => download(`${name}.png`, blob), "image/png");
}
