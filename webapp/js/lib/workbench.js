/** What the workbench computes, without a page. */

/** The address that shows a query: this page with its languages, the query and, where it was chosen by hand, the view. */
export function shareAddress(location, query, view = "") {
  const address = new URL(location);
  const kept = [...address.searchParams].filter(([name]) => name === "lang" || name === "data");
  address.search = new URLSearchParams([...kept, ["run", "true"], ...(view ? [["view", view]] : []), ["query", query]]).toString();
  address.hash = "";
  return address.toString();
}

/** A sentence with its places `{0}`, `{1}` filled. */
export function filled(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (place, number) => values[Number(number)] ?? place);
}
