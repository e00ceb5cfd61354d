/** Reads the text of a query as tokens: for hints, completion and format. Nothing is thrown away, so the tokens joined are the text. */

const TOKENS = /(?<space>\s+)|(?<comment>#[^\n]*)|(?<iri><[^<>"{}|^`\\\s]*>)|(?<text>"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<variable>[?$][\p{L}\p{N}_]+)|(?<name>[\p{L}][\p{L}\p{N}_-]*:[\p{L}\p{N}_.-]*|:[\p{L}\p{N}_-]+)|(?<tag>@[a-zA-Z-]+)|(?<word>[\p{L}_][\p{L}\p{N}_-]*)|(?<number>\d+(?:\.\d+)?)|(?<mark>\^\^|&&|\|\||[<>!]=|.)/gsu;

/** @param {string} text @returns {{type: string, text: string, from: number, to: number}[]} */
export function tokens(text) {
  return [...text.matchAll(TOKENS)].map((match) => {
    const type = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    return { type, text: match[0], from: match.index, to: match.index + match[0].length };
  });
}

/** The prefixes that a query declares. */
export function declaredPrefixes(text) {
  return Object.fromEntries([...text.matchAll(/\bPREFIX\s+([\w-]*):\s*<([^>]*)>/gi)].map(([, prefix, iri]) => [prefix, iri]));
}

/** The IRI that stands at an offset of the text, written out or with a prefix; undefined elsewhere. */
export function iriAt(text, offset, prefixes) {
  const token = tokens(text).find(({ type, from, to }) => (type === "iri" || type === "name") && from <= offset && offset <= to);
  if (!token) return undefined;
  if (token.type === "iri") return token.text.slice(1, -1);
  const colon = token.text.indexOf(":");
  const space = { ...prefixes, ...declaredPrefixes(text) }[token.text.slice(0, colon)];
  const name = token.text.slice(colon + 1).replace(/\.$/, "");
  return space && name ? space + name : undefined;
}

const KEYWORDS = new Set("select distinct reduced where filter optional union minus graph values bind as order group by having limit offset asc desc construct describe ask from named prefix base exists not in a true false undef service count sum min max avg sample group_concat separator str lang langmatches datatype bound iri uri bnode rand abs ceil floor round concat strlen ucase lcase encode_for_uri contains strstarts strends strbefore strafter year month day hours minutes seconds now coalesce if isiri isuri isblank isliteral isnumeric regex substr replace".split(" "));

/**
 * What is being written just before an offset: `{kind, typed, from}`. Kinds: `variable`, `prefix` (after PREFIX), `name` (prefix and name),
 * `words` (a name of a thing or a term, possibly of several words), or undefined inside comments, texts and IRIs.
 */
export function writing(text, offset) {
  const before = text.slice(0, offset);
  const last = tokens(before).at(-1);
  if (!last || ["comment", "text", "tag", "number"].includes(last.type)) return undefined;
  const opened = tokens(before).findLast(({ text }) => text === '"' || text === "<" || text.includes("\n"));
  if (opened?.text === '"' || (opened?.text === "<" && !/<\s/.test(before.slice(opened.from)))) return undefined;
  if (last.type === "variable" || /[?$]$/.test(before)) return { kind: "variable", typed: last.text.slice(1), from: last.from };
  if (/\bprefix\s+[\w-]*:?$/i.test(before)) return { kind: "prefix", typed: before.match(/[\w-]*:?$/)[0].replace(":", ""), from: offset - before.match(/[\w-]*:?$/)[0].length };
  if (last.type === "name") {
    const colon = last.text.indexOf(":");
    return { kind: "name", prefix: last.text.slice(0, colon), typed: last.text.slice(colon + 1), from: last.from };
  }
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const run = line.match(/(?<![\p{L}\p{N}_:?$-])(?:[\p{L}][\p{L}\p{N}'’·-]*)(?: [\p{L}\p{N}][\p{L}\p{N}'’·-]*)*$/u)?.[0];
  if (!run) return undefined;
  const words = run.split(" ");
  while (words.length > 1 && KEYWORDS.has(words[0].toLowerCase())) words.shift();
  const typed = words.join(" ");
  return { kind: "words", typed, from: offset - typed.length };
}

/** Variables of a query that begin with what was typed, without the one being typed. */
export function variables(text, typed, offset) {
  const found = tokens(text).filter(({ type, to }) => type === "variable" && to !== offset).map((token) => token.text.slice(1));
  return [...new Set(found)].filter((name) => name.startsWith(typed) && name !== typed);
}

export const isKeyword = (word) => KEYWORDS.has(word.toLowerCase());

/** Keywords that begin with what was typed. */
export function keywords(typed) {
  return typed.length < 2 ? [] : [...KEYWORDS].filter((word) => word.startsWith(typed.toLowerCase()) && word !== typed.toLowerCase()).slice(0, 4).map((word) => word.toUpperCase());
}
