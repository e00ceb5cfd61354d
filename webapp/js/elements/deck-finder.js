// Adds a slide of what was found by words: a thing, a claim, a source, the way between two things; of a story all scenes.
import { added } from "aih/lib/deck-plan.js";
import { meant, shortName, slideOf } from "aih/lib/deck-find.js";

export class DeckFinder {
  #deck;
  #form;

  constructor(deck) {
    this.#deck = deck;
    this.#form = deck.querySelector("[data-find]");
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      deck.busy(this.#form.querySelector("button"), this.#add());
    });
  }

  async #add() {
    const { q, to, as } = this.#form.elements;
    try {
      const hit = await this.#find(q);
      const end = to.value.trim() ? await this.#find(to) : null;
      if (!hit || (to.value.trim() && !end)) throw new Error(this.#deck.word("suggest.none"));
      const slides = hit.kind === "story" ? await this.#scenes(hit.page) : [slideOf(shortName(hit.iri), as.value, end ? shortName(end.iri) : "")];
      this.#put(slides);
      q.value = to.value = "";
      q.focus();
    } catch (problem) {
      this.#deck.say("");
      this.#deck.trouble(problem instanceof TypeError ? this.#deck.word("offline") : problem.message);
      q.focus();
    }
  }

  #put(slides) {
    const { plan } = this.#deck, next = added(plan, slides), count = next.slides.length - plan.slides.length;
    if (count === 0) throw new Error(this.#deck.word("most"));
    this.#deck.trouble("");
    this.#deck.put(next, count === 1 ? this.#deck.word("added", next.slides.length) : this.#deck.word("found", count));
  }

  /** What the words in a box mean; what was chosen from its suggestions is their first with that name. */
  async #find(input) {
    const address = this.#deck.address("/api/v1/search");
    address.searchParams.set("q", input.value.trim());
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error((await answer.json()).detail);
    const chosen = input.closest("aih-search").querySelector("input[type=hidden]:last-of-type")?.value;
    const { hits } = await answer.json();
    return hits.find((hit) => shortName(hit.iri) === chosen && [hit.label, hit.other].includes(input.value.trim())) ?? meant(hits, input.value);
  }

  /** The scenes of a story, as its page gives them. */
  async #scenes(page) {
    const answer = await fetch(page, { headers: { Accept: "text/html" } });
    const told = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("aih-add-to-deck[slides^='[']");
    if (!told) throw new Error(this.#deck.word("suggest.none"));
    return JSON.parse(told.getAttribute("slides"));
  }
}
