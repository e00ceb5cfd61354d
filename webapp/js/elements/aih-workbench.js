/** The workbench: sends its form and replaces the answer, keeps several queries and what was asked, copies a query as link or code. */
import { Editor } from "aih/elements/workbench-editor.js";
import { Example } from "aih/elements/workbench-example.js";
import { added, askedNow, closed, current, remember, remembered, restored, title, written } from "aih/lib/query-tabs.js";
import { formatted } from "aih/lib/sparql-format.js";
import { filled } from "aih/lib/workbench.js";
import { snippet } from "aih/lib/snippets.js";

class AihWorkbench extends HTMLElement {
  #editor;
  #state;
  #running;
  #example;

  async connectedCallback() {
    if (this.#editor) return;
    const { Yasqe } = await import("aih/vendor-yasgui.js");
    const text = this.querySelector("textarea");
    this.#editor = new Editor(Yasqe, text, { prefixes: JSON.parse(this.dataset.prefixes), label: this.dataset.label, hint: this.querySelector("[data-hint]"), ask: () => this.#form.requestSubmit(this.querySelector(".workbench__ask")) });
    this.#state = restored(remembered(), text.value);
    this.#editor.onChange(() => this.#keep(written(this.#state, this.#editor.value)));
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#example = new Example(this, text.value, (query, answer) => this.#shown(query, answer));
    this.addEventListener("click", (event) => this.#act(event.target.closest("button")));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.querySelector("label[for=query]").addEventListener("click", () => this.#editor.focus());
    this.#keep(this.#state);
    this.#drawTabs();
    this.#drawHistory();
    this.#wake();
    this.dataset.ready = "true";
  }

  get #form() {
    return this.querySelector("form");
  }

  get #answer() {
    return this.querySelector("[data-answer]");
  }

  #act(button) {
    const actions = {
      cancel: () => this.#running?.abort(),
      format: () => { this.#editor.value = formatted(this.#editor.value); this.#editor.focus(); },
      copy: () => this.#copy(),
      add: () => this.#go(added(this.#state)),
      tab: () => this.#go({ ...this.#state, current: Number(button.dataset.number) }),
      close: () => this.#go(closed(this.#state, Number(button.dataset.number))),
      again: () => this.#again(Number(button.dataset.number)),
    };
    if (button?.dataset.snippet) this.#copySnippet(button);
    actions[button?.dataset.action]?.();
  }

  async #submit(event) {
    event.preventDefault();
    const fields = new FormData(this.#form, event.submitter);
    const query = this.#editor.value;
    fields.set("query", query);
    fields.set("fragment", "true");
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.#busy(true);
    try {
      const answer = await fetch("/workbench", { method: "POST", body: new URLSearchParams(fields), headers: { Accept: "text/html" }, signal: running.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.#show(page.querySelector("[data-answer]"), query);
      this.#say("");
    } catch (failure) {
      this.#say(failure.name === "AbortError" ? this.dataset.cancelled : this.dataset.unreachable);
    }
    if (running === this.#running) this.#busy(false);
  }

  #show(fresh, query) {
    if (!fresh) {
      this.#say(this.dataset.unreachable);
      return;
    }
    const focused = document.activeElement?.id || document.activeElement?.value;
    const inside = this.#answer.contains(document.activeElement);
    this.#answer.replaceWith(document.adoptNode(fresh));
    if (inside) [...this.#answer.querySelectorAll("button, input")].find((one) => one.id === focused || one.value === focused)?.focus();
    this.#address(query);
    if (query !== this.#example.text) this.querySelectorAll("[data-question], [data-values]").forEach((part) => part.remove());
    const mistake = this.#answer.querySelector("[data-line]");
    if (Number(mistake?.dataset.line) > 0) this.#editor.markMistake(Number(mistake.dataset.line), Number(mistake.dataset.column));
    if (!mistake) this.#keep(askedNow(this.#state, query, this.#answer.querySelector(".answer__count strong")?.textContent ?? "", Date.now()));
    this.#drawHistory();
    this.#wake();
  }

  /** Shows what other values of the example gave. */
  #shown(query, answer) {
    this.#editor.value = query;
    this.#show(answer, query);
  }

  #busy(on) {
    this.toggleAttribute("data-busy", on);
    this.querySelector("[data-action=cancel]").hidden = !on;
    if (on) this.#say(this.dataset.running);
  }

  #say(sentence) {
    this.querySelector("[data-status]").textContent = sentence;
  }

  #keep(state) {
    this.#state = state;
    remember(state);
  }

  #go(state) {
    this.#keep(state);
    const text = current(state).text;
    if (text !== this.#editor.value) this.#editor.value = text;
    this.#drawTabs();
    this.#editor.focus();
  }

  #again(place) {
    this.#go(added(this.#state, this.#state.asked[place].text));
    this.querySelectorAll("details.workbench__menu").forEach((menu) => menu.removeAttribute("open"));
  }

  #drawTabs() {
    const tabs = this.#state.tabs.flatMap((tab) => {
      const name = filled(this.dataset.tab, tab.number);
      const here = tab.number === this.#state.current;
      const open = button("workbench__tab", name, { action: "tab", number: tab.number });
      if (here) open.setAttribute("aria-current", "true");
      open.title = title(tab.text);
      if (!here || this.#state.tabs.length === 1) return [open];
      const close = button("workbench__close", "×", { action: "close", number: tab.number });
      close.setAttribute("aria-label", filled(this.dataset.close, name));
      return [open, close];
    });
    this.querySelector("[data-tabs]").replaceChildren(...tabs, button("workbench__tab workbench__tab--new", "+", { action: "add" }));
    this.querySelector("[data-action=add]").setAttribute("aria-label", this.dataset.newTab);
  }

  #drawHistory() {
    const lines = this.#state.asked.map((one, place) => {
      const line = document.createElement("li");
      const open = button("linklike", title(one.text), { action: "again", number: place });
      const note = Object.assign(document.createElement("span"), { className: "muted", textContent: `${one.rows} · ${new Date(one.time).toLocaleString(document.documentElement.lang)}` });
      line.append(open, " ", note);
      return line;
    });
    const none = Object.assign(document.createElement("li"), { className: "none", textContent: this.dataset.noHistory });
    this.querySelector("[data-history]").replaceChildren(...(lines.length ? lines : [none]));
  }

  #key(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.target.dataset?.action === "tab" && step) {
      const numbers = this.#state.tabs.map((tab) => tab.number);
      this.#go({ ...this.#state, current: numbers[(numbers.indexOf(this.#state.current) + step + numbers.length) % numbers.length] });
      this.querySelector("[data-action=tab][aria-current]").focus();
    } else if (event.key === "Escape") {
      this.querySelectorAll("details.workbench__menu[open]").forEach((menu) => menu.removeAttribute("open"));
      if (event.target.closest?.(".CodeMirror")) this.querySelector(".workbench__ask").focus();
    }
  }

  async #copy() {
    const address = this.#address(this.#editor.value);
    if (address) await navigator.clipboard?.writeText(address);
    this.#say(address ? this.dataset.copied : this.dataset.long);
  }

  /** Puts the link to a query into the address line and gives it; empty where the query is too long for one. */
  #address(query) {
    const address = this.#example.address(query, this.#answer.querySelector("input[name=view]")?.value ?? "");
    if (address) history.replaceState(null, "", address);
    return address;
  }

  async #copySnippet(chosen) {
    await navigator.clipboard?.writeText(snippet(chosen.dataset.snippet, new URL("/sparql", location.href).href, this.#editor.value));
    this.#say(filled(this.dataset.snippetCopied, chosen.textContent));
    chosen.closest("details").removeAttribute("open");
  }

  /** Loads the module of the view that is shown. */
  #wake() {
    if (this.querySelector("aih-lineage")) import("aih/elements/aih-lineage.js");
  }
}

function button(className, textContent, data) {
  const made = Object.assign(document.createElement("button"), { type: "button", className, textContent });
  Object.assign(made.dataset, data);
  return made;
}

customElements.define("aih-workbench", AihWorkbench);
