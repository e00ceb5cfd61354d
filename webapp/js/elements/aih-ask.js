import { filled } from "aih/lib/workbench.js";
import { snippet } from "aih/lib/snippets.js";

/**
 * The query builder and the forms of examples: each change sends the form, and the server's answer replaces the regions of the page ([data-region]); the address keeps the state.
 * Without this script the same form loads pages.
 */
class AihAsk extends HTMLElement {
  #latest = 0;
  #sent = {};

  connectedCallback() {
    this.addEventListener("change", (event) => this.#changed(event.target));
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(event.target, new FormData(event.target, event.submitter));
    });
    this.addEventListener("click", (event) => this.#copy(event.target.closest("[data-snippet]")));
    addEventListener("popstate", () => this.#load(location.href));
    this.#wake();
    this.dataset.ready = "true";
  }

  #changed(field) {
    const form = field.form;
    if (form?.id === "ask") this.#send(form, new FormData(form));
  }

  #send(form, fields) {
    const address = new URL(form.getAttribute("action"), location.href);
    address.search = new URLSearchParams([...fields].filter(([, value]) => value !== "")).toString();
    if (address.href !== location.href) history.pushState(null, "", address);
    return this.#load(address.href);
  }

  async #copy(button) {
    if (!button) return;
    const query = this.querySelector("[data-query]").textContent;
    await navigator.clipboard?.writeText(snippet(button.dataset.snippet, new URL("/sparql", location.href).href, query));
    this.querySelector("[data-status]").textContent = filled(this.dataset.snippetCopied, button.textContent);
  }

  async #load(address) {
    const turn = ++this.#latest;
    this.#sent = { id: document.activeElement?.id, value: document.activeElement?.value };
    this.toggleAttribute("data-busy", true);
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== this.#latest) return;
    this.toggleAttribute("data-busy", false);
    const fresh = page.querySelectorAll("[data-region]");
    if (fresh.length === 0) {
      location.assign(address);
      return;
    }
    this.#replace(fresh);
    this.#wake();
  }

  /** Puts the new regions in place of the old ones; the focus stays where it was, or goes to the value of a new condition. */
  #replace(fresh) {
    const focused = document.activeElement;
    const { id, value } = focused ?? {};
    const adding = focused?.dataset?.add !== undefined;
    for (const region of fresh) this.querySelector(`[data-region="${region.dataset.region}"]`)?.replaceWith(document.adoptNode(region));
    const place = adding ? id.slice(1) : "";
    const next = adding ? ["q", "f", "k"].map((name) => document.getElementById(name + place)).find(Boolean) : id ? document.getElementById(id) : undefined;
    (next ?? (value ? [...this.querySelectorAll("button")].find((one) => one.value === value) : undefined))?.focus();
    if (next && typed(focused)) this.#keep(focused, next);
  }

  /** What was typed while the answer was on its way stays, and is sent when the field is left. */
  #keep(focused, next) {
    const { id, value, selectionStart, selectionEnd } = focused;
    if (next.id !== id || (this.#sent.id === id && this.#sent.value === value) || next.value === value) return;
    next.value = value;
    if (selectionStart !== null) next.setSelectionRange(selectionStart, selectionEnd);
    next.addEventListener("blur", () => this.#changed(next), { once: true });
  }

  #wake() {
    if (this.querySelector("aih-lineage")) import("aih/elements/aih-lineage.js");
  }
}

const typed = (field) => field instanceof HTMLInputElement && ["text", "search", "number"].includes(field.type);

customElements.define("aih-ask", AihAsk);
