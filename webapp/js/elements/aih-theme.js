// <aih-theme>: three buttons, light, dark, as the system; the choice stays in this browser.
const KEY = 'aih-theme';

class AihTheme extends HTMLElement {
  connectedCallback() {
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => this.#choose(button.value));
    }
    this.#show(document.documentElement.dataset.theme ?? 'auto');
  }

  #choose(theme) {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      if (theme === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // storage is switched off: the choice lasts for this page
    }
    this.#show(theme);
    document.dispatchEvent(new CustomEvent('aih-theme', { detail: theme }));
  }

  #show(theme) {
    for (const button of this.#buttons()) button.setAttribute('aria-pressed', String(button.value === theme));
  }

  #buttons() {
    return this.querySelectorAll('button');
  }
}

customElements.define('aih-theme', AihTheme);
