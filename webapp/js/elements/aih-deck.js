// <aih-deck>: builds a deck. The plan is kept in this browser; every change can be undone; the server says what slides show and writes files.
import { DeckCards } from "./deck-cards.js";
import { DeckExchange } from "./deck-exchange.js";
import { DeckFinder } from "./deck-finder.js";
import { DeckOutline } from "./deck-outline.js";
import { DeckPreview } from "./deck-preview.js";
import { DeckSum } from "./deck-sum.js";
import * as plans from "aih/lib/deck-plan.js";
import { History } from "aih/lib/deck-history.js";
import { KEY, browserStorage, load, save } from "aih/lib/deck-store.js";
import { growing } from "aih/lib/growing.js";

const STAYS = 6000;

class AihDeck extends HTMLElement {
  #history;
  #cards;
  #exchange;
  #preview;
  #head;
  #length = 0;
  #outline;
  #saying;

  connectedCallback() {
    const kept = load(browserStorage(), document.documentElement.lang);
    this.#length = kept.length;
    this.#history = new History(kept.plan);
    this.#cards = new DeckCards(this.querySelector("[data-cards]"), this.querySelector("template[data-card]"),
      (what, place, more) => this.#do(what, place, more), (name) => this.word(name));
    this.addEventListener("click", (event) => this.#press(event.target.closest("[data-tool]")?.dataset.tool));
    this.addEventListener("change", (event) => this.#choose(event.target));
    this.addEventListener("input", (event) => event.target.matches("[data-deck-title]") && this.#retitle(event.target));
    document.addEventListener("keydown", (event) => this.#key(event));
    addEventListener("storage", (event) => event.key === KEY && this.#fromElsewhere());
    document.addEventListener("aih-deck", () => this.#fromElsewhere());
    growing(this);
    this.#head = new DeckSum(this);
    new DeckFinder(this);
    this.#outline = new DeckOutline(this, this.#cards, (plan) => this.#exchange.outline(plan), (title) => this.#head.composed(title));
    this.#exchange = new DeckExchange(this);
    this.#preview = new DeckPreview(this);
    if (kept.state === "absent" || kept.state === "unreadable") this.trouble(this.word(kept.state));
    this.#draw();
    this.#exchange.open(location.hash);
    this.dataset.ready = "";
  }

  get plan() {
    return this.#history.present;
  }

  /** Words of the page by name, "" for none. */
  word(name, ...values) {
    const text = this.querySelector(`[data-words] [data-word="${name}"]`)?.textContent ?? "";
    return values.reduce((filled, value, place) => filled.replaceAll(`%${place + 1}`, value), text);
  }

  /** Says it to the eye for a while, to the ear once. */
  say(words) {
    const place = this.querySelector("[data-said]");
    place.textContent = words;
    place.toggleAttribute("data-shown", words !== "");
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => place.removeAttribute("data-shown"), STAYS);
  }

  /** To a slide. */
  go(place) {
    this.querySelectorAll("[data-cards] > li")[place]?.focus();
  }

  trouble(words) {
    const place = this.querySelector("[data-trouble]");
    place.textContent = words;
    place.hidden = words === "";
  }

  /** An address of the server, in the language of the page. */
  address(path) {
    const address = new URL(path, location.href);
    address.searchParams.set("lang", document.documentElement.lang);
    return address;
  }

  /** Marks a button while its work is done. */
  async busy(button, work) {
    button.setAttribute("aria-busy", "true");
    await work;
    button.removeAttribute("aria-busy");
  }

  /** Another plan, as a step that can be undone. */
  put(plan, words, name = "") {
    if (plans.same(plan, this.plan)) return;
    this.#history.step(plan, name);
    this.#keep();
    if (name === "") this.#draw();
    else this.#sum();
    if (words) this.say(words);
  }

  #do(what, place, more) {
    const { plan } = this, last = plan.slides.length;
    if (what === "edit") {
      const said = plans.reworded(plan.slides[place][more.field], more.language, more.said, plan.languages);
      this.put(plans.edited(plan, place, more.field, said), "", `${more.field} ${place} ${more.language}`);
    } else if (what === "remove") {
      this.put(plans.removed(plan, place), this.word("removed", place + 1));
      if (last === 1) this.querySelector("[data-tool=undo]").focus();
    } else if (what === "duplicate") {
      this.put(plans.duplicated(plan, place), this.word("duplicated", place + 1, place + 2));
    } else {
      const to = what === "up" ? place - 1 : what === "down" ? place + 1 : more;
      if (to < 0 || to >= last) return;
      const control = document.activeElement?.dataset.do ?? document.activeElement?.dataset.field;
      this.put(plans.moved(plan, place, to), this.word("moved", place + 1, to + 1, last));
      this.#cards.focus(to, control);
    }
  }

  #press(tool) {
    if (tool === "undo" || tool === "redo") this.#back(tool);
    else if (tool === "clear") this.put(plans.empty(document.documentElement.lang), this.word("cleared"));
    else if (tool === "fit") {
      const fitted = plans.fitted(this.plan, this.#length);
      this.put(fitted, this.word("fitted", this.plan.slides.length - fitted.slides.length));
      this.querySelector("[data-tool=undo]").focus();
    } else if (tool === "preview") this.#preview.toggle(this.plan);
    else if (tool === "section" || tool === "text") {
      this.put(plans.added(this.plan, [{ view: tool, title: this.word(`new.${tool}`) }]), this.word("added", this.plan.slides.length + 1));
      this.#cards.focus(this.plan.slides.length - 1, "title");
    } else if (tool) this.#exchange.press(tool);
  }

  #back(tool) {
    if (tool === "undo" ? !this.#history.canUndo : !this.#history.canRedo) return;
    this.#history[tool]();
    this.#keep();
    this.#draw();
    this.say(this.word(tool === "undo" ? "undone" : "redone", this.plan.slides.length));
  }

  #choose(control) {
    const { name, value } = control;
    if (name === "languages") this.put(plans.changed(this.plan, { languages: value.split(" ") }), "");
    else if (name === "look") this.put(plans.changed(this.plan, { look: value }), "");
    else if (name === "length") {
      this.#length = Number(value);
      this.#keep();
      this.#sum();
    }
  }

  #retitle(input) {
    const title = plans.reworded(this.plan.title, input.lang, input.value, this.plan.languages);
    this.put(plans.changed(this.plan, { title }), "", `deck ${input.lang}`);
  }

  #key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea")) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    this.#back(key === "y" || event.shiftKey ? "redo" : "undo");
  }

  #keep() {
    const state = save(browserStorage(), this.plan, this.#length);
    this.trouble(state === "kept" ? "" : this.word(state));
    document.querySelector("aih-deck-count")?.show();
    this.#changed();
  }

  #changed() {
    this.#preview.follow(this.plan);
    this.#exchange.refresh();
  }

  /** Another tab, or a button on this page, changed the deck: that is a step too. */
  #fromElsewhere() {
    const kept = load(browserStorage(), document.documentElement.lang);
    if (kept.state !== "kept" || plans.same(kept.plan, this.plan)) return;
    this.#length = kept.length;
    this.#history.step(kept.plan);
    this.#changed();
    this.#draw();
    this.say(this.word("elsewhere"));
  }

  #draw() {
    const { plan } = this;
    this.#cards.draw(plan);
    for (const name of ["languages", "look", "length"]) {
      const control = this.querySelector(`[name=${name}]`);
      control.value = { languages: plan.languages.join(" "), look: plan.look, length: this.#length }[name];
    }
    for (const part of this.querySelectorAll("[data-when]")) {
      part.hidden = (part.dataset.when === "full") !== plan.slides.length > 0;
    }
    this.#sum();
    this.#outline.follow(plan);
  }

  #sum() {
    this.#head.show(this.plan, this.#history, this.#length);
  }
}

customElements.define("aih-deck", AihDeck);
