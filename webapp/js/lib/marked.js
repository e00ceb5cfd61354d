/**
 * What the reader selected: one set for lineage, network and list, kept in the address as `marked=kind/slug,kind/slug`.
 */

/** The name in addresses of an IRI: its last two parts. @param {string} iri */
export const nameOf = (iri) => iri.split("/").slice(-2).join("/");

/** @param {string} search of an address @returns {string[]} names */
export function marksOf(search) {
  return (new URLSearchParams(search).get("marked") ?? "").split(",").filter(Boolean);
}

/** The names with one added, or taken away where it was. @param {string[]} names @param {string} name @returns {string[]} */
export function toggled(names, name) {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

/** The search part with other marks. @param {string} search @param {string[]} names @returns {string} */
export function withMarks(search, names) {
  const parameters = new URLSearchParams(search);
  if (names.length > 0) {
    parameters.set("marked", names.join(","));
  } else {
    parameters.delete("marked");
  }
  return readable(parameters);
}

/** The address of a page with the reader's languages. @param {string} path @param {[string, string][]} values @param {string} search */
export function address(path, values, search) {
  const parameters = new URLSearchParams(values);
  const asked = new URLSearchParams(search);
  ["lang", "data"].filter((name) => asked.has(name)).forEach((name) => parameters.set(name, asked.get(name)));
  return `${path}?${readable(parameters)}`;
}

const readable = (parameters) => parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
