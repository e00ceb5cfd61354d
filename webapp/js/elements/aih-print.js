// <aih-print>: its button opens the browser's print dialog.
class AihPrint extends HTMLElement {
  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => print());
  }
}

customElements.define("aih-print", AihPrint);
