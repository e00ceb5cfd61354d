/** What the workbench computes, without a page. */

const OURS = "https://w3id.org/aihistory/id/";

/** The address on this site of a thing of ours; any other address stays. */
export function localAddress(iri) {
  return iri.startsWith(OURS) ? `/id/${iri.slice(OURS.length)}` : iri;
}

/** Prefixes as the editor's completion wants them: `aih: <https://…>`. */
export function prefixLines(prefixes) {
  return Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort();
}

/** IRIs that begin with what was typed, or whose last part does. */
export function completions(iris, typed) {
  const wanted = typed.toLowerCase();
  return iris.filter((iri) => iri.toLowerCase().startsWith(wanted) || iri.replace(/^.*[#/]/, "").toLowerCase().startsWith(wanted));
}

/** The address that shows a query: this page with its languages and the query, and nothing else. */
export function shareAddress(location, query) {
  const address = new URL(location);
  const kept = [...address.searchParams].filter(([name]) => name === "lang" || name === "data");
  address.search = new URLSearchParams([...kept, ["query", query]]).toString();
  address.hash = "";
  return address.toString();
}

/** The address of an answer in one form. */
export function answerAddress(query, form) {
  return `/sparql?${new URLSearchParams({ query, format: form })}`;
}

/** A sentence with its places `{0}`, `{1}` filled. */
export function filled(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (place, number) => values[Number(number)] ?? place);
}

/** What kind of answer a media type is: `rows` or `triples`. */
export function answerKind(mediaType) {
  return /sparql-results|csv|tab-separated/.test(mediaType) ? "rows" : "triples";
}
