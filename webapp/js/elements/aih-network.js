import { collapse, expand, History, moved, without } from "../lib/graph-state.js";
import { download } from "../lib/download.js";
import { savePng, saveSvg } from "../lib/network-files.js";
import { graphOf, published } from "../lib/workspace-link.js";
import { grouped, noted, opened, pinned, saved, seen, toggledKind, ungrouped } from "../lib/workspace.js";
import { NetworkCanvas } from "./network-canvas.js";
import { NetworkNeighbours } from "./network-neighbours.js";
import { NetworkRows } from "./network-rows.js";
import { NetworkStatus } from "./network-status.js";

/**
 * The network: draws what the list beside it holds, on a canvas that can be expanded, collapsed, arranged and exported.
 * Attributes: `src` (JSON of the network), `expand-src` (address that answers the neighbours of `iri`), `name` (file name of exports),
 * `data-suffix` (what follows the address of a page to keep the languages).
 * Parts in the page: [data-canvas], [data-list], [data-status], <template data-item>, buttons [data-do="undo|redo|fit|hide|pin|group|ungroup|note|save|load|link|svg|png"], [data-do=kind][data-kind], canvas [data-map],
 * <template data-ways>, input [data-file].
 */
class AihNetwork extends HTMLElement {
  #canvas;
  #rows = new NetworkRows(this);
  #status = new NetworkStatus(this);
  #neighbours = new NetworkNeighbours(this, () => this.#status.say("failed"));
  #history;
  #total = 0;
  #selected = new Set();
  /** What each button does, by its data-do. */
  #deeds = {
    undo: () => this.#show(this.#history.undo()),
    redo: () => this.#show(this.#history.redo()),
    fit: () => this.#canvas.fit(),
    svg: () => saveSvg(seen(this.#history.present), this.getAttribute("name"), getComputedStyle(this).fontFamily),
    png: () => savePng(this.querySelector("canvas"), this.getAttribute("name")),
    expand: (button) => this.#ways(button.closest("[data-iri]")),
    way: (button, iri) => this.#expand(iri, button.dataset),
    hide: (button, iri) => this.#edit("hidden", this.#chosen(iri), (graph, iris) => ({ ...graph, ...without(graph, new Set(iris)) })),
    pin: (button, iri) => this.#edit("pinned", this.#chosen(iri), pinned),
    group: (button, iri) => this.#edit("grouped", this.#chosen(iri), (graph, iris) => grouped(graph, iris, this.#status.words("members", iris.length)), 2),
    ungroup: (button, iri) => this.#edit("", this.#chosen(iri), (graph, iris) => iris.reduce(ungrouped, graph)),
    note: () => this.#note(),
    kind: (button) => this.#change(toggledKind(this.#history.present, button.dataset.kind)),
    link: async () => this.#status.say(await published(this.#history.present)),
    save: () => download("workspace.json", new Blob([saved(this.#history.present, location.href)], { type: "application/json" })),
    load: () => this.querySelector("[data-file]").click(),
    collapse: (button, iri) => this.#change({ ...this.#history.present, ...collapse(this.#history.present, iri) }),
    select: (button, iri) => this.#pick(this.#selected.has(iri) ? [...this.#selected].filter((one) => one !== iri) : [...this.#selected, iri]),
  };

  async connectedCallback() {
    const picture = await this.#neighbours.all();
    if (!picture) return;
    this.#total = picture.total;
    this.#history = new History({ nodes: picture.nodes, links: picture.links });
    this.#canvas = new NetworkCanvas(this.querySelector("[data-canvas]"), this.querySelector("[data-map]"), () => ({
      graph: this.#history.present,
      chosen: this.#selected,
    }));
    this.#listen();
    this.#draw();
    this.#canvas.fitWhenDrawn();
    const kept = await graphOf(location.hash);
    if (kept) this.#take(kept);
    this.dataset.ready = "";
  }

  disconnectedCallback() {
    this.#canvas?.destroy();
  }

  /** How many nodes and links are drawn now. */
  get shown() {
    return this.#canvas.shown;
  }

  /** How many pixels one unit of the picture is now. */
  get scale() {
    return this.#canvas.scale;
  }

  #listen() {
    this.#canvas.on("select", (iris) => this.#select(iris));
    this.#canvas.on("doubleClick", (iris) => iris.forEach((iri) => this.#expand(iri)));
    this.#canvas.on("dragEnd", (iris) => this.#keepPlaces(iris));
    this.addEventListener("click", (event) => this.#act(event.target.closest("[data-do]")));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.querySelector("[data-file]").addEventListener("change", ({ target }) => this.#open(target));
  }

  #act(button) {
    this.#deeds[button?.dataset.do]?.(button, button.closest("[data-iri]")?.dataset.iri);
  }

  /** The thing of a row, or what is selected on the canvas. */
  #chosen(iri) {
    const chosen = iri ? [iri] : [...this.#selected].filter((one) => this.#history.present.nodes.some((node) => node.iri === one));
    if (chosen.length === 0) {
      this.#status.say("nothing");
    }
    return chosen;
  }

  /** Changes the graph for some things, if there are enough of them, and says so. */
  #edit(said, iris, change, least = 1) {
    const graph = iris.length < least ? this.#history.present : change(this.#history.present, iris);
    if (graph !== this.#history.present) {
      this.#change(graph);
      this.#status.say(said || "shown", ...(said ? [iris.length] : this.#counts()));
    }
  }

  #note() {
    const text = prompt(this.#status.words("note"))?.trim();
    if (text) {
      const { x, y } = this.#canvas.under({ x: 110, y: 46 + 56 * ((this.#history.present.notes?.length ?? 0) % 6) });
      this.#change(noted(this.#history.present, x, y, text));
    }
  }

  async #open(field) {
    const graph = field.files[0] && opened(await field.files[0].text());
    field.value = "";
    if (!graph) {
      this.#status.say("refused");
      return;
    }
    this.#take(graph);
  }

  #take(graph) {
    this.#change(graph);
    this.#canvas.fit();
    this.#status.say("loaded", graph.nodes.length);
  }

  #key(event) {
    if ((event.ctrlKey || event.metaKey) && ["z", "y"].includes(event.key.toLowerCase())) {
      event.preventDefault();
      this.#show(event.key.toLowerCase() === "y" || event.shiftKey ? this.#history.redo() : this.#history.undo());
    }
  }

  async #ways(row) {
    if (this.#rows.closeWays(row)) return;
    const ways = await this.#neighbours.ways(row.dataset.iri);
    if (ways) this.#rows.openWays(row, ways);
  }

  async #expand(iri, way = {}) {
    const addition = await this.#neighbours.of(iri, way);
    if (addition) {
      this.#change({ ...this.#history.present, ...expand(this.#history.present, iri, addition) });
      this.#pick([iri]);
      this.#status.say("brought", addition.shown - 1, addition.total - 1);
    }
  }

  #pick(iris) {
    this.#canvas.select(iris);
    this.#select(iris);
  }

  #select(iris) {
    this.#selected = new Set(iris);
    this.#draw();
    const things = iris.filter((iri) => iri.includes("/id/") && !iri.startsWith("group:"));
    this.dispatchEvent(new CustomEvent("aih-marks", { detail: things, bubbles: true }));
    this.#rows.mark(this.#selected);
  }

  #keepPlaces(iris) {
    const graph = this.#history.present;
    const drawn = iris.filter((iri) => graph.nodes.some((node) => node.iri === iri));
    if (drawn.length > 0) {
      this.#change(moved(graph, this.#canvas.places(drawn)));
    }
  }

  #change(graph) {
    this.#history.push(graph);
    this.#show(graph);
  }

  #show(graph) {
    this.#draw();
    this.#rows.show(seen(graph), this.#selected);
  }

  #draw() {
    this.#canvas.draw();
    this.#status.buttons(this.#history);
    this.#status.say("shown", ...this.#counts());
  }

  /** How many things are shown, of how many. */
  #counts() {
    const shown = seen(this.#history.present).nodes.length;
    return [shown, Math.max(this.#total, shown)];
  }
}

customElements.define("aih-network", AihNetwork);
