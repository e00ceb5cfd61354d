// Which scene a key leads to.

const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);

/**
 * The place of the scene to go to, or -1 when the key leads nowhere.
 * @param {string} key as in KeyboardEvent.key
 * @param {number} current place of the scene in view, -1 for none yet
 * @param {number} count how many scenes there are
 * @returns {number}
 */
export function sceneAfter(key, current, count) {
  if (count === 0) return -1;
  const step = STEPS.get(key);
  if (step === undefined) return -1;
  const next = current < 0 ? (step > 0 ? 0 : -1) : current + step;
  return next >= 0 && next < count ? next : -1;
}

/**
 * The place of the scene in view: the last one that begins above the line.
 * @param {number[]} tops distances of the scenes from the top of the window, in order
 * @param {number} line distance of the line from the top of the window
 * @returns {number} -1 when none begins above it
 */
export function sceneInView(tops, line) {
  let current = -1;
  tops.forEach((top, place) => {
    if (top <= line) current = place;
  });
  return current;
}
