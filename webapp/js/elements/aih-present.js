// <aih-present>: one scene at a time on the whole screen, with notes, clock and next scene beside it or in a second window in step.
import { duration, placeAfter, wish } from "aih/lib/present-keys.js";

const SWIPE = 48;
const FITS = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55];
const MOVES = ["on", "back", "first", "last"];

class AihPresent extends HTMLElement {
  #slides = [];
  #place = 0;
  #blank = false;
  #since = Date.now();
  #touch = null;
  #stop = new AbortController();

  connectedCallback() {
    const { signal } = this.#stop;
    this.#slides = [...this.querySelectorAll("[data-slide]")];
    this.channel = new BroadcastChannel(this.dataset.channel);
    this.channel.addEventListener("message", ({ data }) => this.#hear(data), { signal });
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.addEventListener("touchstart", ({ changedTouches: [touch] }) => { this.#touch = { x: touch.clientX, y: touch.clientY }; }, { signal, passive: true });
    this.addEventListener("touchend", ({ changedTouches: [touch] }) => this.#onSwipe(touch), { signal });
    addEventListener("resize", () => this.#fit(), { signal });
    addEventListener("hashchange", () => this.#show(this.#named()), { signal });
    document.documentElement.classList.add("is-presenting");
    this.timer = setInterval(() => this.#tick(), 500);
    this.#setNotes(new URLSearchParams(location.search).get("view") === "notes");
    this.#show(Math.max(0, this.#named()), false);
    this.channel.postMessage({ ask: true });
    document.fonts?.ready.then(() => this.#fit());
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearInterval(this.timer);
    this.channel.close();
  }

  #named() {
    return this.#slides.findIndex((slide) => `#${slide.id}` === location.hash);
  }

  #onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const asked = wish(event.key, event.shiftKey);
    const control = event.target.closest?.("button, a");
    if (!asked || (control && [" ", "Enter"].includes(event.key))) return;
    if (this.#help.open && asked !== "help") return;
    const upDown = ["ArrowUp", "ArrowDown"].includes(event.key);
    if (upDown && scrolls(event.target, event.key === "ArrowDown")) return;
    event.preventDefault();
    this.#do(asked);
  }

  #onClick(event) {
    const button = event.target.closest("[data-do]");
    if (button) this.#do(button.dataset.do);
  }

  #onSwipe(touch) {
    const along = touch.clientX - this.#touch.x;
    const across = touch.clientY - this.#touch.y;
    if (Math.abs(along) > SWIPE && Math.abs(along) > 2 * Math.abs(across)) this.#do(along < 0 ? "on" : "back");
  }

  #do(asked) {
    if (MOVES.includes(asked)) {
      this.#setBlank(false);
      this.#show(placeAfter(asked, this.#place, this.#slides.length));
      this.#tell();
      return;
    }
    const doings = {
      notes: () => this.#setNotes(this.#notes.hidden),
      window: () => open(`?${notesQuery()}#${this.#slides[this.#place].id}`, `${this.dataset.channel}-notes`, "width=1100,height=720"),
      full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()),
      blank: () => { this.#setBlank(!this.#blank); this.#tell(); },
      reset: () => { this.#since = Date.now(); this.#tick(); this.#tell(); },
      help: () => (this.#help.open ? this.#help.close() : this.#help.showModal()),
      escape: () => this.#escape(),
    };
    doings[asked]?.();
  }

  #escape() {
    if (this.#blank) {
      this.#setBlank(false);
      this.#tell();
    } else if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (!this.#notes.hidden) {
      this.#setNotes(false);
    } else {
      const scene = this.#slides[this.#place].id.replace("slide-", "scene-");
      location.assign(this.dataset.leave + (this.#place > 0 && this.#place < this.#slides.length - 1 ? `#${scene}` : ""));
    }
  }

  #tell() {
    this.channel.postMessage({ place: this.#place, blank: this.#blank, since: this.#since });
  }

  #hear(data) {
    if (data.ask) {
      this.#tell();
      return;
    }
    this.#since = data.since;
    if (data.blank !== this.#blank) this.#setBlank(data.blank);
    if (data.place !== this.#place) this.#show(data.place);
  }

  #show(place, focus = true) {
    if (place < 0) return;
    this.#place = place;
    const slide = this.#slides[place];
    this.#slides.forEach((one) => one.toggleAttribute("data-shown", one === slide));
    history.replaceState(history.state, "", `#${slide.id}`);
    const title = (one) => one?.querySelector(".pslide__title").textContent ?? "";
    const next = this.#slides[place + 1];
    this.querySelector("[data-place]").textContent = `${place + 1} / ${this.#slides.length}`;
    this.querySelector("[data-next]").textContent = next ? title(next) : this.dataset.end;
    this.querySelector("[data-text]").replaceChildren(...[...slide.querySelector(".pslide__notes").children].map((part) => part.cloneNode(true)));
    this.querySelector("[data-said]").textContent = `${place + 1} / ${this.#slides.length}: ${title(slide)}`;
    if (focus) slide.focus({ preventScroll: true });
    this.#fit();
  }

  /** The text of a slide becomes smaller until it has room; below the smallest size it scrolls. */
  #fit() {
    const slide = this.#slides[this.#place];
    const body = slide?.querySelector("[data-body]");
    if (!body) return;
    for (const size of FITS) {
      slide.style.setProperty("--fit", size);
      const parts = [body, ...body.querySelectorAll(".pslide__words, .pslide__show")];
      if (parts.every((part) => part.scrollHeight <= part.clientHeight + 1)) break;
    }
  }

  #setNotes(shown) {
    this.#notes.hidden = !shown;
    this.toggleAttribute("data-split", shown);
    this.querySelector("[data-do=notes]").setAttribute("aria-pressed", String(shown));
    this.#tick();
    this.#fit();
  }

  #setBlank(blank) {
    this.#blank = blank;
    this.toggleAttribute("data-blank-screen", blank);
    if (blank) this.querySelector("[data-said]").textContent = this.dataset.blank;
  }

  #tick() {
    const now = new Date();
    this.querySelector("[data-clock]").textContent = now.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false });
    this.querySelector("[data-elapsed]").textContent = duration((now - this.#since) / 1000);
  }

  get #notes() {
    return this.querySelector("[data-notes]");
  }

  get #help() {
    return this.querySelector("[data-help]");
  }
}

const scrolls = (target, down) => {
  const room = target.closest?.(".pslide__show, .pslide__references, .present__notes");
  if (!room) return false;
  return down ? room.scrollTop + room.clientHeight < room.scrollHeight - 1 : room.scrollTop > 0;
};

function notesQuery() {
  const query = new URLSearchParams(location.search);
  query.set("view", "notes");
  return query;
}

customElements.define("aih-present", AihPresent);
