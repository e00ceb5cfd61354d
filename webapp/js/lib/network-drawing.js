import { labelsThatFit, near } from "./level-of-detail.js";

/**
 * How the network is painted. Names are as large at every zoom as a reader can read, and only those that find room; lines outside the window
 * are left out; far away, a network of hundreds is drawn in a few strokes.
 *
 * @param {object} network of vis-network
 * @param {() => {nodes: object[], links: object[], chosen: Set<string>}} shown
 * @param {(token: string) => string} token value of a design token
 * @returns {() => void} to be called when what is shown changes
 */
export function paintNetwork(network, shown, token) {
  const renderer = network.renderer;
  const whole = Object.fromEntries(["_drawEdges", "_drawArrows", "_drawNodes"].map((name) => [name, renderer[name].bind(renderer)]));
  let names = { scale: 0, list: [] };
  let [strokes, groups] = [];
  const far = () => shown().nodes.length > MANY && network.getScale() < NEAR;
  const window = () => {
    const frame = network.canvas.frame;
    const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: frame.clientWidth, y: frame.clientHeight })];
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const place = (iri) => network.body.nodes[iri];

  const ofWindow = (draw, pen, rest) => {
    const area = window();
    const { body } = renderer;
    const all = body.edgeIndices;
    body.edgeIndices = all.filter((id) => near(body.edges[id].from, body.edges[id].to, area));
    draw(pen, ...rest);
    body.edgeIndices = all;
  };

  renderer._drawEdges = (pen, ...rest) => {
    if (far()) {
      strokes ??= byColour(shown().links, (link) => token(link.token || "muted"));
      lines(pen, strokes, place, 1 / network.getScale());
      return;
    }
    ofWindow(whole._drawEdges, pen, rest);
  };
  renderer._drawArrows = (pen, ...rest) => {
    if (!far()) {
      ofWindow(whole._drawArrows, pen, rest);
    }
  };
  renderer._drawNodes = (pen, ...rest) => {
    if (far()) {
      const area = window();
      if (!groups) {
        groups = byColour(shown().nodes, (node) => token(node.token));
        shown().nodes.forEach((node) => place(node.iri)?.updateBoundingBox(pen));
      }
      groups.forEach((nodes, colour) => marks(pen, nodes, colour, place, area));
      return { drawExternalLabels() {} };
    }
    return whole._drawNodes(pen, ...rest);
  };
  network.on("afterDrawing", (pen) => {
    const scale = network.getScale();
    if (names.scale === 0 || Math.abs(names.scale / scale - 1) > 0.04) {
      const { nodes, chosen } = shown();
      pen.font = `${SIZE}px ${token("font-sans")}`;
      const placed = nodes.map((node) => ({ ...node, x: place(node.iri)?.x ?? node.x, y: place(node.iri)?.y ?? node.y }));
      names = { scale, list: labelsThatFit(placed, scale, chosen, (text) => pen.measureText(text).width, SIZE) };
    }
    write(pen, names.list, place, scale, token, window());
  });
  return () => {
    names = { scale: 0, list: [] };
    [strokes, groups] = [];
  };
}

/** From so many nodes on, and nearer than this, the network is drawn with all its detail. */
export const MANY = 300;
export const NEAR = 0.55;
const SIZE = 12.5;
const RADIUS = 9;

function byColour(things, colourOf) {
  const groups = new Map();
  for (const thing of things) {
    const colour = colourOf(thing);
    const group = groups.get(colour);
    if (group) {
      group.push(thing);
    } else {
      groups.set(colour, [thing]);
    }
  }
  return groups;
}

function lines(pen, groups, place, width) {
  pen.save();
  pen.lineWidth = width * 0.8;
  pen.globalAlpha = 0.45;
  groups.forEach((links, colour) => {
    pen.strokeStyle = colour;
    pen.beginPath();
    for (const link of links) {
      const [from, to] = [place(link.from), place(link.to)];
      if (from && to) {
        pen.moveTo(from.x, from.y);
        pen.lineTo(to.x, to.y);
      }
    }
    pen.stroke();
  });
  pen.restore();
}

function marks(pen, nodes, colour, place, area) {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const node of nodes) {
    const at = place(node.iri);
    if (at && near(at, at, area)) {
      mark(pen, node.shape, at.x, at.y, node.focus ? RADIUS * 1.4 : RADIUS);
    }
  }
  pen.fill();
}

const CORNERS = { page: [4, Math.PI / 4], diamond: [4, 0], hexagon: [6, 0], triangle: [3, -Math.PI / 2] };

function mark(pen, shape, x, y, radius) {
  const [count, turn] = CORNERS[shape] ?? [0, 0];
  if (count === 0) {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (let corner = 0; corner < count; corner++) {
    const angle = turn + (corner * 2 * Math.PI) / count;
    pen[corner === 0 ? "moveTo" : "lineTo"](x + radius * 1.2 * Math.cos(angle), y + radius * 1.2 * Math.sin(angle));
  }
  pen.closePath();
}

function write(pen, names, place, scale, token, area) {
  pen.save();
  pen.font = `${SIZE / scale}px ${token("font-sans")}`;
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.lineJoin = "round";
  pen.lineWidth = 3.5 / scale;
  pen.strokeStyle = token("paper");
  pen.fillStyle = token("ink");
  for (const { iri, text, drop } of names) {
    const at = place(iri);
    if (at && near(at, at, area, 120 / scale)) {
      pen.strokeText(text, at.x, at.y + drop);
      pen.fillText(text, at.x, at.y + drop);
    }
  }
  pen.restore();
}
