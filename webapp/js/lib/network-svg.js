/**
 * The network as a self-contained SVG file, drawn from the positions on screen.
 *
 * @param {{nodes: object[], links: object[], notes?: object[]}} graph nodes with iri, x, y, label, shape, color; links with from, to, label, color,
 *   dashes; notes with x, y, text
 * @param {{paper: string, ink: string, font: string, title: string}} look
 * @returns {string}
 */
export function networkSvg(graph, look) {
  const notes = (graph.notes ?? []).map((note) => ({ ...note, lines: broken(note.text) }));
  const xs = [...graph.nodes, ...notes].map((one) => one.x);
  const ys = [...graph.nodes, ...notes].map((one) => one.y);
  const [left, top] = [Math.min(0, ...xs) - 120, Math.min(0, ...ys) - 60];
  const [width, height] = [Math.max(0, ...xs) + 120 - left, Math.max(0, ...ys) + 60 - top];
  const byIri = new Map(graph.nodes.map((node) => [node.iri, node]));
  const colors = [...new Set(graph.links.map((link) => link.color))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${r(left)} ${r(top)} ${r(width)} ${r(height)}" width="${r(width)}" height="${r(height)}" role="img" font-family="${escape(look.font)}">`,
    `<title>${escape(look.title)}</title>`,
    `<rect x="${r(left)}" y="${r(top)}" width="${r(width)}" height="${r(height)}" fill="${escape(look.paper)}"/>`,
    `<defs>${colors.map((color, index) => marker(index, color)).join("")}</defs>`,
    ...graph.links.map((link) => line(link, byIri, colors.indexOf(link.color))),
    ...graph.nodes.map((node) => mark(node, look)),
    ...notes.map((note) => card(note, look)),
    "</svg>",
  ].join("\n");
}

const r = (number) => Math.round(number * 10) / 10;

const escape = (text) => String(text).replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]);

const marker = (index, color) =>
  `<marker id="a${index}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .8 7 4 0 7.2z" fill="${escape(color)}"/></marker>`;

function line(link, byIri, index) {
  const [a, b] = [byIri.get(link.from), byIri.get(link.to)];
  if (!a || !b) {
    return "";
  }
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [((b.x - a.x) / length) * 11, ((b.y - a.y) / length) * 11];
  const dash = link.dashes ? ' stroke-dasharray="5 3"' : "";
  return `<path d="M${r(a.x + dx)} ${r(a.y + dy)} ${r(b.x - dx)} ${r(b.y - dy)}" stroke="${escape(link.color)}" fill="none"${dash} marker-end="url(#a${index})"><title>${escape(link.sentence ?? link.label)}</title></path>`;
}

function mark(node, look) {
  const outline = node.shape === "ring" ? `fill="${escape(look.paper)}" stroke="${escape(node.color)}" stroke-width="2.5"` : `fill="${escape(node.color)}"`;
  return `<g transform="translate(${r(node.x)} ${r(node.y)})">${shape(node.shape, outline)}<text y="22" text-anchor="middle" font-size="12" fill="${escape(look.ink)}">${escape(node.label)}</text></g>`;
}

/** Lines of at most 26 Latin letters or 13 Chinese characters, broken between words where there are any. */
function broken(text) {
  const lines = [""];
  for (const word of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    if (extent(lines.at(-1) + word) > 26 && lines.at(-1) !== "") lines.push("");
    lines[lines.length - 1] = (lines.at(-1) + word).trimStart();
  }
  return lines;
}

const extent = (text) => [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);

function card(note, look) {
  const height = note.lines.length * 17 + 14;
  const lines = note.lines.map((line, at) => `<tspan x="-87" y="${r(24 - height / 2 + at * 17)}">${escape(line)}</tspan>`).join("");
  return `<g transform="translate(${r(note.x)} ${r(note.y)})"><rect x="-95" y="${-height / 2}" width="190" height="${height}" rx="4" fill="${escape(look.paper)}" stroke="${escape(look.ink)}"/><text font-size="13" fill="${escape(look.ink)}">${lines}</text></g>`;
}

function shape(name, outline) {
  switch (name) {
    case "diamond":
      return `<path d="M0 -8 8 0 0 8 -8 0z" ${outline}/>`;
    case "page":
      return `<rect x="-5.5" y="-7.5" width="11" height="15" ${outline}/>`;
    case "hexagon":
      return `<path d="M-8 0 -4 -7h8l4 7 -4 7h-8z" ${outline}/>`;
    case "triangle":
      return `<path d="M0 -8 8 7h-16z" ${outline}/>`;
    default:
      return `<circle r="7" ${outline}/>`;
  }
}
