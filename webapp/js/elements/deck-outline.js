// What the slides of a deck show, from the server; without an answer the cards say what they know.
import * as plans from "aih/lib/deck-plan.js";

const PAUSE = 250;

export class DeckOutline {
  #deck;
  #cards;
  #ask;
  #titled;
  #known = new Map();
  #timer;

  /**
   * @param ask asks the server about a plan
   * @param titled takes the title that the server composes
   */
  constructor(deck, cards, ask, titled) {
    this.#deck = deck;
    this.#cards = cards;
    this.#ask = ask;
    this.#titled = titled;
  }

  /** Tells the cards what is known, and asks for the rest when the reader pauses. */
  follow(plan) {
    plan.slides.forEach((slide, place) => this.#cards.tell(this.#known.get(plans.content(slide)), place, plan.languages));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  async #tell() {
    const asked = this.#deck.plan;
    if (asked.slides.length === 0) return;
    const { outline, problem } = await this.#ask(asked);
    const { plan } = this.#deck;
    if (asked !== plan && !plans.same(asked.slides.map(plans.content), plan.slides.map(plans.content))) return;
    if (problem) this.#deck.trouble(problem);
    if (!outline) return;
    outline.slides.forEach((card, place) => {
      this.#known.set(plans.content(asked.slides[place]), card);
      this.#cards.tell(card, place, plan.languages);
    });
    this.#titled(outline.title);
  }
}
