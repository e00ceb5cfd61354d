import { DataSet, Network } from "../vendor-network.js";
import { collapse, expand, History, moved } from "../lib/graph-state.js";
import { download } from "../lib/download.js";
import { networkSvg } from "../lib/network-svg.js";
import { onThemeChange } from "../lib/theme-change.js";
import { colour } from "../lib/tokens.js";
import { visEdge, visNode } from "../lib/vis-items.js";

/**
 * The network: draws what the list beside it holds, on a canvas that can be expanded, collapsed, arranged and exported.
 * Attributes: `src` (JSON of the network), `expand-src` (address that answers the neighbours of `iri`), `name` (file name of exports),
 * `data-suffix` (what follows the address of a page to keep the languages).
 * Parts in the page: [data-canvas], [data-list], [data-status], <template data-item>, buttons [data-do="undo|redo|fit|svg|png"].
 */
class AihNetwork extends HTMLElement {
  #nodes = new DataSet();
  #edges = new DataSet();
  #network;
  #history;
  #total = 0;
  #selected = new Set();
  #stop = () => {};
  #token = (name) => (name === "font-sans" ? getComputedStyle(this).fontFamily : this.#colours.get(name) ?? this.#learn(name));
  #colours = new Map();

  async connectedCallback() {
    const answer = await fetch(this.getAttribute("src"), { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      this.#say("failed");
      return;
    }
    const picture = await answer.json();
    this.#total = picture.total;
    this.#history = new History({ nodes: picture.nodes, links: picture.links });
    this.#network = new Network(this.querySelector("[data-canvas]"), { nodes: this.#nodes, edges: this.#edges }, options());
    this.#listen();
    this.#draw();
    this.#network.once("afterDrawing", () => this.#network.fit({ animation: false }));
    this.dataset.ready = "";
  }

  disconnectedCallback() {
    this.#stop();
    this.#network?.destroy();
  }

  /** How many nodes and links are drawn now. */
  get shown() {
    return { nodes: this.#nodes.length, links: this.#edges.length };
  }

  #listen() {
    this.#network.on("select", ({ nodes }) => this.#select(nodes));
    this.#network.on("doubleClick", ({ nodes }) => nodes.forEach((iri) => this.#expand(iri)));
    this.#network.on("dragEnd", ({ nodes }) => this.#keepPlaces(nodes));
    this.addEventListener("click", (event) => this.#act(event.target.closest("[data-do]")));
    this.#stop = onThemeChange(() => {
      this.#colours.clear();
      this.#draw();
    });
  }

  #learn(name) {
    this.#colours.set(name, colour(name || "muted"));
    return this.#colours.get(name);
  }

  #act(button) {
    const iri = button?.closest("[data-iri]")?.dataset.iri;
    switch (button?.dataset.do) {
      case "undo":
        return this.#show(this.#history.undo());
      case "redo":
        return this.#show(this.#history.redo());
      case "fit":
        return this.#network.fit({ animation: false });
      case "svg":
        return this.#exportSvg();
      case "png":
        return this.#exportPng();
      case "expand":
        return this.#expand(iri);
      case "collapse":
        return this.#change(collapse(this.#history.present, iri));
      case "select":
        return this.#pick(iri);
      default:
        return undefined;
    }
  }

  async #expand(iri) {
    const address = new URL(this.getAttribute("expand-src"), location.href);
    address.searchParams.set("iri", iri);
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      this.#say("failed");
      return;
    }
    this.#change(expand(this.#history.present, iri, await answer.json()));
    this.#pick(iri);
  }

  #pick(iri) {
    this.#network.selectNodes([iri]);
    this.#select([iri]);
  }

  #select(iris) {
    this.#selected = new Set(iris);
    this.#draw();
    for (const item of this.querySelectorAll("[data-list] [data-iri]")) {
      item.toggleAttribute("data-selected", this.#selected.has(item.dataset.iri));
    }
  }

  #keepPlaces(iris) {
    let graph = this.#history.present;
    for (const [iri, { x, y }] of Object.entries(this.#network.getPositions(iris))) {
      graph = moved(graph, iri, x, y);
    }
    if (iris.length > 0) {
      this.#change(graph);
    }
  }

  #change(graph) {
    this.#history.push(graph);
    this.#show(graph);
  }

  #show(graph) {
    this.#draw(graph);
    this.#list(graph);
  }

  #draw(graph = this.#history.present) {
    replace(this.#nodes, graph.nodes.map((node) => visNode(node, this.#token, this.#selected.has(node.iri))));
    replace(this.#edges, graph.links.map((link) => visEdge(link, this.#token, this.#selected)));
    this.#enable("undo", this.#history.canUndo);
    this.#enable("redo", this.#history.canRedo);
    this.#say("shown", graph.nodes.length, Math.max(this.#total, graph.nodes.length));
  }

  #list(graph) {
    const list = this.querySelector("[data-list]");
    const template = this.querySelector("template[data-item]");
    const held = new Map([...list.children].map((item) => [item.dataset.iri, item]));
    list.replaceChildren(...graph.nodes.map((node) => held.get(node.iri) ?? entry(template, node, this.dataset.suffix ?? "")));
  }

  #enable(what, on) {
    const button = this.querySelector(`[data-do="${what}"]`);
    if (button) {
      button.disabled = !on;
    }
  }

  #say(message, ...numbers) {
    const status = this.querySelector("[data-status]");
    const text = status.dataset[message] ?? "";
    status.textContent = numbers.reduce((sentence, number, index) => sentence.replace(`{${index}}`, number), text);
  }

  #exportSvg() {
    const graph = this.#history.present;
    const look = { paper: colour("paper"), ink: colour("ink"), font: getComputedStyle(this).fontFamily, title: document.title };
    const nodes = graph.nodes.map((node) => ({ ...node, color: colour(node.token) }));
    const links = graph.links.map((link) => ({ ...link, color: colour(link.token || "muted"), dashes: Boolean(visEdge(link, this.#token, new Set()).dashes) }));
    download(`${this.getAttribute("name")}.svg`, new Blob([networkSvg({ nodes, links }, look)], { type: "image/svg+xml" }));
  }

  #exportPng() {
    const drawn = this.querySelector("canvas");
    const sheet = document.createElement("canvas");
    sheet.width = drawn.width;
    sheet.height = drawn.height;
    const pen = sheet.getContext("2d");
    pen.fillStyle = colour("paper");
    pen.fillRect(0, 0, sheet.width, sheet.height);
    pen.drawImage(drawn, 0, 0);
    sheet.toBlob((blob) => download(`${this.getAttribute("name")}.png`, blob), "image/png");
  }
}

function options() {
  return {
    physics: false,
    autoResize: true,
    interaction: { hover: true, multiselect: true, keyboard: { enabled: true, bindToWindow: false }, tooltipDelay: 150 },
    edges: { selectionWidth: 0, hoverWidth: 0, smooth: { enabled: true, type: "curvedCW", roundness: 0.12 } },
    nodes: { labelHighlightBold: false },
  };
}

function replace(set, items) {
  const wanted = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  set.update(items);
}

function entry(template, node, suffix) {
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.iri = node.iri;
  item.dataset.kind = node.kind;
  const link = item.querySelector("a");
  link.href = node.page + suffix;
  link.textContent = node.label;
  item.querySelector("[data-date]").textContent = node.date ?? "";
  return item;
}

customElements.define("aih-network", AihNetwork);
