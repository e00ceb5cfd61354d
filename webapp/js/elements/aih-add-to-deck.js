// <aih-add-to-deck slides='{"view":"entity","focus":"person/x"}'>: a button that adds the slide, or a list of slides, to the reader's deck.
// Before it adds, it tells them by the event `aih-slides` as `detail.slides`, so that a page can fill in what it knows only then.
// label: its words where they are not the usual ones; shows-from: a selector of elements whose data-iri stands for what is shown now.
// <aih-deck-count>: how many slides the deck has, beside the link to it; it also carries the words and tells what was added.
// [data-deck-count]: other places that show the same number, as in the menu of narrow screens.
import { MOST_SLIDES, added } from "aih/lib/deck-plan.js";
import { KEY, browserStorage, load, save } from "aih/lib/deck-store.js";

const ID = "https://w3id.org/aihistory/id/";
const MOST_SHOWN = 100;
const STAYS = 8000;

class AihDeckCount extends HTMLElement {
  #toast;
  #timer;

  connectedCallback() {
    addEventListener("storage", (event) => event.key === KEY && this.show());
    document.addEventListener("aih-deck", () => this.show());
    this.show();
    this.#toast = document.createElement("div");
    this.#toast.className = "deck-toast no-print";
    this.#toast.setAttribute("role", "status");
    document.body.append(this.#toast);
  }

  show() {
    const count = load(browserStorage(), document.documentElement.lang).plan.slides.length;
    for (const place of [this, ...document.querySelectorAll("[data-deck-count]")]) place.textContent = count > 0 ? ` · ${count}` : "";
    this.title = count > 0 ? this.dataset.count.replace("%1", count) : "";
  }

  /** Says what happened, with a way back. */
  tell(words, undo) {
    clearTimeout(this.#timer);
    const said = document.createElement("p");
    said.textContent = words;
    this.#toast.replaceChildren(said);
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = this.dataset.undo;
      button.addEventListener("click", () => {
        undo();
        this.tell(this.dataset.undone);
      });
      const open = document.createElement("a");
      open.href = this.closest("a").href;
      open.textContent = this.dataset.open;
      this.#toast.append(button, open);
    }
    this.#toast.dataset.shown = "";
    this.#hideLater();
  }

  /** It stays while the reader is in it. */
  #hideLater() {
    this.#timer = setTimeout(() => {
      if (this.#toast.matches(":hover, :focus-within")) this.#hideLater();
      else delete this.#toast.dataset.shown;
    }, STAYS);
  }
}

class AihAddToDeck extends HTMLElement {
  connectedCallback() {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "add-to-deck";
    button.textContent = this.getAttribute("label") || this.#count.dataset.add;
    button.addEventListener("click", () => this.#add());
    this.append(button);
  }

  get #count() {
    return document.querySelector("aih-deck-count");
  }

  #add() {
    const words = this.#count.dataset;
    const storage = browserStorage();
    const { plan, length } = load(storage, document.documentElement.lang);
    const slides = this.#slides();
    const next = added(plan, slides);
    const count = next.slides.length - plan.slides.length;
    if (count === 0) {
      this.#count.tell(words.most.replace("%1", MOST_SLIDES));
      return;
    }
    const kept = save(storage, next, length);
    if (kept !== "kept") {
      this.#count.tell(words[kept]);
      return;
    }
    this.#changed();
    this.#count.tell((count === 1 ? words.one : words.several).replace("%1", count).replace("%2", next.slides.length), () => {
      save(storage, plan, length);
      this.#changed();
    });
  }

  #changed() {
    document.dispatchEvent(new CustomEvent("aih-deck"));
  }

  /** The slides as they are given; what is drawn now takes the place of what was drawn when the page came. */
  #slides() {
    const slides = [JSON.parse(this.getAttribute("slides"))].flat();
    const from = this.getAttribute("shows-from");
    const now = from ? [...document.querySelectorAll(from)].map((element) => element.dataset.iri.replace(ID, "")) : [];
    if (now.length > 0) slides[0].shows = [...new Set(now)].filter((name) => name !== slides[0].focus).slice(0, MOST_SHOWN);
    this.dispatchEvent(new CustomEvent("aih-slides", { bubbles: true, detail: { slides } }));
    return slides;
  }
}

customElements.define("aih-deck-count", AihDeckCount);
customElements.define("aih-add-to-deck", AihAddToDeck);
