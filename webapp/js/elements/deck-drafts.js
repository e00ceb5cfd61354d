// Drafts of a talk: asks the server for one and offers it.
export class DeckDrafts {
  #deck;
  #offer;

  /** @param offer takes a plan and the name of the words that say where it came from */
  constructor(deck, offer) {
    this.#deck = deck;
    this.#offer = offer;
    const form = deck.querySelector("[data-suggest]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      deck.busy(form.querySelector("button"), this.#draft(new FormData(form)));
    });
  }

  async #draft(asked) {
    this.#deck.say(this.#deck.word("suggest.making"));
    const address = this.#deck.address("/api/v1/deck/suggestion");
    for (const name of ["about", "to"]) {
      const typed = asked.get(name).trim();
      if (typed) address.searchParams.set(name, typed);
    }
    for (const known of asked.getAll("known")) address.searchParams.append("known", known);
    address.searchParams.set("minutes", asked.get("minutes"));
    try {
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      const draft = await answer.json();
      if (!answer.ok) throw new Error(this.#deck.word("suggest.none"));
      await this.#offer({ ...draft, title: draft.title ?? "", languages: this.#deck.plan.languages, look: this.#deck.plan.look }, "suggested");
    } catch (problem) {
      this.#deck.say("");
      this.#deck.trouble(problem instanceof TypeError ? this.#deck.word("offline") : problem.message);
    }
  }
}
