/**
 * What a reader made of the network beyond its graph: hidden, pinned and grouped things, notes; and a workspace as a file.
 *
 * @typedef {{nodes: object[], links: object[], pinned?: string[], hiddenKinds?: string[], notes?: {x: number, y: number, text: string}[]}} Graph
 */

const FORMAT = "aihistory-workspace-1";

/** The graph with nodes pinned that were not, or released when all were. @param {Graph} graph @param {string[]} iris @returns {Graph} */
export function pinned(graph, iris) {
  const before = graph.pinned ?? [];
  const all = iris.every((iri) => before.includes(iri));
  return { ...graph, pinned: all ? before.filter((iri) => !iris.includes(iri)) : [...new Set([...before, ...iris])] };
}

/** The graph with a note. @param {Graph} graph @param {number} x @param {number} y @param {string} text @returns {Graph} */
export function noted(graph, x, y, text) {
  return { ...graph, notes: [...(graph.notes ?? []), { x, y, text }] };
}

/** The graph with some nodes in one that stands for them; links among them go inside. @param {Graph} graph @param {string[]} iris @param {string} label @returns {Graph} */
export function grouped(graph, iris, label) {
  const members = graph.nodes.filter((node) => iris.includes(node.iri));
  const inside = new Set(members.map((node) => node.iri));
  const iri = `group:${members.map((node) => node.iri).sort().join(" ")}`;
  const touching = graph.links.filter((link) => inside.has(link.from) || inside.has(link.to));
  const middle = (axis) => members.reduce((sum, node) => sum + node[axis], 0) / members.length;
  const group = { iri, label, shortLabel: label, kind: "group", shape: "ring", token: "ink", x: middle("x"), y: middle("y"), members, inside: touching };
  const outer = touching
    .map((link) => ({ ...link, from: inside.has(link.from) ? iri : link.from, to: inside.has(link.to) ? iri : link.to }))
    .filter((link) => link.from !== link.to);
  return {
    ...graph,
    nodes: [...graph.nodes.filter((node) => !inside.has(node.iri)), group],
    links: [...graph.links.filter((link) => !touching.includes(link)), ...outer],
  };
}

/** The graph with the members of a group in its place. @param {Graph} graph @param {string} iri @returns {Graph} */
export function ungrouped(graph, iri) {
  const group = graph.nodes.find((node) => node.iri === iri);
  if (!group?.members) {
    return graph;
  }
  const nodes = [...graph.nodes.filter((node) => node !== group), ...group.members];
  const here = new Set(nodes.map((node) => node.iri));
  const links = [...graph.links.filter((link) => link.from !== iri && link.to !== iri), ...group.inside];
  return { ...graph, nodes, links: links.filter((link) => here.has(link.from) && here.has(link.to)) };
}

/** The graph with a kind hidden, or shown again. @param {Graph} graph @param {string} kind @returns {Graph} */
export function toggledKind(graph, kind) {
  const hidden = graph.hiddenKinds ?? [];
  return { ...graph, hiddenKinds: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind] };
}

/** What is to be seen of the graph: without the hidden kinds. @param {Graph} graph @returns {Graph} */
export function seen(graph) {
  const hidden = graph.hiddenKinds ?? [];
  if (hidden.length === 0) {
    return graph;
  }
  const nodes = graph.nodes.filter((node) => !hidden.includes(node.kind));
  const here = new Set(nodes.map((node) => node.iri));
  return { ...graph, nodes, links: graph.links.filter((link) => here.has(link.from) && here.has(link.to)) };
}

/** The workspace as the text of a file. @param {Graph} graph @param {string} address @returns {string} */
export function saved(graph, address) {
  return JSON.stringify({ format: FORMAT, address, graph }, null, 1);
}

/** The graph of a file, or undefined where the file is no workspace. @param {string} text @returns {Graph | undefined} */
export function opened(text) {
  try {
    const { format, graph } = JSON.parse(text);
    const whole = format === FORMAT && Array.isArray(graph?.nodes) && Array.isArray(graph?.links)
      && graph.nodes.every((node) => typeof node.iri === "string" && Number.isFinite(node.x) && Number.isFinite(node.y) && typeof node.label === "string")
      && graph.links.every((link) => typeof link.from === "string" && typeof link.to === "string")
      && [graph.pinned ?? [], graph.hiddenKinds ?? []].every((list) => Array.isArray(list) && list.every((one) => typeof one === "string"))
      && (graph.notes ?? []).every((note) => typeof note.text === "string" && Number.isFinite(note.x) && Number.isFinite(note.y));
    return whole ? graph : undefined;
  } catch {
    return undefined;
  }
}
