import { select, zoom, zoomIdentity } from "../vendor-d3.js";
import { joined, neighbour } from "../lib/nearness.js";
import { shifted, yearAt, zoomed } from "../lib/range.js";
import { LineageDetails } from "./lineage-details.js";

/**
 * The lineage: brings the server's SVG to life. Hover or focus shows what belongs together and the source of an arrow; wheel with Ctrl, pinch,
 * drag, buttons and keys change the years, which it asks for by the event `aih-range` with `{from, to}`.
 * Attributes: `from`, `to` (years of the axis), `least`, `most` (years beyond which there is nothing), `left`, `right` (x of the axis' ends),
 * `statement-src` (address that answers the sources of a statement).
 * Parts: one svg, [data-details] with <template data-statement>, <template data-source> and <template data-connections>, buttons
 * [data-zoom="in|out|left|right|all"].
 */
class AihLineage extends HTMLElement {
  #items = [];
  #arrows = [];
  #details = new LineageDetails(this);
  #tapped;

  connectedCallback() {
    const svg = this.querySelector("svg");
    if (!svg) {
      return;
    }
    this.#items = [...svg.querySelectorAll("[data-iri]")].map((element) => ({ element, iri: element.dataset.iri, ...place(element) }));
    this.#arrows = [...svg.querySelectorAll("[data-relation]")].map((element) => ({ element, from: element.dataset.from, to: element.dataset.to }));
    this.addEventListener("pointerover", (event) => this.#enter(event.target));
    this.addEventListener("pointerleave", () => this.#leave());
    this.addEventListener("focusin", (event) => this.#enter(event.target));
    this.addEventListener("focusout", () => this.#leave());
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("click", (event) => this.#button(event.target.closest("[data-zoom]")));
    this.addEventListener("click", (event) => this.#tap(event), { capture: true });
    this.#followPointer(svg);
    this.dataset.ready = "";
  }

  get #range() {
    return { from: Number(this.getAttribute("from")), to: Number(this.getAttribute("to")) };
  }

  get #bounds() {
    return { from: Number(this.getAttribute("least")), to: Number(this.getAttribute("most")) };
  }

  get #plot() {
    return { left: Number(this.getAttribute("left")), right: Number(this.getAttribute("right")) };
  }

  #enter(target) {
    const item = target.closest?.("[data-iri]");
    const arrow = target.closest?.("[data-relation]");
    if (item) {
      this.#highlight(joined(this.#arrows, item.dataset.iri), (a) => a.from === item.dataset.iri || a.to === item.dataset.iri);
      this.#details.introduce(item.dataset.iri, this.#arrows);
    } else if (arrow) {
      this.#highlight(new Set([arrow.dataset.from, arrow.dataset.to]), (a) => a.element === arrow);
      this.#details.explain(arrow);
    } else if (!target.closest?.("[data-details]")) {
      this.#leave();
    }
  }

  #leave() {
    this.toggleAttribute("data-chosen", false);
  }

  /** Where there is no pointing, the first tap shows what belongs to an item and the second opens its page. */
  #tap(event) {
    const item = event.pointerType === "touch" && event.target.closest?.("[data-iri]");
    if (item && this.#tapped !== item) {
      event.preventDefault();
      this.#enter(item);
    }
    this.#tapped = item || undefined;
  }

  #highlight(near, isNear) {
    this.toggleAttribute("data-chosen", true);
    this.#items.forEach(({ element, iri }) => element.classList.toggle("is-chosen", near.has(iri)));
    this.#arrows.forEach((arrow) => arrow.element.classList.toggle("is-chosen", isNear(arrow)));
  }

  #key(event) {
    const direction = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" }[event.key];
    const item = event.target.closest?.("[data-iri]");
    if (direction && item) {
      const next = neighbour(this.#items, item.dataset.iri, direction);
      this.#items.find(({ iri }) => iri === next)?.element.focus();
      event.preventDefault();
    } else if (event.key === " " && item) {
      this.#details.enter(item.dataset.iri);
      event.preventDefault();
    } else if (["+", "=", "-", "0"].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      this.#ask({ "+": "in", "=": "in", "-": "out", 0: "all" }[event.key]);
      event.preventDefault();
    }
  }

  #button(button) {
    if (button) {
      this.#ask(button.dataset.zoom);
    }
  }

  #ask(what) {
    const ranges = {
      in: () => zoomed(this.#range, 0.5, this.#bounds),
      out: () => zoomed(this.#range, 2, this.#bounds),
      left: () => shifted(this.#range, -0.5, this.#bounds),
      right: () => shifted(this.#range, 0.5, this.#bounds),
      all: () => ({ from: null, to: null }),
    };
    this.#send(ranges[what]());
  }

  #send(range) {
    this.dispatchEvent(new CustomEvent("aih-range", { detail: range, bubbles: true }));
  }

  /** Wheel with Ctrl, pinch and drag: the picture follows at once, the server's layout comes when the hand rests. */
  #followPointer(svg) {
    const scene = svg.querySelector("[data-scene]");
    if (!scene) {
      return;
    }
    const behaviour = zoom()
      .wheelDelta((event) => -Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY) * (event.deltaMode ? 0.2 : 0.01), 0.5))
      .filter((event) => (event.type === "wheel" ? event.ctrlKey : !event.button && !event.target.closest("a")))
      .on("zoom", ({ transform }) => scene.setAttribute("transform", `translate(${transform.x} 0) scale(${transform.k} 1)`))
      .on("end", ({ transform }) => this.#settle(transform));
    select(svg).call(behaviour).on("dblclick.zoom", null).property("__zoom", zoomIdentity);
  }

  #settle(transform) {
    if (Math.abs(transform.k - 1) < 0.02 && Math.abs(transform.x) < 3) {
      return;
    }
    const plot = this.#plot;
    const from = yearAt((plot.left - transform.x) / transform.k, plot, this.#range);
    const to = yearAt((plot.right - transform.x) / transform.k, plot, this.#range);
    this.#send(zoomed({ from: Math.round(from), to: Math.max(Math.round(from) + 1, Math.round(to) - 1) }, 1, this.#bounds));
  }
}

function place(element) {
  const box = element.getBBox();
  return { x: box.x, y: box.y + box.height / 2 };
}

customElements.define("aih-lineage", AihLineage);
