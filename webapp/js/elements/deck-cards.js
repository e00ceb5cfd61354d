// The cards of the deck builder: made from a <template>, filled from plan and outline. Tells what the reader does by `act`.
import { words } from "aih/lib/deck-plan.js";
import { grow } from "aih/lib/growing.js";

const SVG = "http://www.w3.org/2000/svg";
const FIELDS = ["title", "text", "notes"];

export class DeckCards {
  #list;
  #template;
  #act;
  #word;

  /** @param act called with what is done, place, and what it needs @param word words of the page by name */
  constructor(list, template, act, word) {
    this.#list = list;
    this.#template = template;
    this.#act = act;
    this.#word = word;
    list.addEventListener("click", (event) => this.#click(event));
    list.addEventListener("input", (event) => this.#input(event));
    list.addEventListener("keydown", (event) => this.#key(event));
    this.#dragging();
  }

  /** Draws all cards anew and keeps the focus. */
  draw(plan) {
    const focused = this.#focused();
    const open = new Set([...this.#list.children].filter((card) => card.querySelector("details")?.open).map((card) => card.dataset.key));
    this.#list.replaceChildren(...plan.slides.map((slide, place) => this.#card(slide, place, plan)));
    for (const card of this.#list.children) card.querySelector("details").open = open.has(card.dataset.key);
    for (const field of this.#list.querySelectorAll(".grows > textarea")) grow(field);
    if (focused) this.focus(Math.min(focused.place, plan.slides.length - 1), focused.control);
  }

  focus(place, control) {
    const card = this.#list.children[place];
    const found = card?.querySelector(`[data-do="${control}"]:not(:disabled), [data-field="${control}"]`) ?? card?.querySelector("[data-field]");
    found?.focus();
  }

  /** What the server says of the slides: how they will be called and what they show. */
  tell(outline, place, languages) {
    const card = this.#list.children[place];
    if (!card || !outline) return;
    card.querySelectorAll("[data-field=title]").forEach((field) => {
      field.placeholder = outline.title[field.lang];
      grow(field);
    });
    const shows = card.querySelector("[data-shows]");
    shows.replaceChildren(...outline.shows.map((thing) => this.#thing(thing, languages[0])));
    if (outline.more > 0) shows.append(item(this.#word("more").replace("%1", outline.more)));
    const problem = card.querySelector("[data-problem]");
    problem.textContent = outline.problem;
    problem.hidden = outline.problem === "";
    const first = outline.shows[0];
    card.querySelector("[data-mark]").replaceChildren(...(first?.shape ? [mark(first)] : []));
  }

  #card(slide, place, plan) {
    const card = this.#template.content.firstElementChild.cloneNode(true);
    card.dataset.key = JSON.stringify([slide.view, slide.focus, slide.shows]);
    card.querySelector("[data-number]").textContent = place + 1;
    card.querySelector("[data-view]").textContent = this.#word(`view.${slide.view}`) || slide.view;
    card.querySelector("[data-years]").textContent = [slide.from, slide.to].filter((year) => year !== undefined).join("–");
    const why = card.querySelector("[data-why]");
    why.textContent = words(slide.why, document.documentElement.lang);
    why.parentElement.hidden = why.textContent === "";
    for (const name of FIELDS) this.#fields(card, name, slide, place, plan.languages);
    card.querySelector("[data-do=up]").disabled = place === 0;
    card.querySelector("[data-do=down]").disabled = place === plan.slides.length - 1;
    card.setAttribute("aria-label", this.#word("card").replace("%1", place + 1).replace("%2", card.querySelector("[data-view]").textContent));
    return card;
  }

  /** One field for each language of the deck. */
  #fields(card, name, slide, place, languages) {
    const first = card.querySelector(`[data-field=${name}]`);
    const label = first.closest("label");
    languages.forEach((language, turn) => {
      const copy = turn === 0 ? label : label.cloneNode(true);
      const field = copy.querySelector(`[data-field=${name}]`);
      field.lang = language;
      field.value = words(slide[name], language);
      copy.querySelector("[data-language]").textContent = languages.length > 1 ? ` · ${this.#word(`language.${language}`)}` : "";
      if (turn > 0) card.querySelector(`[data-fields=${name}]`).append(copy);
    });
  }

  #thing(thing, language) {
    const name = thing.label[language];
    const entry = item("");
    if (thing.shape) entry.append(mark(thing));
    if (thing.page) {
      const link = document.createElement("a");
      link.href = `${thing.page}${location.search}`;
      link.textContent = name;
      entry.append(link);
    } else {
      entry.append(name);
    }
    return entry;
  }

  #click(event) {
    const button = event.target.closest("[data-do]");
    if (button) this.#act(button.dataset.do, this.#place(button));
  }

  #input(event) {
    const { field } = event.target.dataset;
    if (field) this.#act("edit", this.#place(event.target), { field, language: event.target.lang, said: event.target.value });
  }

  #key(event) {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      this.#act(event.key === "ArrowUp" ? "up" : "down", this.#place(event.target));
    }
  }

  /** A card is dragged by its handle; where it would fall a line shows. */
  #dragging() {
    let from = -1;
    this.#list.addEventListener("pointerdown", (event) => {
      const card = event.target.closest("li.slide-card");
      if (card) card.draggable = event.target.closest("[data-handle]") !== null;
    });
    this.#list.addEventListener("dragstart", (event) => {
      from = this.#place(event.target);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", String(from + 1));
    });
    this.#list.addEventListener("dragover", (event) => {
      if (from < 0) return;
      event.preventDefault();
      const to = this.#place(event.target);
      [...this.#list.children].forEach((card, place) => card.toggleAttribute("data-drop", place === to && to !== from));
    });
    this.#list.addEventListener("drop", (event) => {
      event.preventDefault();
      if (from >= 0) this.#act("move", from, this.#place(event.target));
    });
    this.#list.addEventListener("dragend", () => {
      from = -1;
      for (const card of this.#list.children) card.removeAttribute("data-drop");
    });
  }

  #place(element) {
    return [...this.#list.children].indexOf(element.closest("li.slide-card"));
  }

  #focused() {
    const active = document.activeElement;
    return this.#list.contains(active) ? { place: this.#place(active), control: active.dataset.do ?? active.dataset.field } : null;
  }
}

function item(text) {
  const entry = document.createElement("li");
  entry.textContent = text;
  return entry;
}

function mark({ shape, token }) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `mark ${token}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#shape-${shape}`);
  svg.append(use);
  return svg;
}
