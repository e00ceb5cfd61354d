import { address, marksOf, nameOf, toggled, withMarks } from "../lib/marked.js";

/** The things that a reader marked, kept in the address: the same in the picture, in the list and in the bar that says what can be done with them. */
export class ExplorerMarks {
  #host;

  /** @param {HTMLElement} host the explorer */
  constructor(host) {
    this.#host = host;
  }

  listen() {
    this.#host.addEventListener("click", (event) => this.#byClick(event), { capture: true });
    this.#host.addEventListener("keydown", (event) => this.#byKey(event));
    this.#host.addEventListener("change", ({ target }) => target.matches("[data-mark]") && this.#toggle(target.dataset.mark));
    this.#host.addEventListener("aih-marks", ({ detail }) => this.#mark(detail.map(nameOf)));
  }

  #byClick(event) {
    const item = event.target.closest("aih-lineage [data-iri]");
    if (item && event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(item.dataset.iri);
    } else if (event.target.closest("[data-marked-clear]")) {
      this.#mark([]);
    }
  }

  #byKey(event) {
    const item = event.target.closest("aih-lineage [data-iri], tr[data-item]");
    if (event.key.toLowerCase() === "s" && item && !event.ctrlKey && !event.metaKey && event.target.type !== "search") {
      this.#toggle(item.dataset.iri ?? item.dataset.item);
    }
  }

  #toggle(iri) {
    this.#mark(toggled(marksOf(location.search), nameOf(iri)));
  }

  #mark(names) {
    const search = withMarks(location.search, names);
    history.replaceState(null, "", location.pathname + (search ? `?${search}` : ""));
    this.show();
  }

  /** The same things are marked in the picture, in the list and in the bar that says how many they are. */
  show() {
    const names = marksOf(location.search);
    const marked = (iri) => names.includes(nameOf(iri));
    this.#host.querySelectorAll("aih-lineage [data-iri]").forEach((item) => item.classList.toggle("is-marked", marked(item.dataset.iri)));
    this.#host.querySelectorAll("[data-mark]").forEach((box) => (box.checked = marked(box.dataset.mark)));
    const bar = this.#host.querySelector("[data-marked-bar]");
    bar.hidden = names.length === 0;
    const count = bar.querySelector("[data-marked-count]");
    count.textContent = count.dataset.words.replace("{0}", names.length);
    bar.querySelector("[data-marked-only]").href = address("/explore", [["view", new URLSearchParams(location.search).get("view") ?? "lineage"], ["things", names.join(",")]], location.search);
    const compare = bar.querySelector("[data-marked-compare]");
    compare.hidden = names.length < 2 || names.length > 4;
    compare.href = address("/compare", names.map((name) => ["of", name]), location.search);
    const paths = bar.querySelector("[data-marked-paths]");
    paths.hidden = names.length !== 2;
    paths.href = address("/paths", [["from", names[0] ?? ""], ["to", names[1] ?? ""]], location.search);
  }
}
