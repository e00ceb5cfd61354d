/**
 * What is drawn at a zoom: pure functions.
 *
 * @typedef {{left: number, top: number, right: number, bottom: number}} Area
 */

/** Whether a line between two points can be seen in an area. @param {{x: number, y: number}} a @param {{x: number, y: number}} b @param {Area} area @param {number} [margin] */
export function near(a, b, area, margin = 40) {
  return Math.max(a.x, b.x) >= area.left - margin && Math.min(a.x, b.x) <= area.right + margin
    && Math.max(a.y, b.y) >= area.top - margin && Math.min(a.y, b.y) <= area.bottom + margin;
}

/**
 * The names that find room at a scale: chosen nodes and the focus always, then by importance; a name never covers another.
 *
 * @param {{iri: string, x: number, y: number, label: string, shortLabel?: string, importance?: number, focus?: boolean}[]} nodes
 * @param {number} scale pixels for a unit
 * @param {Set<string>} chosen
 * @param {(text: string) => number} widthOf in pixels
 * @param {number} size of the letters in pixels
 * @returns {{iri: string, text: string, drop: number}[]} drop is how far below the node a name begins, in units
 */
export function labelsThatFit(nodes, scale, chosen, widthOf, size) {
  const first = (node) => (chosen.has(node.iri) ? 2 : node.focus ? 1 : 0);
  const ordered = [...nodes].sort((a, b) => first(b) - first(a) || (b.importance ?? 0) - (a.importance ?? 0) || (a.iri < b.iri ? -1 : 1));
  const grid = new Map();
  const names = [];
  for (const node of ordered) {
    const text = node.shortLabel ?? node.label;
    const half = widthOf(text) / 2 + 3;
    const [x, top] = [node.x * scale, node.y * scale + (node.focus ? 15 : 11) * scale + 1];
    const box = { left: x - half, right: x + half, top, bottom: top + size + 3 };
    if (first(node) > 0 || free(grid, box)) {
      cells(box).forEach((cell) => grid.set(cell, [...(grid.get(cell) ?? []), box]));
      names.push({ iri: node.iri, text, drop: (top - node.y * scale) / scale });
    }
  }
  return names;
}

const CELL = 90;

function cells({ left, right, top, bottom }) {
  const keys = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

function free(grid, box) {
  return cells(box).every((cell) => (grid.get(cell) ?? []).every((other) =>
    box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top));
}
