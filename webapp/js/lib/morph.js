// How one picture becomes the next: which parts are the same, and where they are on the way.

const NUMBER = /-?\d+(?:\.\d+)?/g;

/**
 * Path data between two others of the same shape.
 * @param {string} before
 * @param {string} after
 * @param {number} share 0 is before, 1 is after
 * @returns {string} null when the two have different commands
 */
export function between(before, after, share) {
  if (before.replace(NUMBER, "") !== after.replace(NUMBER, "")) return null;
  const from = before.match(NUMBER)?.map(Number) ?? [];
  const to = after.match(NUMBER)?.map(Number) ?? [];
  if (from.length !== to.length) return null;
  let at = 0;
  return after.replace(NUMBER, () => {
    const value = from[at] + (to[at] - from[at]) * share;
    at += 1;
    return String(Math.round(value * 10) / 10);
  });
}

/** Slow, quick, slow. @param {number} t 0 to 1 @returns {number} */
export const eased = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * What a part of a picture stands for, the same in every picture; empty for decoration.
 * @param {{iri?: string, subject?: string, relation?: string, object?: string}} data
 * @returns {string}
 */
export function keyOf(data) {
  return data.iri ?? (data.relation ? `${data.subject} ${data.relation} ${data.object}` : "");
}
