// What the deck builder gives and takes: files, links, downloads; drafts are offered here too. Nothing that comes from outside replaces a deck unasked.
import { DeckDrafts } from "./deck-drafts.js";
import * as plans from "aih/lib/deck-plan.js";
import { decoded, encoded, isDeck } from "aih/lib/deck-link.js";
import { download } from "aih/lib/download.js";

const LONG_LINK = 8000;

export class DeckExchange {
  #deck;
  #offered;

  constructor(deck) {
    this.#deck = deck;
    deck.querySelector("[data-file]").addEventListener("change", (event) => this.#load(event.target));
    new DeckDrafts(deck, (plan, words) => this.#offer(plan, words));
    const template = deck.querySelector("[data-template]");
    template.addEventListener("change", () => (deck.querySelector("[data-tool=no-template]").hidden = template.files.length === 0));
    addEventListener("hashchange", () => this.open(location.hash));
  }

  press(tool) {
    if (/^(pptx|html|md)$/.test(tool)) this.#deck.busy(this.#deck.querySelector(`[data-tool=${tool}]`), this.#write(tool));
    else if (tool === "handout") this.#handout();
    else if (tool === "no-template") this.#withoutTemplate();
    else if (tool === "save") this.#save();
    else if (tool === "load") this.#deck.querySelector("[data-file]").click();
    else if (tool === "share") this.#share();
    else if (tool.startsWith("offer-")) this.#answer(tool);
  }

  /** What the server says of a plan, or its sentence why it cannot. */
  async outline(plan) {
    try {
      const answer = await fetch(this.#deck.address("/api/v1/deck/outline"), {
        method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(plan) });
      return answer.ok ? { outline: await answer.json() } : { problem: (await answer.json()).detail };
    } catch {
      return { problem: this.#deck.word("offline") };
    }
  }

  /** A deck in an address. */
  async open(hash) {
    if (!isDeck(hash)) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    let plan = null;
    try {
      plan = plans.shaped(await decoded(hash), document.documentElement.lang);
    } catch {
      // the sentence below says it
    }
    if (!plan) this.#deck.trouble(this.#deck.word("link.bad"));
    else await this.#offer(plan, "link.opened");
  }

  async #load(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    let plan = null;
    try {
      if (file.size <= plans.MOST_BYTES) {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
        plan = plans.shaped(JSON.parse(text), document.documentElement.lang);
      }
    } catch {
      // the sentence below says it
    }
    if (!plan) this.#deck.trouble(this.#deck.word("file.bad", file.name));
    else await this.#offer(plan, "file.opened");
  }

  /** Puts a deck into an empty builder; beside a deck it asks what to do. */
  async #offer(plan, words) {
    const { outline, problem } = await this.outline(plan);
    const refused = problem ?? (outline && plan.slides.length > 0 && outline.slides.every((slide) => slide.problem) ? outline.slides[0].problem : "");
    if (refused) {
      this.#deck.trouble(this.#deck.word("refused", refused));
      return;
    }
    this.#deck.trouble("");
    if (this.#deck.plan.slides.length === 0 || plans.same(plan, this.#deck.plan)) {
      this.#take(plan, words);
      return;
    }
    this.#deck.say("");
    this.#offered = { plan, words };
    const offer = this.#deck.querySelector("[data-offer]");
    offer.hidden = false;
    const name = plans.words(plan.title, plan.languages[0]) || outline?.title[plan.languages[0]] || "";
    offer.querySelector("[data-offered]").textContent = this.#deck.word("offered", name, plan.slides.length);
    offer.querySelector("button").focus();
  }

  #answer(tool) {
    const { plan, words } = this.#offered;
    this.#deck.querySelector("[data-offer]").hidden = true;
    if (tool === "offer-open") this.#take(plan, words);
    if (tool === "offer-add") {
      const first = this.#deck.plan.slides.length;
      this.#take(plans.added(this.#deck.plan, plan.slides), words, plan.slides.length);
      this.#deck.go(first);
    }
    if (tool === "offer-keep") {
      this.#deck.say(this.#deck.word("kept"));
      this.#deck.go(0);
    }
  }

  #take(plan, words, count = plan.slides.length) {
    this.#deck.put(plan, this.#deck.word(words, count));
    this.#deck.go(0);
  }

  #save() {
    const { plan } = this.#deck;
    const title = plans.words(plan.title, plan.languages[0]) || this.#deck.querySelector("[data-deck-title]").placeholder;
    download(plans.fileName(title), new Blob([`${JSON.stringify(plan, null, 2)}\n`], { type: "application/json" }));
    this.#deck.say(this.#deck.word("saved"));
  }

  async #share() {
    const place = this.#deck.querySelector("[data-link]");
    place.hidden = false;
    await this.refresh();
    const field = place.querySelector("input");
    field.focus();
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.#deck.say(this.#deck.word("copied"));
    } catch {
      this.#deck.say(this.#deck.word("copy"));
    }
  }

  /** The link that is shown holds the deck as it is now. */
  async refresh() {
    const place = this.#deck.querySelector("[data-link]");
    if (place.hidden) return;
    const { plan } = this.#deck;
    place.hidden = plan.slides.length === 0;
    const link = `${location.origin}/deck${location.search}#${await encoded(plan)}`;
    if (plan !== this.#deck.plan) return;
    place.querySelector("input").value = link;
    place.querySelector("[data-long]").hidden = link.length < LONG_LINK;
  }

  async #write(form) {
    const words = (name) => this.#deck.word(name);
    this.#deck.trouble("");
    this.#deck.say(words("writing"));
    const body = new FormData();
    body.set("plan", JSON.stringify(this.#deck.plan));
    const [template] = this.#deck.querySelector("[data-template]")?.files ?? [];
    if (template && form === "pptx") body.set("template", template);
    try {
      const answer = await fetch(this.#deck.address(`/deck.${form}`), { method: "POST", headers: { Accept: "application/problem+json, */*;q=0.8" }, body });
      if (!answer.ok) throw new Error((await answer.json()).detail);
      const named = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
      download(named?.[1] ?? `deck.${form}`, await answer.blob());
      this.#deck.say(words("written"));
    } catch (problem) {
      this.#deck.say("");
      this.#deck.trouble(problem instanceof TypeError ? words("offline") : problem.message);
    }
  }

  /** On paper, in a window of its own, in the first language of the deck. */
  #handout() {
    const form = this.#deck.querySelector("[data-handout]");
    form.action = `/deck.handout?lang=${this.#deck.plan.languages[0]}`;
    form.elements.plan.value = JSON.stringify(this.#deck.plan);
    form.submit();
  }

  #withoutTemplate() {
    const template = this.#deck.querySelector("[data-template]");
    template.value = "";
    template.dispatchEvent(new Event("change"));
    template.focus();
  }
}
