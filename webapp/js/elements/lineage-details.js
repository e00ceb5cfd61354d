/**
 * What stands below the lineage about the item or arrow that is looked at: part [data-details], filled by <template data-connections>,
 * <template data-statement> and <template data-source>; sources come from the address in `statement-src`.
 */
export class LineageDetails {
  #host;

  /** @param {HTMLElement} host the lineage */
  constructor(host) {
    this.#host = host;
  }

  /** Puts the focus on the first sentence of an item, if what is shown is about it. */
  enter(iri) {
    const details = this.#host.querySelector("[data-details]");
    if (details?.dataset.of === iri) {
      details.querySelector("button")?.focus();
    }
  }

  /** Lists the sentences of an item's arrows; each opens its source. */
  introduce(iri, all) {
    const details = this.#host.querySelector("[data-details]");
    const arrows = all.filter((arrow) => arrow.from === iri || arrow.to === iri);
    if (details.dataset.of === iri || arrows.length === 0) {
      return;
    }
    details.dataset.of = iri;
    const connections = this.#host.querySelector("template[data-connections]").content.firstElementChild.cloneNode(true);
    const line = connections.firstElementChild;
    connections.replaceChildren(
      ...arrows.map((arrow) => {
        const entry = line.cloneNode(true);
        const button = entry.querySelector("button");
        button.textContent = sentence(arrow.element);
        button.addEventListener("click", () => {
          this.explain(arrow.element);
          details.focus({ preventScroll: true });
        });
        return entry;
      }),
    );
    details.replaceChildren(connections);
  }

  /** Shows the sentence of an arrow, and who states it once that is known. */
  async explain(arrow) {
    const { subject, relation, object } = arrow.dataset;
    const details = this.#host.querySelector("[data-details]");
    const key = `${subject} ${relation} ${object}`;
    if (!details || details.dataset.of === key) {
      return;
    }
    details.dataset.of = key;
    const statement = this.#host.querySelector("template[data-statement]").content.firstElementChild.cloneNode(true);
    statement.querySelector("[data-sentence]").textContent = sentence(arrow);
    details.replaceChildren(statement);
    const address = new URL(this.#host.getAttribute("statement-src"), location.href);
    Object.entries({ subject, relation, object }).forEach(([name, value]) => address.searchParams.set(name, value));
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (details.dataset.of === key) {
      const sources = answer.ok ? (await answer.json()).sources : [];
      statement.querySelector("[data-sources]").replaceChildren(...sources.map((source) => this.#source(source)));
      statement.querySelector("[data-failed]").hidden = answer.ok;
    }
  }

  #source(source) {
    const entry = this.#host.querySelector("template[data-source]").content.firstElementChild.cloneNode(true);
    const link = entry.querySelector("a");
    link.href = source.page + (this.#host.dataset.suffix ?? "");
    link.textContent = source.label;
    entry.querySelector("[data-locator]").textContent = source.locator;
    entry.querySelector("[data-voice]").textContent = source.voice;
    entry.querySelector("[data-register]").textContent = source.register;
    return entry;
  }
}

const sentence = (arrow) => arrow.querySelector("title")?.textContent ?? "";
