/**
 * Inside a form whose answer may take long: after half a second it says so, and a button or Escape stops the asking.
 * Part: [data-busy-bar] with a button [data-cancel].
 */
class AihPatience extends HTMLElement {
  #timer;
  #onShow = () => this.#rest();
  #onEscape = ({ key }) => key === "Escape" && this.#stop();

  connectedCallback() {
    this.closest("form").addEventListener("submit", () => this.#wait());
    this.querySelector("[data-cancel]").addEventListener("click", () => this.#stop());
    addEventListener("pageshow", this.#onShow);
    addEventListener("keydown", this.#onEscape);
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this.#onShow);
    removeEventListener("keydown", this.#onEscape);
    clearTimeout(this.#timer);
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.querySelector("[data-busy-bar]").hidden = false), 500);
  }

  #stop() {
    if (this.#timer) {
      window.stop();
      this.#rest();
    }
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.querySelector("[data-busy-bar]").hidden = true;
  }
}

customElements.define("aih-patience", AihPatience);
