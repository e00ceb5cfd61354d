/**
 * The explorer: keeps one selection behind its three views. Forms and links within it change the address; the server's answer replaces the
 * regions of the page ([data-region]) without leaving it, and the back button works. Without this script the same forms and links load pages.
 */
class AihExplorer extends HTMLElement {
  #latest = 0;
  #onPop = () => this.#load(location.href);

  connectedCallback() {
    this.addEventListener("change", (event) => event.target.form?.matches("[data-filter]") && this.#submit(event.target.form));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(event.target);
    });
    this.addEventListener("click", (event) => this.#follow(event));
    this.addEventListener("aih-range", ({ detail }) => this.#range(detail));
    addEventListener("popstate", this.#onPop);
    this.#wake();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.#onPop);
  }

  #submit(form) {
    const address = new URL(form.action, location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "")).toString();
    this.#go(address);
  }

  #follow(event) {
    const link = event.target.closest("a[data-partial]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      this.#go(new URL(link.href));
    }
  }

  #range({ from, to }) {
    const address = new URL(location.href);
    for (const [name, year] of Object.entries({ from, to })) {
      if (year === null) {
        address.searchParams.delete(name);
      } else {
        address.searchParams.set(name, year);
      }
    }
    this.#go(address);
  }

  async #go(address) {
    if (address.href !== location.href) {
      history.pushState(null, "", address);
    }
    await this.#load(address.href);
  }

  async #load(address) {
    const turn = ++this.#latest;
    this.toggleAttribute("data-busy", true);
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== this.#latest) {
      return;
    }
    this.toggleAttribute("data-busy", false);
    const fresh = page.querySelectorAll("[data-region]");
    if (fresh.length === 0) {
      location.assign(address);
      return;
    }
    this.#replace(fresh);
    document.title = page.title;
    this.#wake();
  }

  /** Puts the new regions in place of the old ones and keeps the reader's focus where it was, as far as it still exists. */
  #replace(fresh) {
    const focused = document.activeElement?.id;
    for (const region of fresh) {
      this.querySelector(`[data-region="${region.dataset.region}"]`)?.replaceWith(document.adoptNode(region));
    }
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  /** Loads the module of the view that is shown; the canvas library only where it is used. */
  #wake() {
    if (this.querySelector("aih-network")) {
      import("./aih-network.js");
    }
    if (this.querySelector("aih-lineage")) {
      import("./aih-lineage.js");
    }
  }
}

customElements.define("aih-explorer", AihExplorer);
