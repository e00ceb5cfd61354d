/** Several queries side by side and what was asked before, as plain values; the browser keeps them for itself. */

const KEPT = "aih-workbench";
const MOST_TABS = 12;
const MOST_ASKED = 40;

/** @returns a state with one tab */
export function opened(text, number = 1) {
  return { tabs: [{ number, text }], current: number, asked: [] };
}

/** What was kept before, with the query of this page in front: in its own tab when it is new. */
export function restored(kept, text) {
  if (!kept || !Array.isArray(kept.tabs) || kept.tabs.length === 0) return opened(text);
  const known = kept.tabs.find((tab) => tab.text.trim() === text.trim());
  return known ? { ...kept, current: known.number } : added(kept, text);
}

export function added(state, text = "") {
  const number = Math.max(0, ...state.tabs.map((tab) => tab.number)) + 1;
  return { ...state, tabs: [...state.tabs, { number, text }].slice(-MOST_TABS), current: number };
}

export function closed(state, number) {
  const place = state.tabs.findIndex((tab) => tab.number === number);
  const tabs = state.tabs.filter((tab) => tab.number !== number);
  if (tabs.length === 0 || place < 0) return state;
  return { ...state, tabs, current: state.current === number ? tabs[Math.max(0, place - 1)].number : state.current };
}

export function written(state, text) {
  return { ...state, tabs: state.tabs.map((tab) => (tab.number === state.current ? { ...tab, text } : tab)) };
}

export const current = (state) => state.tabs.find((tab) => tab.number === state.current) ?? state.tabs[0];

/** The same query asked again moves to the front. */
export function askedNow(state, text, rows, time) {
  return { ...state, asked: [{ text, rows, time }, ...state.asked.filter((one) => one.text !== text)].slice(0, MOST_ASKED) };
}

/** A short name for a query: its first comment that is no directive, else what it selects. */
export function title(text) {
  const comment = text.split("\n").map((line) => line.trim()).find((line) => line.startsWith("#") && !/^#\s*view\s*:/i.test(line));
  const clause = text.replace(/^\s*(#.*|PREFIX\s.*)$/gim, "").trim().split("\n")[0] ?? "";
  return (comment ? comment.replace(/^#+\s*/, "") : clause).slice(0, 60);
}

/** What this browser kept, or null. */
export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEPT));
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still asks. */
export function remember(state) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(state));
  } catch {
    return;
  }
}
