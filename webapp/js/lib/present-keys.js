// What a key means to one who presents, and what the clock shows.

const STEPS = new Map([
  ["ArrowRight", "on"], ["ArrowDown", "on"], ["PageDown", "on"], [" ", "on"], ["Enter", "on"],
  ["ArrowLeft", "back"], ["ArrowUp", "back"], ["PageUp", "back"], ["Backspace", "back"],
  ["Home", "first"], ["End", "last"], ["Escape", "escape"], ["?", "help"],
  ["n", "notes"], ["w", "window"], ["f", "full"], ["b", "blank"], [".", "blank"], ["r", "reset"],
]);

/**
 * @param {string} key as in KeyboardEvent.key
 * @param {boolean} shift whether Shift is held: it turns the space bar round
 * @returns {string} what is asked for, empty for nothing
 */
export function wish(key, shift) {
  if (key === " " && shift) return "back";
  return STEPS.get(key.length === 1 ? key.toLowerCase() : key) ?? "";
}

/**
 * @param {string} step on, back, first or last
 * @param {number} place where the deck is
 * @param {number} count how many slides it has
 * @returns {number} where it goes, within the deck
 */
export function placeAfter(step, place, count) {
  const places = { on: place + 1, back: place - 1, first: 0, last: count - 1 };
  return Math.max(0, Math.min(count - 1, places[step] ?? place));
}

/**
 * @param {number} seconds
 * @returns {string} `4:05`, `1:02:03`
 */
export function duration(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value) => String(value).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
