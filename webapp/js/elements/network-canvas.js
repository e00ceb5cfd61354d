import { DataSet, Network } from "../vendor-network.js";
import { minimap } from "../lib/minimap.js";
import { MANY, paintNetwork } from "../lib/network-drawing.js";
import { onThemeChange } from "../lib/theme-change.js";
import { colour } from "../lib/tokens.js";
import { visEdge, visNode, visNote } from "../lib/vis-items.js";
import { seen } from "../lib/workspace.js";

const CURVED = { enabled: true, type: "curvedCW", roundness: 0.12 };

/**
 * The canvas of a network and the small map of it: draws the graph that it is given and knows nothing of what changes it.
 *
 * @typedef {{graph: import("../lib/workspace.js").Workspace, chosen: Set<string>}} State what to draw, and what is selected in it
 */
export class NetworkCanvas {
  #nodes = new DataSet();
  #edges = new DataSet();
  #network;
  #state;
  #stop;
  #map;
  #repaint;
  #font;
  #colours = new Map();
  #token = (name) => (name === "font-sans" ? this.#font() : this.#colours.get(name) ?? this.#learn(name));

  /** @param {HTMLElement} place @param {HTMLCanvasElement} map @param {() => State} state asked for each time it draws */
  constructor(place, map, state) {
    this.#state = state;
    this.#font = () => getComputedStyle(place).fontFamily;
    this.#network = new Network(place, { nodes: this.#nodes, edges: this.#edges }, options());
    this.#repaint = paintNetwork(this.#network, () => ({ ...seen(state().graph), chosen: state().chosen }), this.#token);
    this.#map = minimap(map, this.#network, () => seen(state().graph).nodes, this.#token);
    this.#stop = onThemeChange(() => {
      this.#colours.clear();
      this.draw();
    });
  }

  destroy() {
    this.#stop();
    this.#network.destroy();
  }

  /** How many nodes and links are drawn now. */
  get shown() {
    return { nodes: this.#nodes.length, links: this.#edges.length };
  }

  /** How many pixels one unit of the picture is now. */
  get scale() {
    return this.#network.getScale();
  }

  /** @param {"select"|"doubleClick"|"dragEnd"} event @param {(iris: string[]) => void} act */
  on(event, act) {
    this.#network.on(event, ({ nodes }) => act(nodes));
  }

  fit() {
    this.#network.fit({ animation: false });
  }

  /** Fits the view once there is something to see. */
  fitWhenDrawn() {
    this.#network.once("afterDrawing", () => this.fit());
  }

  /** @param {string[]} iris those that are not drawn are left out */
  select(iris) {
    this.#network.selectNodes(iris.filter((iri) => this.#nodes.get(iri)));
  }

  /** Where nodes stand now. @param {string[]} iris */
  places(iris) {
    return this.#network.getPositions(iris);
  }

  /** The place of the picture under a place of the canvas. @param {{x: number, y: number}} place */
  under(place) {
    return this.#network.DOMtoCanvas(place);
  }

  draw() {
    const { graph: whole, chosen } = this.#state();
    const graph = seen(whole);
    const fixed = new Set(graph.pinned ?? []);
    const detail = graph.nodes.length <= MANY;
    replace(this.#nodes, [
      ...graph.nodes.map((node) => ({ ...visNode(node, this.#token, chosen.has(node.iri)), label: undefined, fixed: fixed.has(node.iri) })),
      ...(graph.notes ?? []).map((note, at) => visNote(note, at, this.#token)),
    ]);
    this.#network.setOptions({ edges: { smooth: detail && CURVED }, interaction: { hideEdgesOnDrag: false } });
    replace(this.#edges, graph.links.map((link) => visEdge(link, this.#token, chosen)));
    this.#repaint();
    this.#map();
  }

  #learn(name) {
    this.#colours.set(name, colour(name || "muted"));
    return this.#colours.get(name);
  }
}

function options() {
  return {
    physics: false,
    autoResize: true,
    interaction: { hover: true, multiselect: true, keyboard: { enabled: true, bindToWindow: false }, tooltipDelay: 150 },
    edges: { selectionWidth: 0, hoverWidth: 0, smooth: CURVED },
    nodes: { labelHighlightBold: false },
  };
}

function replace(set, items) {
  const wanted = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  set.update(items);
}
