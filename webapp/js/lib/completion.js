/** What the editor offers while a query is written: terms of the ontology, things by name, variables, prefixes. */
import { declaredPrefixes, keywords, variables, writing } from "./sparql-text.js";

const KIND_OF_PAGE = [[/^\/page\/([^/?]+)\/([^/?]+)/, (match) => `${match[1]}:${match[2]}`], [/^\/claims\/([^/?]+)/, (match) => `claim:${match[1]}`], [/^\/sources\/([^/?#]+)/, (match) => `source:${match[1]}`], [/^\/stories\/([^/?]+)/, (match) => `story:${match[1]}`]];

/** The short IRI of a hit of our search; undefined for what has none. */
export function identifier(page) {
  for (const [pattern, name] of KIND_OF_PAGE) {
    const match = pattern.exec(page);
    if (match) return name(match);
  }
  return undefined;
}

/** Terms whose identifier or name, in either language, has what was typed; the beginnings first. */
export function matchingTerms(terms, typed) {
  const wanted = typed.toLowerCase();
  const rank = (term) => {
    const names = [term.name.replace(/^.*:/, ""), term.en, term.zh].map((name) => name.toLowerCase());
    if (names.some((name) => name === wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return terms.map((term) => ({ term, place: rank(term) })).filter(({ place }) => place < 3).sort((one, other) => one.place - other.place || one.term.name.localeCompare(other.term.name)).map(({ term }) => term);
}

/**
 * The offers at a place of a text.
 *
 * @param names asks the search for things: (words) => Promise<hits>
 * @returns {Promise<{from: number, offers: {insert: string, name: string, note: string, prefix?: string}[]}>}
 */
export async function offers(text, offset, { terms, prefixes, names, language }) {
  const now = writing(text, offset);
  if (!now) return { from: offset, offers: [] };
  const told = (term) => ({ insert: term.name, name: language === "zh" ? term.zh : term.en, note: term.about, prefix: term.name.split(":")[0] });
  const thing = (hit) => ({ insert: identifier(hit.page), name: hit.label, note: [hit.matched || hit.other, hit.kindLabel].filter(Boolean).join(" · "), prefix: identifier(hit.page)?.split(":")[0] });
  const found = async (words, fits) => (words ? (await names(words)).map(thing).filter(({ insert }) => insert && fits(insert)) : []);
  switch (now.kind) {
    case "variable":
      return { from: now.from, offers: variables(text, now.typed, offset).slice(0, 12).map((name) => ({ insert: `?${name}`, name: "", note: "" })) };
    case "prefix":
      return { from: now.from, offers: Object.entries(prefixes).filter(([prefix]) => prefix.startsWith(now.typed) && !(prefix in declaredPrefixes(text))).map(([prefix, iri]) => ({ insert: `${prefix}: <${iri}>`, name: "", note: "" })) };
    case "name": {
      const own = matchingTerms(terms.filter((term) => term.name.startsWith(`${now.prefix}:`)), now.typed).map(told);
      return { from: now.from, offers: [...own, ...(own.length ? [] : await found(now.typed, (insert) => insert.startsWith(`${now.prefix}:`)))].slice(0, 14) };
    }
    default: {
      const some = now.typed.length > 1 || /\p{Script=Han}/u.test(now.typed);
      const words = keywords(now.typed).map((word) => ({ insert: word, name: "", note: "" }));
      const own = some ? matchingTerms(terms, now.typed).map(told).slice(0, 6) : [];
      return { from: now.from, offers: [...words, ...own, ...(some ? await found(now.typed, () => true) : [])].slice(0, 14) };
    }
  }
}

/** The line that declares a prefix of ours, when a text uses it without declaring it; else empty. */
export function missingPrefix(text, prefix, prefixes) {
  return prefix && prefixes[prefix] && !(prefix in declaredPrefixes(text)) ? `PREFIX ${prefix}: <${prefixes[prefix]}>\n` : "";
}
