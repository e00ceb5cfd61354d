/**
 * A deck plan of format 1 and what can be done with it. Every function gives a new plan; none changes its argument.
 * A text is a string for both languages or an object with one for each.
 *
 * @typedef {{view: string, title?: string|object, text?: string|object, notes?: string|object, focus?: string, shows?: string[],
 *   from?: number, to?: number, query?: string, restsOn?: string[], why?: string|object}} Slide
 * @typedef {{format: number, title?: string|object, languages: string[], look: string, slides: Slide[]}} Plan
 */
export const MOST_SLIDES = 200;
export const MOST_BYTES = 1048576;

const FORMAT = 1;
const SLIDE_MINUTES = 1.5;
const SECTION_MINUTES = 0.25;
const WORDS_PER_MINUTE = 130;
const CHARACTERS_PER_MINUTE = 220;

/** @returns {Plan} */
export function empty(language) {
  return { format: FORMAT, title: "", languages: [language], look: "light", slides: [] };
}

/** The plan in a value that came from outside, with what it may leave out; null when it is none. @returns {Plan|null} */
export function shaped(value, language) {
  const plan = isObject(value) && value.format === FORMAT && Array.isArray(value.slides) && value.slides.every(isObject);
  if (!plan || value.slides.length > MOST_SLIDES) return null;
  const languages = Array.isArray(value.languages) && value.languages.length > 0 ? value.languages : [language];
  return { ...value, title: value.title ?? "", languages, look: value.look ?? "light" };
}

/** With slides added, at the end or before a place; at most two hundred in all. */
export function added(plan, slides, place = plan.slides.length) {
  const room = slides.slice(0, MOST_SLIDES - plan.slides.length);
  return { ...plan, slides: plan.slides.toSpliced(place, 0, ...structuredClone(room)) };
}

export function removed(plan, place) {
  return { ...plan, slides: plan.slides.toSpliced(place, 1) };
}

export function duplicated(plan, place) {
  return added(plan, [plan.slides[place]], place + 1);
}

/** With a slide at another place; the same plan when there is no such place. */
export function moved(plan, from, to) {
  if (to < 0 || to >= plan.slides.length || from === to) return plan;
  const slides = plan.slides.toSpliced(from, 1);
  return { ...plan, slides: slides.toSpliced(to, 0, plan.slides[from]) };
}

/** With one member of a slide changed; an empty text is left out. */
export function edited(plan, place, member, value) {
  const slide = { ...plan.slides[place], [member]: value };
  if (value === "") delete slide[member];
  return { ...plan, slides: plan.slides.with(place, slide) };
}

export function changed(plan, members) {
  return { ...plan, ...members };
}

export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A text in one language. @returns {string} */
export function words(text, language) {
  return typeof text === "string" ? text : (text?.[language] ?? "");
}

/** A text with other words in one language; where a deck has one language and both were alike, they stay alike. */
export function reworded(text, language, said, languages) {
  const alike = text === undefined || typeof text === "string";
  if (alike && languages.length === 1) return said;
  const both = { en: words(text, "en"), zh: words(text, "zh"), [language]: said };
  return both.en === both.zh ? both.en : both;
}

/** How long a talk takes: a slide a minute and a half, a section a quarter, or as long as its notes take to say. @returns {number} */
export function minutes(plan) {
  const quarters = plan.slides.reduce((sum, slide) => sum + slideMinutes(slide, plan.languages[0]), 0);
  return Math.round(quarters);
}

/** Without the slides at the end that take longer than some minutes, nor a section that would stand alone there. @returns {Plan} */
export function fitted(plan, most) {
  let slides = plan.slides;
  while (slides.length > 1 && (minutes({ ...plan, slides }) > most || slides.length < plan.slides.length && slides.at(-1).view === "section")) {
    slides = slides.slice(0, -1);
  }
  return { ...plan, slides };
}

function slideMinutes(slide, language) {
  return Math.max(slide.view === "section" ? SECTION_MINUTES : SLIDE_MINUTES, spokenMinutes(words(slide.notes, language)));
}

function spokenMinutes(notes) {
  const characters = notes.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = notes.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0;
  return characters / CHARACTERS_PER_MINUTE + latin / WORDS_PER_MINUTE;
}

/** What a slide shows, without the reader's words: equal for slides that look alike. @returns {string} */
export function content({ view, focus, shows, from, to, query }) {
  return JSON.stringify([view, focus, shows, from, to, query]);
}

/** A file name from a title. */
export function fileName(title) {
  const plain = title.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return `${plain || "deck"}.deck.json`;
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
