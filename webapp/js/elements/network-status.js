/** What the network says of itself: the line [data-status], which holds its sentences, and its buttons that do something now. */
export class NetworkStatus {
  #host;

  /** @param {HTMLElement} host the network */
  constructor(host) {
    this.#host = host;
  }

  get #line() {
    return this.#host.querySelector("[data-status]");
  }

  /** Says one of its sentences with numbers in their places. */
  say(message, ...numbers) {
    this.#line.textContent = this.words(message, ...numbers);
  }

  /** A sentence by its name, with numbers in their places; empty where there is none. */
  words(message, ...numbers) {
    return numbers.reduce((sentence, number, index) => sentence.replace(`{${index}}`, number), this.#line.dataset[message] ?? "");
  }

  /** @param {History} history of the graph, whose kinds may be hidden */
  buttons(history) {
    const hidden = history.present.hiddenKinds ?? [];
    this.#enable("undo", history.canUndo);
    this.#enable("redo", history.canRedo);
    this.#host.querySelectorAll("[data-do=kind]").forEach((button) => button.setAttribute("aria-pressed", !hidden.includes(button.dataset.kind)));
  }

  #enable(what, on) {
    const button = this.#host.querySelector(`[data-do="${what}"]`);
    if (button) button.disabled = !on;
  }
}
