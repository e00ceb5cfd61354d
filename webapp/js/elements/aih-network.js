import { DataSet, Network } from "../vendor-network.js";
import { collapse, expand, History, moved, without } from "../lib/graph-state.js";
import { download } from "../lib/download.js";
import { savePng, saveSvg } from "../lib/network-files.js";
import { onThemeChange } from "../lib/theme-change.js";
import { colour } from "../lib/tokens.js";
import { minimap } from "../lib/minimap.js";
import { visEdge, visNode, visNote } from "../lib/vis-items.js";
import { MANY, paintNetwork } from "../lib/network-drawing.js";
import { addressOf, graphOf } from "../lib/workspace-link.js";
import { grouped, noted, opened, pinned, saved, seen, toggledKind, ungrouped } from "../lib/workspace.js";

/**
 * The network: draws what the list beside it holds, on a canvas that can be expanded, collapsed, arranged and exported.
 * Attributes: `src` (JSON of the network), `expand-src` (address that answers the neighbours of `iri`), `name` (file name of exports),
 * `data-suffix` (what follows the address of a page to keep the languages).
 * Parts in the page: [data-canvas], [data-list], [data-status], <template data-item>, buttons [data-do="undo|redo|fit|hide|pin|group|ungroup|note|save|load|link|svg|png"], [data-do=kind][data-kind], canvas [data-map],
 * <template data-ways>, input [data-file].
 */
class AihNetwork extends HTMLElement {
  #nodes = new DataSet();
  #edges = new DataSet();
  #network;
  #history;
  #total = 0;
  #selected = new Set();
  #stop = () => {};
  #map = () => {};
  #repaint = () => {};
  #token = (name) => (name === "font-sans" ? getComputedStyle(this).fontFamily : this.#colours.get(name) ?? this.#learn(name));
  #colours = new Map();
  #rows = new Map();

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
    const kept = await graphOf(location.hash);
    if (kept) {
      this.#take(kept);
    }
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
    this.addEventListener("keydown", (event) => this.#key(event));
    this.querySelector("[data-file]").addEventListener("change", ({ target }) => this.#open(target));
    this.#repaint = paintNetwork(this.#network, () => ({ ...seen(this.#history.present), chosen: this.#selected }), this.#token);
    this.#map = minimap(this.querySelector("[data-map]"), this.#network, () => seen(this.#history.present).nodes, this.#token);
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
        return saveSvg(seen(this.#history.present), this.getAttribute("name"), getComputedStyle(this).fontFamily);
      case "png":
        return savePng(this.querySelector("canvas"), this.getAttribute("name"));
      case "expand":
        return this.#ways(button, iri);
      case "way":
        return this.#expand(iri, button.dataset);
      case "hide":
        return this.#hide(this.#chosen(iri));
      case "pin":
        return this.#pin(this.#chosen(iri));
      case "group":
        return this.#group(this.#chosen(iri));
      case "ungroup":
        return this.#ungroup(this.#chosen(iri));
      case "note":
        return this.#note();
      case "kind":
        return this.#change(toggledKind(this.#history.present, button.dataset.kind));
      case "link":
        return this.#link();
      case "save":
        return download("workspace.json", new Blob([saved(this.#history.present, location.href)], { type: "application/json" }));
      case "load":
        return this.querySelector("[data-file]").click();
      case "collapse":
        return this.#change({ ...this.#history.present, ...collapse(this.#history.present, iri) });
      case "select":
        return this.#pick(this.#selected.has(iri) ? [...this.#selected].filter((one) => one !== iri) : [...this.#selected, iri]);
      default:
        return undefined;
    }
  }

  /** The thing of a row, or what is selected on the canvas. */
  #chosen(iri) {
    const chosen = iri ? [iri] : [...this.#selected].filter((one) => this.#history.present.nodes.some((node) => node.iri === one));
    if (chosen.length === 0) {
      this.#say("nothing");
    }
    return chosen;
  }

  #hide(iris) {
    if (iris.length > 0) {
      this.#change({ ...this.#history.present, ...without(this.#history.present, new Set(iris)) });
      this.#say("hidden", iris.length);
    }
  }

  #pin(iris) {
    if (iris.length > 0) {
      this.#change(pinned(this.#history.present, iris));
      this.#say("pinned", iris.length);
    }
  }

  #group(iris) {
    if (iris.length > 1) {
      this.#change(grouped(this.#history.present, iris, this.#words("members", iris.length)));
      this.#say("grouped", iris.length);
    }
  }

  #ungroup(iris) {
    const graph = iris.reduce(ungrouped, this.#history.present);
    if (graph !== this.#history.present) {
      this.#change(graph);
    }
  }

  #note() {
    const text = prompt(this.#words("note"))?.trim();
    if (text) {
      const { x, y } = this.#network.DOMtoCanvas({ x: 110, y: 46 + 56 * ((this.#history.present.notes?.length ?? 0) % 6) });
      this.#change(noted(this.#history.present, x, y, text));
    }
  }

  async #open(field) {
    const graph = field.files[0] && opened(await field.files[0].text());
    field.value = "";
    if (!graph) {
      this.#say("refused");
      return;
    }
    this.#take(graph);
  }

  #take(graph) {
    this.#change(graph);
    this.#network.fit({ animation: false });
    this.#say("loaded", graph.nodes.length);
  }

  /** The workspace goes into the address after #, which no server sees, and to the clipboard where the browser allows it. */
  async #link() {
    const address = await addressOf(this.#history.present, location.href);
    history.replaceState(null, "", address);
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      this.#say("linkHere");
      return;
    }
    this.#say("linkCopied");
  }

  #key(event) {
    if ((event.ctrlKey || event.metaKey) && ["z", "y"].includes(event.key.toLowerCase())) {
      event.preventDefault();
      this.#show(event.key.toLowerCase() === "y" || event.shiftKey ? this.#history.redo() : this.#history.undo());
    }
  }

  /** Lists what an expansion can bring, each way with its count, under the row. */
  async #ways(button, iri) {
    const row = button.closest("[data-iri]");
    const open = row.querySelector(".network__ways");
    if (open) {
      open.remove();
      return;
    }
    const address = new URL(this.getAttribute("ways-src"), location.href);
    address.searchParams.set("iri", iri);
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      this.#say("failed");
      return;
    }
    const ways = await answer.json();
    const list = this.querySelector("template[data-ways]").content.firstElementChild.cloneNode(true);
    const line = list.firstElementChild;
    list.replaceChildren(...ways.map((way) => {
      const entry = line.cloneNode(true);
      const choice = entry.querySelector("button");
      choice.textContent = [way.label || list.dataset.all, way.kindLabel, way.count].filter((part) => part !== "").join(" · ");
      Object.assign(choice.dataset, { relation: way.relation, direction: way.direction, kind: way.kind });
      return entry;
    }));
    row.append(list);
    list.querySelector("button").focus();
  }

  async #expand(iri, way = {}) {
    const address = new URL(this.getAttribute("expand-src"), location.href);
    address.searchParams.set("iri", iri);
    ["relation", "direction", "kind"].filter((name) => way[name]).forEach((name) => address.searchParams.set(name, way[name]));
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      this.#say("failed");
      return;
    }
    const addition = await answer.json();
    this.#change({ ...this.#history.present, ...expand(this.#history.present, iri, addition) });
    this.#pick([iri]);
    this.#say("brought", addition.shown - 1, addition.total - 1);
  }

  #pick(iris) {
    this.#network.selectNodes(iris.filter((iri) => this.#nodes.get(iri)));
    this.#select(iris);
  }

  #select(iris) {
    this.#selected = new Set(iris);
    this.#draw();
    const things = iris.filter((iri) => iri.includes("/id/") && !iri.startsWith("group:"));
    this.dispatchEvent(new CustomEvent("aih-marks", { detail: things, bubbles: true }));
    this.#showSelected();
  }

  #showSelected() {
    for (const item of this.querySelectorAll("[data-list] > [data-iri]")) {
      const on = this.#selected.has(item.dataset.iri);
      item.toggleAttribute("data-selected", on);
      item.querySelector("[data-do=select]")?.setAttribute("aria-pressed", on);
    }
  }

  #keepPlaces(iris) {
    let graph = this.#history.present;
    const drawn = iris.filter((iri) => graph.nodes.some((node) => node.iri === iri));
    if (drawn.length === 0) {
      return;
    }
    for (const [iri, { x, y }] of Object.entries(this.#network.getPositions(drawn))) {
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

  #draw(whole = this.#history.present) {
    const graph = seen(whole);
    const fixed = new Set(graph.pinned ?? []);
    const detail = graph.nodes.length <= MANY;
    replace(this.#nodes, [
      ...graph.nodes.map((node) => ({ ...visNode(node, this.#token, this.#selected.has(node.iri)), label: undefined, fixed: fixed.has(node.iri) })),
      ...(graph.notes ?? []).map((note, at) => visNote(note, at, this.#token)),
    ]);
    this.#network.setOptions({ edges: { smooth: detail && CURVED }, interaction: { hideEdgesOnDrag: false } });
    replace(this.#edges, graph.links.map((link) => visEdge(link, this.#token, this.#selected)));
    this.#repaint();
    this.#enable("undo", this.#history.canUndo);
    this.#enable("redo", this.#history.canRedo);
    this.querySelectorAll("[data-do=kind]").forEach((button) => button.setAttribute("aria-pressed", !(graph.hiddenKinds ?? []).includes(button.dataset.kind)));
    this.#say("shown", graph.nodes.length, Math.max(this.#total, graph.nodes.length));
    this.#map();
  }

  #list(whole) {
    const graph = seen(whole);
    const list = this.querySelector("[data-list]");
    const template = this.querySelector("template[data-item]");
    [...list.children].forEach((item) => this.#rows.set(item.dataset.iri, item));
    list.replaceChildren(...graph.nodes.map((node) => this.#rows.get(node.iri) ?? this.#entry(template, node)));
    this.#showSelected();
  }

  #entry(template, node) {
    const item = template.content.firstElementChild.cloneNode(true);
    item.dataset.iri = node.iri;
    item.dataset.kind = node.kind;
    const link = item.querySelector("a");
    if (node.page) {
      link.href = node.page + (this.dataset.suffix ?? "");
    }
    link.textContent = node.label;
    item.querySelector("[data-date]").textContent = node.date ?? "";
    const mark = this.querySelector(`[data-do=kind][data-kind="${node.kind}"] svg`);
    if (mark) {
      item.prepend(mark.cloneNode(true));
    }
    return item;
  }

  #enable(what, on) {
    const button = this.querySelector(`[data-do="${what}"]`);
    if (button) {
      button.disabled = !on;
    }
  }

  #say(message, ...numbers) {
    this.querySelector("[data-status]").textContent = this.#words(message, ...numbers);
  }

  #words(message, ...numbers) {
    const text = this.querySelector("[data-status]").dataset[message] ?? "";
    return numbers.reduce((sentence, number, index) => sentence.replace(`{${index}}`, number), text);
  }
}

const CURVED = { enabled: true, type: "curvedCW", roundness: 0.12 };

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

customElements.define("aih-network", AihNetwork);
