// <aih-story>: previous and next scene by the arrow keys; the contents show where the reader is; on wide screens one picture stands beside the
// text and moves from scene to scene. The page is complete without it.
import { sceneAfter, sceneInView } from "aih/lib/scene-steps.js";
import { Stage } from "aih/lib/stage.js";

const WIDE = "(min-width: 76rem)";
const SETTLED = 200;
const BUSY = "input, textarea, select, summary, [contenteditable], .scroll-x, [role=group], [role=listbox]";

class AihStory extends HTMLElement {
  #scenes = [];
  #links = [];
  #stage = null;
  #shown = null;
  #stop = new AbortController();
  #scrolling = 0;

  connectedCallback() {
    this.#scenes = [...this.querySelectorAll(".scene")];
    this.#links = this.#scenes.map((scene) => this.querySelector(`.story__scenes a[href="#${scene.id}"]`));
    const { signal } = this.#stop;
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    document.addEventListener("scroll", () => (this.#scrolling ? this.#awaitEnd() : this.#show()), { signal, passive: true });
    document.addEventListener("wheel", () => this.#free(), { signal, passive: true });
    document.addEventListener("pointerdown", () => this.#free(), { signal, passive: true });
    const wide = matchMedia(WIDE);
    wide.addEventListener("change", () => this.#setStage(wide.matches), { signal });
    this.#setStage(wide.matches);
  }

  #setStage(wide) {
    const room = this.querySelector("[data-stage]");
    room.replaceChildren();
    room.hidden = !wide;
    this.toggleAttribute("data-staged", wide);
    this.#stage = wide ? new Stage(room) : null;
    this.#shown = null;
    this.#show();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#free();
    this.#stop = new AbortController();
  }

  #onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    const place = sceneAfter(event.key, this.#current(), this.#scenes.length);
    if (place < 0) return;
    event.preventDefault();
    this.#goTo(place);
  }

  #goTo(place) {
    const scene = this.#scenes[place];
    const title = scene.querySelector(".scene__title");
    const calm = isCalm();
    this.#awaitEnd();
    scene.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
    title.focus({ preventScroll: true });
    history.replaceState(history.state, "", `#${scene.id}`);
    const where = scene.querySelector("[data-place]").textContent;
    this.querySelector("[data-said]").textContent = `${where}: ${title.textContent}`;
    this.#show(place);
  }

  /** While the page moves to a chosen scene, those it passes are not shown; it has arrived when it rests. */
  #awaitEnd() {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => { this.#scrolling = 0; }, SETTLED);
  }

  #free() {
    clearTimeout(this.#scrolling);
    this.#scrolling = 0;
  }

  #current() {
    const focused = this.#scenes.findIndex((scene) => scene.contains(document.activeElement));
    return focused >= 0 ? focused : this.#inView();
  }

  #inView() {
    return sceneInView(this.#scenes.map((scene) => scene.getBoundingClientRect().top), innerHeight / 3);
  }

  #show(place = this.#inView()) {
    this.#links.forEach((link, i) => {
      if (i === place) link?.setAttribute("aria-current", "location");
      else link?.removeAttribute("aria-current");
    });
    const scene = this.#scenes[Math.max(0, place)];
    if (this.#stage && scene && this.#shown !== scene) {
      this.#stage.show(scene.querySelector("[data-show]"), isCalm() || this.#shown === null);
      this.#shown = scene;
      this.querySelector("[data-stage]").dataset.scene = scene.id;
    }
  }
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

customElements.define("aih-story", AihStory);
