/**
 * What the network shows, as plain immutable states: expand, collapse, and a history for undo and redo.
 *
 * @typedef {{iri: string, x: number, y: number, from?: string}} Node  `from` names the node whose expansion brought it
 * @typedef {{from: string, to: string, subject: string, relation: string, object: string}} Link
 * @typedef {{nodes: Node[], links: Link[]}} Graph
 */

/** The identity of a link. @param {Link} link */
export const linkKey = (link) => `${link.subject} ${link.relation} ${link.object}`;

/**
 * The graph with the neighbours of a node added; what is there keeps its place, new nodes stand in an arc around the node.
 *
 * @param {Graph} graph
 * @param {string} origin IRI of the node that was expanded
 * @param {Graph} addition neighbours and links as the server answers
 * @param {number} [radius]
 * @returns {Graph}
 */
export function expand(graph, origin, addition, radius = 210) {
  const known = new Set(graph.nodes.map((node) => node.iri));
  const fresh = addition.nodes.filter((node) => !known.has(node.iri));
  const centre = graph.nodes.find((node) => node.iri === origin) ?? { x: 0, y: 0 };
  const outward = Math.atan2(centre.y, centre.x);
  const placed = fresh.map((node, index) => {
    const angle = outward + spread(index, fresh.length);
    const ring = radius * (1 + 0.45 * (index % 2) * (fresh.length > 8 ? 1 : 0));
    return { ...node, from: origin, x: centre.x + ring * Math.cos(angle), y: centre.y + ring * Math.sin(angle) };
  });
  const nodes = [...graph.nodes, ...placed];
  return { nodes, links: merged(graph.links, addition.links, new Set(nodes.map((node) => node.iri))) };
}

/**
 * The graph without what an expansion of this node brought, and without what was brought by expanding that.
 *
 * @param {Graph} graph
 * @param {string} origin
 * @returns {Graph}
 */
export function collapse(graph, origin) {
  const gone = new Set();
  let grown = true;
  while (grown) {
    grown = false;
    for (const node of graph.nodes) {
      if (node.from && !gone.has(node.iri) && (node.from === origin || gone.has(node.from))) {
        gone.add(node.iri);
        grown = true;
      }
    }
  }
  return without(graph, gone);
}

/** The graph without these nodes and their links. @param {Graph} graph @param {Set<string>} gone @returns {Graph} */
export function without(graph, gone) {
  return {
    nodes: graph.nodes.filter((node) => !gone.has(node.iri)),
    links: graph.links.filter((link) => !gone.has(link.from) && !gone.has(link.to)),
  };
}

/** The graph with some nodes moved. @param {Graph} graph @param {Record<string, {x: number, y: number}>} places by IRI @returns {Graph} */
export function moved(graph, places) {
  return { ...graph, nodes: graph.nodes.map((node) => (places[node.iri] ? { ...node, x: places[node.iri].x, y: places[node.iri].y } : node)) };
}

/** A line of states to go back and forth on. */
export class History {
  #past = [];
  #future = [];

  /** @param {Graph} present */
  constructor(present) {
    this.present = present;
  }

  /** @param {Graph} next */
  push(next) {
    this.#past.push(this.present);
    this.#future = [];
    this.present = next;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    if (this.canUndo) {
      this.#future.push(this.present);
      this.present = this.#past.pop();
    }
    return this.present;
  }

  redo() {
    if (this.canRedo) {
      this.#past.push(this.present);
      this.present = this.#future.pop();
    }
    return this.present;
  }
}

function spread(index, count) {
  if (count === 1) {
    return 0;
  }
  const width = Math.min(2 * Math.PI * (1 - 1 / count), 0.55 * (count - 1));
  return -width / 2 + (width * index) / (count - 1);
}

function merged(links, more, nodes) {
  const keys = new Set(links.map(linkKey));
  return [...links, ...more.filter((link) => !keys.has(linkKey(link)) && nodes.has(link.from) && nodes.has(link.to))];
}
