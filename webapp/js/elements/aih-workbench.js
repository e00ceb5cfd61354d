/** The workbench: turns the form into YASGUI's editor and the answer into its result view, on our endpoint only. */
import { answerAddress, answerKind, completions, filled, localAddress, prefixLines, shareAddress } from "aih/lib/workbench.js";
import { snippet } from "aih/lib/snippets.js";

const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9";

class AihWorkbench extends HTMLElement {
  #editor;
  #view;
  #words;
  #running;

  async connectedCallback() {
    if (this.#editor) return;
    const { Yasqe, Yasr } = await import("aih/vendor-yasgui.js");
    this.#words = new Map([...this.querySelector("template").content.querySelectorAll("[data-word]")].map((word) => [word.dataset.word, word.textContent]));
    this.#openEditor(Yasqe);
    this.#openView(Yasr);
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.querySelector("[data-action=copy]").addEventListener("click", (event) => this.#copy(event.currentTarget));
    for (const button of this.querySelectorAll("[data-snippet]")) button.addEventListener("click", () => this.#copySnippet(button));
    new MutationObserver(() => this.#adapt()).observe(this, { childList: true, subtree: true, characterData: true });
    this.#adapt();
    this.dataset.ready = "true";
    if (new URLSearchParams(location.search).get("run") === "true") this.#ask();
  }

  get #form() {
    return this.querySelector("form");
  }

  #openEditor(Yasqe) {
    const text = this.querySelector("textarea");
    const holder = document.createElement("div");
    const { classes, properties } = JSON.parse(this.dataset.terms);
    const prefixes = prefixLines(JSON.parse(this.dataset.prefixes));
    Yasqe.defaults.autocompleters = [];
    Object.assign(Yasqe.Autocompleters.prefixes, { get: () => prefixes, persistenceId: null });
    Object.assign(Yasqe.Autocompleters.class, { get: (_, token) => completions(classes, token.autocompletionString ?? token.string) });
    Object.assign(Yasqe.Autocompleters.property, { get: (_, token) => completions(properties, token.autocompletionString ?? token.string) });
    text.hidden = true;
    text.before(holder);
    this.#editor = new Yasqe(holder, {
      value: text.value, persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false, resizeable: false,
      editorHeight: "auto", viewportMargin: Infinity, autocompleters: ["prefixes", "class", "property", "variables"], prefixCcApi: null,
      requestConfig: { endpoint: "/sparql" }, extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": () => this.#ask(), "Cmd-Enter": () => this.#ask() },
    });
    this.#editor.getInputField().setAttribute("aria-label", this.dataset.label);
    this.querySelector("label[for=query]").addEventListener("click", () => this.#editor.focus());
  }

  #openView(Yasr) {
    const holder = document.createElement("div");
    this.querySelector(".workbench__answer").after(holder);
    holder.hidden = true;
    this.#view = new Yasr(holder, { persistenceId: null, prefixes: JSON.parse(this.dataset.prefixes), pluginOrder: ["table", "boolean", "response"], defaultPlugin: "table" });
  }

  #submit(event) {
    event.preventDefault();
    this.#ask();
  }

  async #ask() {
    const query = this.#editor.getValue();
    this.#running?.abort();
    this.#running = new AbortController();
    history.replaceState(null, "", shareAddress(location.href, query));
    this.#say(this.dataset.running);
    const start = performance.now();
    try {
      const answer = await fetch("/sparql", { method: "POST", body: new URLSearchParams({ query }), headers: { Accept: ACCEPT, "Accept-Language": document.documentElement.lang }, signal: this.#running.signal });
      const data = await answer.text();
      if (answer.ok) this.#show(query, data, answer.headers.get("Content-Type") ?? "", performance.now() - start);
      else this.#refuse(JSON.parse(data).detail);
    } catch (failure) {
      if (failure.name !== "AbortError") this.#refuse(this.dataset.unreachable);
    }
  }

  #show(query, data, contentType, millis) {
    const kind = answerKind(contentType);
    this.#view.rootEl.parentElement.hidden = false;
    this.#view.setResponse({ data, contentType, status: 200, executionTime: millis });
    const size = this.#view.results?.getBindings()?.length ?? 0;
    const truth = this.#view.results?.getBoolean?.();
    this.#say(truth === undefined ? filled(kind === "rows" ? this.dataset.rows : this.dataset.triples, size, (millis / 1000).toFixed(2)) : "");
    for (const link of this.querySelectorAll("[data-form]")) {
      link.href = answerAddress(query, link.dataset.form);
      link.hidden = link.dataset.answers !== kind;
    }
    this.querySelector(".workbench__downloads").hidden = false;
  }

  #refuse(sentence) {
    this.#view.rootEl.parentElement.hidden = true;
    this.querySelector(".workbench__downloads").hidden = true;
    this.#say(sentence, "workbench__refusal", "alert");
  }

  #say(sentence, style = "workbench__count", role = "status") {
    const line = document.createElement("p");
    line.className = style;
    line.setAttribute("role", role);
    line.textContent = sentence;
    this.querySelector(".workbench__answer").replaceChildren(line);
  }

  async #copy(button) {
    const address = shareAddress(location.href, this.#editor.getValue());
    history.replaceState(null, "", address);
    await navigator.clipboard?.writeText(address);
    this.#say(this.dataset.copied);
    button.focus();
  }

  async #copySnippet(button) {
    await navigator.clipboard?.writeText(snippet(button.dataset.snippet, new URL("/sparql", location.href).href, this.#editor.getValue()));
    this.#say(filled(this.dataset.snippetCopied, button.textContent));
  }

  /** YASGUI speaks English only and links things away from here: its words and links become ours whenever it draws. */
  #adapt() {
    for (const link of this.querySelectorAll("a.iri")) {
      const local = localAddress(link.href);
      if (local !== link.getAttribute("href")) link.setAttribute("href", local);
      link.removeAttribute("target");
    }
    const texts = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) this.#translate(texts.currentNode.data, (word) => { texts.currentNode.data = word; });
    for (const name of ["title", "aria-label", "placeholder"]) {
      for (const element of this.querySelectorAll(`[${name}]`)) this.#translate(element.getAttribute(name), (word) => element.setAttribute(name, word));
    }
    this.querySelectorAll("select.tableSizer:not([aria-label])").forEach((select) => select.setAttribute("aria-label", this.#words.get("Page size:")));
  }

  #translate(text, replace) {
    const word = this.#words.get(text.trim());
    if (word && word !== text.trim()) replace(word);
  }
}

customElements.define("aih-workbench", AihWorkbench);
