/** The editor of the workbench: YASGUI's, with our completion, our hints and our marks for mistakes. */
import { declaredPrefixes, iriAt } from "aih/lib/sparql-text.js";
import { missingPrefix, offers } from "aih/lib/completion.js";

const PAUSE = 160;
const REST = 400;
const THINGS = "https://w3id.org/aihistory/id/";

export class Editor {
  #yasqe;
  #prefixes;
  #names = new Map();
  #terms = [];
  #mark;
  #timer;
  #resting;
  #tip;
  #hint;

  constructor(Yasqe, text, { prefixes, label, hint, ask }) {
    const holder = document.createElement("div");
    this.#prefixes = prefixes;
    this.#hint = hint;
    text.hidden = true;
    text.before(holder);
    Yasqe.defaults.autocompleters = [];
    this.#yasqe = new Yasqe(holder, {
      value: text.value, persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false, resizeable: false,
      editorHeight: "auto", viewportMargin: Infinity, autocompleters: [], prefixCcApi: null, requestConfig: { endpoint: "/sparql" },
      extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": ask, "Cmd-Enter": ask, "Ctrl-Space": () => this.complete(), "Ctrl-/": () => this.#yasqe.commentLines(), "Shift-Ctrl-F": false },
    });
    this.#yasqe.getInputField().setAttribute("aria-label", label);
    this.#yasqe.on("inputRead", (_, change) => this.#typed(change));
    this.#yasqe.on("cursorActivity", () => this.#rested());
    this.#yasqe.on("change", () => this.#mark?.clear());
    holder.addEventListener("mousemove", (event) => this.#hover(event));
    holder.addEventListener("mouseleave", () => this.#hideTip());
    fetch(`/workbench/terms?lang=${document.documentElement.lang}`).then((answer) => answer.json()).then((terms) => {
      this.#terms = terms;
      terms.forEach((term) => this.#names.set(term.iri, term));
    });
  }

  get value() {
    return this.#yasqe.getValue();
  }

  set value(text) {
    this.#yasqe.setValue(text);
  }

  focus() {
    this.#yasqe.focus();
  }

  onChange(listener) {
    this.#yasqe.on("change", listener);
  }

  /** Marks a place, both from 1. */
  markMistake(line, column) {
    const from = { line: line - 1, ch: Math.max(0, column - 1) };
    const token = this.#yasqe.getTokenAt({ ...from, ch: from.ch + 1 });
    const to = { line: from.line, ch: Math.max(from.ch + 1, token.end) };
    this.#mark?.clear();
    this.#mark = this.#yasqe.markText(from.ch < to.ch ? from : { ...from, ch: from.ch - 1 }, to, { className: "workbench__mistake" });
    this.#yasqe.setCursor(from);
    this.#yasqe.focus();
  }

  #typed(change) {
    clearTimeout(this.#timer);
    if (/^[\p{L}\p{N}:?$·-]$/u.test(change.text[0]) || /\p{Script=Han}/u.test(change.text[0])) this.#timer = setTimeout(() => this.complete(), PAUSE);
  }

  complete() {
    const hint = (editor, callback) => this.#offers().then(callback);
    hint.async = true;
    this.#yasqe.showHint({ hint, completeSingle: false, closeCharacters: /[\s(){}\[\];.,]/ });
  }

  async #offers() {
    const editor = this.#yasqe;
    const cursor = editor.getCursor();
    const found = await offers(editor.getValue(), editor.indexFromPos(cursor), { terms: this.#terms, prefixes: this.#prefixes, names: (words) => this.#search(words), language: document.documentElement.lang });
    return {
      from: editor.posFromIndex(found.from), to: cursor,
      list: found.offers.map((offer) => ({ text: offer.insert, displayText: offer.insert, render: (line) => line.append(...rendered(offer)), hint: (_, range) => this.#insert(offer, range) })),
    };
  }

  #insert(offer, { from, to }) {
    this.#yasqe.replaceRange(offer.insert, from, to, "complete");
    const line = missingPrefix(this.#yasqe.getValue(), offer.prefix, this.#prefixes);
    if (line && !offer.insert.endsWith(">")) this.#yasqe.replaceRange(line, { line: this.#prefixLine(), ch: 0 });
  }

  /** Below the first comments, so that a query keeps its title and its view on top. */
  #prefixLine() {
    let line = 0;
    while (/^\s*#/.test(this.#yasqe.getLine(line) ?? "")) line++;
    return line;
  }

  async #search(words) {
    try {
      const answer = await fetch(`/api/v1/search?${new URLSearchParams({ q: words, lang: document.documentElement.lang })}`, { headers: { Accept: "application/json" } });
      return answer.ok ? (await answer.json()).hits : [];
    } catch {
      return [];
    }
  }

  /** The names of the IRI at an offset: `both languages · what it is`; undefined where there is none. */
  async #told(offset) {
    const iri = iriAt(this.value, offset, { ...this.#prefixes, ...declaredPrefixes(this.value) });
    if (!iri || !(iri.startsWith(THINGS) || this.#names.has(iri))) return undefined;
    if (!this.#names.has(iri)) {
      this.#names.set(iri, null);
      const answer = await fetch(`/sparql?${new URLSearchParams({ query: labels(iri), format: "json" })}`);
      const rows = answer.ok ? (await answer.json()).results.bindings : [];
      const named = Object.fromEntries(rows.map(({ label }) => [label["xml:lang"], label.value]));
      this.#names.set(iri, rows.length ? { en: named.en, zh: named.zh } : null);
    }
    const name = this.#names.get(iri);
    if (!name) return undefined;
    const mine = document.documentElement.lang === "zh" ? [name.zh, name.en] : [name.en, name.zh];
    return [[...new Set(mine.filter(Boolean))].join(" / "), name.about].filter(Boolean).join(" · ");
  }

  /** Names are told where the cursor rests, not of every beginning of a name that is being typed. */
  #rested() {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#tellAtCursor(), REST);
  }

  async #tellAtCursor() {
    const offset = this.#yasqe.indexFromPos(this.#yasqe.getCursor());
    const told = await this.#told(offset);
    this.#hint.textContent = told ?? this.#hint.dataset.idle;
    this.#hint.toggleAttribute("data-told", told !== undefined);
  }

  async #hover(event) {
    if (!event.target.closest?.(".CodeMirror-line span span")) return this.#hideTip();
    const offset = this.#yasqe.indexFromPos(this.#yasqe.coordsChar({ left: event.clientX, top: event.clientY }, "window"));
    const told = await this.#told(offset);
    if (!told) return this.#hideTip();
    this.#tip ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "workbench__tip" }));
    this.#tip.setAttribute("role", "tooltip");
    this.#tip.textContent = told;
    this.#tip.hidden = false;
    const room = document.documentElement.clientWidth - this.#tip.offsetWidth - 8;
    this.#tip.style.insetInlineStart = `${Math.max(8, Math.min(event.clientX, room)) + scrollX}px`;
    this.#tip.style.insetBlockStart = `${event.clientY + scrollY + 18}px`;
    return undefined;
  }

  #hideTip() {
    if (this.#tip) this.#tip.hidden = true;
  }
}

const labels = (iri) => `SELECT ?label WHERE { <${iri}> <http://www.w3.org/2000/01/rdf-schema#label> ?label }`;

function rendered({ insert, name, note }) {
  return [["workbench__offer-name", name || insert], ["workbench__offer-iri", name ? insert : ""], ["workbench__offer-note", note]].filter(([, text]) => text).map(([className, textContent]) => Object.assign(document.createElement("span"), { className, textContent }));
}
