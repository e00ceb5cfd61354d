/**
 * Years on the axis: zooming and moving a range of whole years.
 *
 * @typedef {{from: number, to: number}} Range first and last year, both shown
 */

/** The shortest range that can be shown, in years. */
export const SHORTEST = 2;

/**
 * A range `factor` times as long, with one year kept in its place; `factor` below 1 goes nearer.
 *
 * @param {Range} range
 * @param {number} factor
 * @param {Range} bounds beyond which nothing is shown
 * @param {number} [at] the year that keeps its place; the middle when it is not given
 * @returns {Range}
 */
export function zoomed(range, factor, bounds, at = (range.from + range.to + 1) / 2) {
  const length = Math.max(SHORTEST, Math.round((range.to - range.from + 1) * factor));
  const share = (at - range.from) / (range.to - range.from + 1);
  return within(Math.round(at - share * length), length, bounds);
}

/** A range of the same length, moved by a share of it. @param {Range} range @param {number} share @param {Range} bounds @returns {Range} */
export function shifted(range, share, bounds) {
  const length = range.to - range.from + 1;
  const step = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * length));
  return within(range.from + step, length, bounds);
}

/** The year at a place of the plot. @param {number} x @param {{left: number, right: number}} plot @param {Range} range @returns {number} */
export function yearAt(x, plot, range) {
  return range.from + ((x - plot.left) / (plot.right - plot.left)) * (range.to - range.from + 1);
}

function within(from, length, bounds) {
  if (length >= bounds.to - bounds.from + 1) {
    return { ...bounds };
  }
  const first = Math.min(Math.max(from, bounds.from), bounds.to - length + 1);
  return { from: first, to: first + length - 1 };
}
