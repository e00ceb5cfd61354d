// The slides as they will be, beside their cards: follows what is changed and where the reader is.
const PAUSE = 600;

export class DeckPreview {
  #part;
  #button;
  #form;
  #frame;
  #timer;
  #plan;
  #scene = 0;
  #loaded = false;

  constructor(deck) {
    this.#part = deck.querySelector("[data-preview]");
    this.#button = deck.querySelector("[data-tool=preview]");
    this.#form = this.#part.querySelector("form");
    this.#frame = this.#part.querySelector("iframe");
    this.#frame.addEventListener("load", () => (this.#loaded = true));
    deck.querySelector("[data-cards]").addEventListener("focusin", (event) => this.#turn(event.target.closest("li.slide-card")));
  }

  toggle(plan) {
    this.#part.hidden = !this.#part.hidden;
    this.#button.setAttribute("aria-pressed", String(!this.#part.hidden));
    if (!this.#part.hidden) this.#show(plan);
  }

  /** The plan as it is now. */
  follow(plan) {
    clearTimeout(this.#timer);
    if (!this.#part.hidden && plan.slides.length > 0) this.#timer = setTimeout(() => this.#show(plan), PAUSE);
  }

  #show(plan) {
    const written = JSON.stringify(plan);
    if (written === this.#plan) return;
    this.#plan = written;
    this.#loaded = false;
    this.#form.elements.plan.value = written;
    this.#form.action = this.#address;
    this.#form.submit();
  }

  /** To the slide whose card has the focus: within what is loaded, nothing is asked again. */
  #turn(card) {
    this.#scene = [...card.parentElement.children].indexOf(card) + 1;
    if (!this.#part.hidden && this.#loaded) this.#frame.contentWindow.location.replace(this.#address);
  }

  get #address() {
    const address = new URL(this.#form.action);
    address.hash = this.#scene > 0 ? `scene-${this.#scene}` : "slide-1";
    return address.href;
  }
}
