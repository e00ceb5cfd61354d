import { empty, shaped } from "./deck-plan.js";

/** The deck of this browser: one item of its storage, with a version. */
export const KEY = "aih-deck";
const ASIDE = "aih-deck-unreadable";
const VERSION = 1;

/** The browser's storage; null where it is switched off. @returns {Storage|null} */
export function browserStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * What is kept. What cannot be read is put aside under another name, so that nothing is lost.
 *
 * @returns {{plan: import("./deck-plan.js").Plan, length: number, state: "kept"|"new"|"absent"|"unreadable"}} length in minutes, 0 for none
 */
export function load(storage, language) {
  const fresh = { plan: empty(language), length: 0 };
  if (!storage) return { ...fresh, state: "absent" };
  let text;
  try {
    text = storage.getItem(KEY);
  } catch {
    return { ...fresh, state: "absent" };
  }
  if (text === null) return { ...fresh, state: "new" };
  const kept = read(text);
  const plan = kept?.version === VERSION ? shaped(kept.plan, language) : null;
  if (plan) return { plan, length: Number(kept.length) || 0, state: "kept" };
  try {
    storage.setItem(ASIDE, text);
  } catch {
    // no room to put it aside: it stays where it is until the next change
  }
  return { ...fresh, state: "unreadable" };
}

/** Keeps a plan. @returns {"kept"|"full"|"absent"} */
export function save(storage, plan, length) {
  if (!storage) return "absent";
  try {
    storage.setItem(KEY, JSON.stringify({ version: VERSION, length, plan }));
    return "kept";
  } catch (problem) {
    return problem?.name === "QuotaExceededError" ? "full" : "absent";
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
