// What the deck builder gives and takes: files, links, drafts, downloads, the preview. Nothing that comes from outside replaces a deck unasked.
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
    deck.querySelector("[data-suggest]").addEventListener("submit", (event) => this.#suggest(event));
    addEventListener("hashchange", () => this.open(location.hash));
  }

  press(tool) {
    const form = /^(pptx|html|md|handout)$/.test(tool);
    if (form) this.#write(tool);
    else if (tool === "save") this.#save();
    else if (tool === "load") this.#deck.querySelector("[data-file]").click();
    else if (tool === "share") this.#share();
    else if (tool === "preview") this.#preview();
    else if (tool.startsWith("offer-")) this.#answer(tool);
  }

  /** What the server says of a plan, or its sentence why it cannot. */
  async outline(plan) {
    try {
      const answer = await fetch(this.#address("/api/v1/deck/outline"), {
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
      this.#deck.put(plan, this.#deck.word(words, plan.slides.length));
      return;
    }
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
    if (tool === "offer-open") this.#deck.put(plan, this.#deck.word(words, plan.slides.length));
    if (tool === "offer-add") this.#deck.put(plans.added(this.#deck.plan, plan.slides), this.#deck.word(words, plan.slides.length));
    if (tool === "offer-keep") this.#deck.say(this.#deck.word("kept"));
    this.#deck.querySelector("[data-deck-title]").focus();
  }

  #save() {
    const { plan } = this.#deck;
    const title = plans.words(plan.title, plan.languages[0]) || this.#deck.querySelector("[data-deck-title]").placeholder;
    download(plans.fileName(title), new Blob([`${JSON.stringify(plan, null, 2)}\n`], { type: "application/json" }));
    this.#deck.say(this.#deck.word("saved"));
  }

  async #share() {
    const link = `${location.origin}/deck${location.search}#${await encoded(this.#deck.plan)}`;
    const place = this.#deck.querySelector("[data-link]");
    place.hidden = false;
    const field = place.querySelector("input");
    field.value = link;
    field.focus();
    field.select();
    place.querySelector("[data-long]").hidden = link.length < LONG_LINK;
    try {
      await navigator.clipboard.writeText(link);
      this.#deck.say(this.#deck.word("copied"));
    } catch {
      this.#deck.say(this.#deck.word("copy"));
    }
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
      const answer = await fetch(this.#address(`/deck.${form}`), { method: "POST", headers: { Accept: "application/problem+json, */*;q=0.8" }, body });
      if (!answer.ok) throw new Error((await answer.json()).detail);
      const named = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
      download(named?.[1] ?? `deck.${form}`, await answer.blob());
      this.#deck.say(words("written"));
    } catch (problem) {
      this.#deck.say("");
      this.#deck.trouble(problem instanceof TypeError ? words("offline") : problem.message);
    }
  }

  #preview() {
    const frame = this.#deck.querySelector("[data-preview]");
    frame.hidden = false;
    const form = frame.querySelector("form");
    form.elements.plan.value = JSON.stringify(this.#deck.plan);
    form.submit();
    frame.querySelector("iframe").focus();
    frame.scrollIntoView({ block: "nearest" });
  }

  async #suggest(event) {
    event.preventDefault();
    const asked = new FormData(event.target);
    const address = this.#address("/api/v1/deck/suggestion");
    for (const name of ["about", "to"]) {
      const typed = asked.get(name).trim();
      if (typed) address.searchParams.set(name, typed);
    }
    for (const known of asked.getAll("known")) address.searchParams.append("known", known);
    address.searchParams.set("minutes", asked.get("minutes"));
    try {
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      const draft = await answer.json();
      if (!answer.ok) throw new Error(this.#deck.word("suggest.none"));
      await this.#offer({ ...draft, title: draft.title ?? "", languages: this.#deck.plan.languages, look: this.#deck.plan.look }, "suggested");
    } catch (problem) {
      this.#deck.trouble(problem instanceof TypeError ? this.#deck.word("offline") : problem.message);
    }
  }

  #address(path) {
    const address = new URL(path, location.href);
    address.searchParams.set("lang", document.documentElement.lang);
    return address;
  }
}
