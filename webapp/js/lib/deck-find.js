/** Short names, `person/x`, in IRIs. */
const ID = /^.*\/id\//;

/** The short name of what a suggestion means. @returns {string} */
export function shortName(iri) {
  return iri.replace(ID, "");
}

/**
 * The slide that shows something found.
 *
 * @param {string} name `kind/slug`
 * @param {string} as how a thing is shown: entity, lineage or network
 * @param {string} to the other end of a way, "" for none
 * @returns {import("./deck-plan.js").Slide}
 */
export function slideOf(name, as, to) {
  const [kind] = name.split("/");
  if (kind === "claim" || kind === "source") return { view: kind, focus: name };
  return to && to !== name ? { view: "path", focus: name, shows: [to] } : { view: as, focus: name };
}

/** The hit that typed words mean: the one with that name, else the first. @returns {object|undefined} */
export function meant(hits, words) {
  const typed = words.trim().toLowerCase();
  return hits.find((hit) => [hit.label, hit.other, hit.matched].some((name) => name?.toLowerCase() === typed)) ?? hits[0];
}
