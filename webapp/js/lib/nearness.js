/**
 * Which items and arrows of a lineage belong to a chosen one.
 *
 * @param {{from: string, to: string}[]} arrows
 * @param {string} iri
 * @returns {Set<string>} the chosen item and those joined to it by an arrow
 */
export function joined(arrows, iri) {
  const near = new Set([iri]);
  for (const { from, to } of arrows) {
    if (from === iri) {
      near.add(to);
    }
    if (to === iri) {
      near.add(from);
    }
  }
  return near;
}

/**
 * The next item in a direction, as the eye would go: the nearest one, with a step aside counted double.
 *
 * @param {{iri: string, x: number, y: number}[]} items
 * @param {string} iri where the reader is
 * @param {"left" | "right" | "up" | "down"} direction
 * @returns {string | undefined}
 */
export function neighbour(items, iri, direction) {
  const here = items.find((item) => item.iri === iri);
  if (!here) {
    return undefined;
  }
  const along = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
  let best;
  let least = Infinity;
  for (const item of items) {
    const ahead = (item.x - here.x) * along[0] + (item.y - here.y) * along[1];
    const aside = Math.abs((item.x - here.x) * along[1]) + Math.abs((item.y - here.y) * along[0]);
    const distance = ahead + 2 * aside;
    if (item.iri !== iri && ahead > 0 && distance < least) {
      least = distance;
      best = item.iri;
    }
  }
  return best;
}
