// <aih-search>: suggestions below a search box, after the combobox pattern of ARIA; without it the form still works.
// With data-pick="name" a suggestion is written into the box, and a hidden field of that name says which thing it is; data-kind limits what is suggested,
// data-any lets claims, sources and stories be chosen too.
import { fill, moved } from 'aih/lib/suggestions.js';

const PAUSE = 120;

class AihSearch extends HTMLElement {
  #input;
  #list;
  #status;
  #timer;
  #asked = 0;
  #active = -1;

  connectedCallback() {
    this.#input = this.querySelector('input[type="search"]');
    this.#list = this.#element('ul', 'search-box__list', 'listbox');
    this.#list.id = `${this.#input.id}-suggestions`;
    this.#list.setAttribute('aria-label', this.querySelector('label').textContent);
    this.#status = this.#element('p', 'visually-hidden', 'status');
    this.#status.hidden = false;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id })) {
      this.#input.setAttribute(name, value);
    }
    this.#close();
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', event => this.#pressed(event));
    this.addEventListener('focusout', event => {
      if (!this.contains(event.relatedTarget)) this.#close();
    });
  }

  #element(name, style, role) {
    const element = document.createElement(name);
    element.className = style;
    element.setAttribute('role', role);
    element.hidden = true;
    this.append(element);
    return element;
  }

  #typed() {
    clearTimeout(this.#timer);
    const words = this.#input.value.trim();
    if (words === '') this.#close();
    else this.#timer = setTimeout(() => this.#ask(words), PAUSE);
  }

  async #ask(words) {
    const turn = ++this.#asked;
    const address = new URL(this.dataset.suggestions, location.href);
    address.searchParams.set('q', words);
    address.searchParams.set('lang', document.documentElement.lang);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      if (answer.ok && turn === this.#asked) this.#show((await answer.json()).hits.filter(hit => this.#fits(hit)));
    } catch {
      this.#close();
    }
  }

  #fits(hit) {
    return this.dataset.pick === undefined || this.dataset.any !== undefined || hit.page.startsWith(this.dataset.kind ? `/page/${this.dataset.kind}/` : '/page/');
  }

  #choose(option) {
    if (this.dataset.pick === undefined) {
      location.assign(option.dataset.page);
      return;
    }
    const known = document.createElement('input');
    known.type = 'hidden';
    known.name = this.dataset.pick;
    known.value = this.dataset.any === undefined ? option.dataset.page.replace(/^\/page\/|\?.*$/g, '') : option.dataset.name;
    if (this.#input.hasAttribute('form')) known.setAttribute('form', this.#input.getAttribute('form'));
    this.append(known);
    this.#input.value = option.querySelector('.name').textContent;
    this.#close();
    this.#input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #show(hits) {
    this.#list.replaceChildren(...hits.map((hit, index) => this.#option(hit, index)));
    this.#open(hits.length > 0);
    this.#select(-1);
    this.#status.textContent = hits.length > 0 ? fill(this.dataset.count, hits.length) : this.dataset.none;
  }

  #option(hit, index) {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.className = 'search-box__option';
    option.setAttribute('role', 'option');
    option.dataset.page = hit.page;
    option.dataset.name = hit.iri.replace(/^.*\/id\//, '');
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = hit.label;
    const note = document.createElement('span');
    note.className = 'search-box__note';
    note.textContent = [hit.matched || hit.other, hit.kindLabel].filter(Boolean).join(' · ');
    option.append(name, note);
    option.addEventListener('pointerdown', event => {
      event.preventDefault();
      this.#choose(option);
    });
    return option;
  }

  #pressed(event) {
    const count = this.#list.hidden ? 0 : this.#list.children.length;
    if (event.key === 'Escape' && count > 0) {
      this.#close();
      event.preventDefault();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#list.children[this.#active]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      this.#select(moved(this.#active, event.key === 'ArrowDown' ? 1 : -1, count));
    }
  }

  #select(index) {
    this.#active = index;
    [...this.#list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    if (index >= 0) {
      this.#input.setAttribute('aria-activedescendant', this.#list.children[index].id);
      this.#list.children[index].scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #close() {
    this.#asked++;
    this.#open(false);
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
  }

  #open(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }
}

customElements.define('aih-search', AihSearch);
