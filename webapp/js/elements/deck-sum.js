// What stands over the slides of the builder: how many there are, how long they take, what can be done now, the title of the deck.
import * as plans from "aih/lib/deck-plan.js";
import { grow } from "aih/lib/growing.js";

export class DeckSum {
  #deck;

  constructor(deck) {
    this.#deck = deck;
  }

  /** @param {{canUndo: boolean, canRedo: boolean}} history  @param {number} length in minutes, 0 for none */
  show(plan, history, length) {
    const part = (tool) => this.#deck.querySelector(`[data-tool=${tool}]`);
    const word = (...said) => this.#deck.word(...said);
    const minutes = plans.minutes(plan);
    const over = length > 0 && minutes > length;
    const sum = this.#deck.querySelector("[data-sum]");
    sum.textContent = word(["sum.none", "sum.one"][plan.slides.length] ?? "sum", plan.slides.length, minutes) + (over ? ` · ${word("over", minutes - length)}` : "");
    sum.toggleAttribute("data-over", over);
    part("fit").hidden = !over;
    part("undo").disabled = !history.canUndo;
    part("redo").disabled = !history.canRedo;
    for (const tool of ["save", "share", "clear"]) part(tool).disabled = plan.slides.length === 0;
    this.#titles(plan);
  }

  #titles(plan) {
    this.#deck.querySelectorAll("[data-deck-title]").forEach((input, turn) => {
      const language = plan.languages[turn];
      input.closest("label").hidden = language === undefined;
      if (language === undefined) return;
      const title = plans.words(plan.title, language);
      input.lang = language;
      if (input.value !== title) input.value = title;
      grow(input);
      input.closest("label").querySelector("[data-language]").textContent = plan.languages.length > 1 ? ` · ${this.#deck.word(`language.${language}`)}` : "";
    });
  }

  /** The title that the server composes where the reader gives none. */
  composed(title) {
    this.#deck.querySelectorAll("[data-deck-title]").forEach((input) => {
      input.placeholder = title[input.lang] ?? "";
      grow(input);
    });
  }
}
