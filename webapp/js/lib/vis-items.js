/**
 * From the server's nodes and links to the items of vis-network.
 *
 * @typedef {(token: string) => string} Tokens gives the value of a design token
 */

const SHAPES = { circle: "dot", ring: "dot", page: "square", diamond: "diamond", hexagon: "hexagon", triangle: "triangle" };
const DASHES = { "rel-rediscovers": [6, 4], "rel-realises": [2, 4], "rel-anticipates": [8, 3, 2, 3] };

/** @param {object} node @param {Tokens} token @param {boolean} selected */
export function visNode(node, token, selected) {
  const color = token(node.token);
  const hollow = node.shape === "ring";
  return {
    id: node.iri,
    x: node.x,
    y: node.y,
    label: node.shortLabel ?? node.label,
    title: node.date ? `${node.label} · ${node.date}` : node.label,
    shape: SHAPES[node.shape] ?? "dot",
    size: node.focus ? 13 : 9,
    borderWidth: selected ? 3 : 2,
    color: colours(hollow ? token("paper") : color, selected ? token("ink") : color),
    font: { color: token("ink"), face: token("font-sans"), size: node.focus ? 15 : 13, strokeWidth: 4, strokeColor: token("paper"), bold: Boolean(node.focus) },
  };
}

/** The same colours whether a node is selected, pointed at or neither: what is chosen shows by its border. */
function colours(background, border) {
  return { background, border, highlight: { background, border }, hover: { background, border } };
}

const same = (color) => ({ color, highlight: color, hover: color });

/** @param {object} link @param {Tokens} token @param {Set<string>} near nodes whose links are drawn dark; empty means all the same */
export function visEdge(link, token, near) {
  const strong = near.has(link.from) || near.has(link.to);
  return {
    id: `${link.subject} ${link.relation} ${link.object}`,
    from: link.from,
    to: link.to,
    title: link.sentence,
    label: strong ? link.label : undefined,
    font: { color: token("muted"), size: 11, strokeWidth: 4, strokeColor: token("paper"), face: token("font-sans"), align: "middle" },
    dashes: DASHES[link.token] ?? Boolean(link.inferred),
    width: strong ? 1.8 : 1,
    color: { ...same(token(link.token || "muted")), opacity: near.size === 0 || strong ? 0.9 : 0.35 },
    arrows: { to: { enabled: true, scaleFactor: 0.55 } },
  };
}

/** A note of the reader. @param {{x: number, y: number, text: string}} note @param {number} at @param {Tokens} token */
export function visNote(note, at, token) {
  return {
    id: `note:${at}`,
    x: note.x,
    y: note.y,
    label: note.text,
    shape: "box",
    margin: 8,
    color: { background: token("mark-ground"), border: token("line"), highlight: { background: token("mark-ground"), border: token("ink") } },
    font: { color: token("ink"), face: token("font-sans"), size: 13, align: "left" },
    widthConstraint: { maximum: 180 },
  };
}
