import { brush } from "../lib/decades.js";
import { help } from "../lib/help.js";
import { filtered, sortable } from "../lib/list-tools.js";
import { ExplorerMarks } from "./explorer-marks.js";

/** Milliseconds after which a slider rests. */
const REST = 300;

/**
 * The explorer: keeps one selection behind its three views. Forms and links within it change the address; the server's answer replaces the
 * regions of the page ([data-region]) without leaving it, and the back button works. Without this script the same forms and links load pages.
 */
class AihExplorer extends HTMLElement {
  #latest = 0;
  #loading;
  #patience;
  #resting;
  #marks = new ExplorerMarks(this);
  #onEscape = ({ key }) => key === "Escape" && this.#cancel();
  #onPop = () => this.#load(location.href);

  connectedCallback() {
    this.addEventListener("change", ({ target }) => target.form?.matches("[data-filter]") && this.#ask(target));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(event.target);
    });
    this.addEventListener("click", (event) => this.#follow(event));
    this.addEventListener("click", ({ target }) => target.closest("[data-cancel]") && this.#cancel());
    addEventListener("keydown", this.#onEscape);
    this.#marks.listen();
    this.addEventListener("input", ({ target }) => this.#slide(target));
    this.addEventListener("aih-range", ({ detail }) => this.#range(detail));
    addEventListener("popstate", this.#onPop);
    help(this);
    this.#wake();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.#onPop);
    removeEventListener("keydown", this.#onEscape);
  }

  /** The slider and the field of "as of" are one; letting the slider go asks. */
  #slide(target) {
    if (target.matches("[data-asof]")) {
      this.querySelector("#asof").value = target.value;
    }
  }

  /** What changed is asked for at once; a slider moves on with each key, so it is asked when it rests. */
  #ask(field) {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#submit(field.form), field.matches("[data-asof]") ? REST : 0);
  }

  #submit(form) {
    const address = new URL(form.action, location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "")).toString();
    this.#go(address);
  }

  #follow(event) {
    const link = event.target.closest("a[data-partial]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      this.#go(new URL(link.href));
    }
  }

  #range({ from, to }) {
    const address = new URL(location.href);
    for (const [name, year] of Object.entries({ from, to })) {
      if (year === null) {
        address.searchParams.delete(name);
      } else {
        address.searchParams.set(name, year);
      }
    }
    this.#go(address);
  }

  async #go(address) {
    if (address.href !== location.href) {
      history.pushState(null, "", address);
    }
    await this.#load(address.href);
  }

  async #load(address) {
    const turn = ++this.#latest;
    this.#loading?.abort();
    this.#loading = new AbortController();
    this.#busy(true);
    let answer;
    let text;
    try {
      answer = await fetch(address, { headers: { Accept: "text/html" }, signal: this.#loading.signal });
      text = await answer.text();
    } catch (failure) {
      if (turn === this.#latest) {
        this.#busy(false);
      }
      if (failure.name === "AbortError") {
        return;
      }
      throw failure;
    }
    if (turn !== this.#latest) {
      return;
    }
    this.#loading = undefined;
    const page = new DOMParser().parseFromString(text, "text/html");
    if (answer.redirected) {
      history.replaceState(null, "", answer.url);
    }
    this.#busy(false);
    const fresh = page.querySelectorAll("[data-region]");
    if (fresh.length === 0) {
      location.assign(address);
      return;
    }
    this.#replace(fresh);
    document.title = page.title;
    this.#wake();
  }

  /** What takes longer than half a second says so and can be stopped. */
  #busy(on) {
    this.toggleAttribute("data-busy", on);
    clearTimeout(this.#patience);
    const bar = this.querySelector("[data-busy-bar]");
    if (on) {
      this.#patience = setTimeout(() => (bar.hidden = false), 500);
    } else {
      bar.hidden = true;
    }
  }

  #cancel() {
    if (this.#loading) {
      this.#loading.abort();
      this.#loading = undefined;
      history.back();
    }
  }

  /** Puts the new regions in place of the old ones and keeps the reader's focus where it was, as far as it still exists. */
  #replace(fresh) {
    const focused = document.activeElement?.id;
    for (const region of fresh) {
      this.querySelector(`[data-region="${region.dataset.region}"]`)?.replaceWith(document.adoptNode(region));
    }
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  /** Loads the module of the view that is shown; the canvas library only where it is used. */
  #wake() {
    const strip = this.querySelector(".strip__bars");
    if (strip && !strip.dataset.ready) {
      strip.dataset.ready = "";
      brush(strip, (range) => this.#range(range));
    }
    const table = this.querySelector("[data-sortable]");
    if (table && !table.dataset.ready) {
      table.dataset.ready = "";
      sortable(table);
      filtered(this.querySelector("[data-list-filter]"), table);
    }
    this.#marks.show();
    if (this.querySelector("aih-network")) {
      import("./aih-network.js");
    }
    if (this.querySelector("aih-lineage")) {
      import("./aih-lineage.js");
    }
  }
}

customElements.define("aih-explorer", AihExplorer);
