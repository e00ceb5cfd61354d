/** What the workbench computes, without a page. */

/** Servers and browsers refuse addresses much longer than this. */
const LONGEST_ADDRESS = 20_000;

/** The address that shows a query: this page with its languages, the query and, where it was chosen by hand, the view; empty for a query too long for one. */
export function shareAddress(location, query, view = "") {
  const address = new URL(location);
  const kept = [...address.searchParams].filter(([name]) => name === "lang" || name === "data");
  address.search = new URLSearchParams([...kept, ["run", "true"], ...(view ? [["view", view]] : []), ["query", query]]).toString();
  address.hash = "";
  return address.href.length > LONGEST_ADDRESS ? "" : address.href;
}

/**
 * The address of an example with the values of its form.
 * @param {boolean} typed whether names typed over a value go along, for the server to find what they mean
 */
export function valuesAddress(location, fields, typed = false) {
  const address = new URL("/workbench", location);
  address.search = new URLSearchParams([...fields].filter(([name, value]) => value !== "" && (typed || !name.startsWith("name.")))).toString();
  return address.toString();
}

/** A sentence with its places `{0}`, `{1}` filled. */
export function filled(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (place, number) => values[Number(number)] ?? place);
}
