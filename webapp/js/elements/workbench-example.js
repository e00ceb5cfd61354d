/** The example in the workbench with the values of its form: a change brings its query and answer anew, and the link names the values. */
import { shareAddress, valuesAddress } from "aih/lib/workbench.js";

export class Example {
  #desk;
  #form = document.getElementById("values");
  #shown;
  #address;
  text;

  /**
   * @param {HTMLElement} desk the workbench
   * @param {string} text the query as it was loaded
   * @param {(query: string, answer: Element) => void} shown takes what other values give
   */
  constructor(desk, text, shown) {
    this.#desk = desk;
    this.#shown = shown;
    if (!this.#form) return;
    this.text = text;
    this.#address = valuesAddress(location.href, new FormData(this.#form));
    desk.addEventListener("change", (event) => event.target.form === this.#form && this.#fill());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#fill();
    });
  }

  /** The link to a query: of the example by its name and values, of any other by its text; empty for one too long for an address. */
  address(query, view) {
    if (query !== this.text) return shareAddress(location.href, query, view);
    const address = new URL(this.#address);
    if (view) address.searchParams.set("view", view);
    return address.toString();
  }

  async #fill() {
    const address = valuesAddress(location.href, new FormData(this.#form), true);
    this.#desk.toggleAttribute("data-busy", true);
    const page = await fetch(address, { headers: { Accept: "text/html" } }).then((answer) => answer.text()).then((text) => new DOMParser().parseFromString(text, "text/html"), () => undefined);
    this.#desk.toggleAttribute("data-busy", false);
    const fresh = page?.querySelector("[data-values]");
    if (!fresh) {
      location.assign(address);
      return;
    }
    const focused = document.activeElement?.id;
    this.#desk.querySelector("[data-values]").replaceWith(document.adoptNode(fresh));
    if (focused) document.getElementById(focused)?.focus();
    if (this.#desk.querySelector("[data-values] [role=alert]")) return;
    this.text = page.querySelector("textarea").value;
    this.#address = valuesAddress(location.href, new FormData(this.#form));
    this.#shown(this.text, page.querySelector("[data-answer]"));
  }
}
