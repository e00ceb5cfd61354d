/** What the server answers about the network of an element: by its attributes `src`, `ways-src` and `expand-src`. */
export class NetworkNeighbours {
  #host;
  #failed;

  /**
   * @param {HTMLElement} host the network
   * @param {() => void} failed says that an answer did not come
   */
  constructor(host, failed) {
    this.#host = host;
    this.#failed = failed;
  }

  /** The network to begin with; undefined where it does not come. */
  all() {
    return this.#answer("src", {});
  }

  /** The ways to go on from a thing, each with its count; undefined where they do not come. */
  ways(iri) {
    return this.#answer("ways-src", { iri });
  }

  /** The neighbours of a thing, all or those of a way; undefined where they do not come. */
  of(iri, { relation, direction, kind }) {
    return this.#answer("expand-src", { iri, relation, direction, kind });
  }

  async #answer(attribute, parameters) {
    const address = new URL(this.#host.getAttribute(attribute), location.href);
    Object.entries(parameters).filter(([, value]) => value).forEach(([name, value]) => address.searchParams.set(name, value));
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      this.#failed();
      return undefined;
    }
    return answer.json();
  }
}
