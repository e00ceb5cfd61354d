// One picture beside the text: it becomes what the scene in view shows. Things that stay move to their new places, the others fade.
import { between, eased, keyOf } from "aih/lib/morph.js";

const TIME = 700;
const PARTS = "[data-iri], [data-relation]";

/** The stage of a story. */
export class Stage {
  #room;
  #picture;
  #rest;
  #frame = 0;

  /** @param {HTMLElement} room an empty element */
  constructor(room) {
    this.#room = room;
    this.#rest = room.appendChild(document.createElement("div"));
    this.#rest.className = "stage__rest";
  }

  /**
   * Shows what a scene shows.
   * @param {Element | null} show the scene's own picture, table or card; null for words alone
   * @param {boolean} calm without movement
   */
  show(show, calm) {
    cancelAnimationFrame(this.#frame);
    const copy = show ? renamed(show.cloneNode(true)) : null;
    const next = copy?.querySelector("svg.picture");
    this.#room.toggleAttribute("data-picture", Boolean(next));
    if (!next) {
      this.#picture?.remove();
      this.#picture = undefined;
      this.#rest.replaceChildren(...(copy ? copy.children : []));
      if (!calm) appear(this.#rest);
      return;
    }
    this.#rest.replaceChildren(...copy.querySelectorAll("figcaption"));
    if (!this.#picture) {
      this.#picture = next;
      this.#room.prepend(next);
      if (!calm) appear(next);
      return;
    }
    this.#move(next, calm);
  }

  #move(next, calm) {
    const picture = this.#picture;
    const before = calm ? new Map() : places(picture);
    for (const { name, value } of [...next.attributes]) picture.setAttribute(name, value);
    picture.replaceChildren(...next.childNodes);
    if (calm) return;
    const scale = picture.getScreenCTM()?.a || 1;
    const after = places(picture);
    const arrows = [];
    after.forEach((part, key) => {
      const old = before.get(key);
      if (!old) appear(part.element);
      else if (part.lines.length > 0) arrows.push({ now: part.lines, old: old.lines });
      else slide(part.element, (old.x - part.x) / scale, (old.y - part.y) / scale);
    });
    before.forEach((part, key) => after.has(key) || leave(picture, part, scale));
    picture.querySelectorAll(".picture__lane, .picture__grid, .picture__year, .picture__bar, .picture__relation").forEach(appear);
    this.#bend(arrows, performance.now());
  }

  #bend(arrows, start) {
    const step = (now) => {
      const share = Math.min(1, (now - start) / TIME);
      arrows.forEach(({ now: lines, old }) => lines.forEach((line, i) => {
        line.goal ??= line.element.getAttribute("d");
        const path = old[i] ? between(old[i].path, line.goal, eased(share)) : null;
        if (path) line.element.setAttribute("d", share < 1 ? path : line.goal);
      }));
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}

/** Where each thing and each arrow is. */
function places(picture) {
  const found = new Map();
  const origin = picture.getBoundingClientRect();
  picture.querySelectorAll(PARTS).forEach((element) => {
    const arrow = "relation" in element.dataset;
    const box = (element.querySelector("path") ?? element).getBoundingClientRect();
    const lines = arrow ? [...element.querySelectorAll("path")].map((path) => ({ element: path, path: path.getAttribute("d") })) : [];
    found.set(keyOf(element.dataset), { element, lines, x: box.x + box.width / 2 - origin.x, y: box.y + box.height / 2 - origin.y });
  });
  return found;
}

function slide(element, x, y) {
  element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], { duration: TIME, easing: "cubic-bezier(.65,0,.35,1)" });
}

function appear(element) {
  element.animate([{ opacity: 0 }, {}], { duration: TIME, easing: "ease-in" });
}

/** What is gone fades where it was. */
function leave(picture, part) {
  const ghost = part.element.cloneNode(true);
  [ghost, ...ghost.querySelectorAll("*")].forEach((one) => {
    ["data-iri", "data-relation", "href"].forEach((name) => one.removeAttribute(name));
  });
  ghost.setAttribute("aria-hidden", "true");
  picture.append(ghost);
  ghost.animate([{}, { opacity: 0 }], { duration: TIME / 2, fill: "forwards" }).finished.then(() => ghost.remove(), () => ghost.remove());
}

/** A copy has names of its own, so that each gradient and label is found in the copy. */
function renamed(copy) {
  copy.querySelectorAll("[id]").forEach((element) => { element.id = `stage-${element.id}`; });
  copy.querySelectorAll("[fill^='url(#']").forEach((element) => element.setAttribute("fill", element.getAttribute("fill").replace("url(#", "url(#stage-")));
  copy.querySelectorAll("[aria-labelledby]").forEach((element) => element.removeAttribute("aria-labelledby"));
  return copy;
}
