/** What a reader chose stays in the reader's browser, under this key; nothing of it is sent anywhere. */
const key = "article-viewer";

/** What was chosen on this page, where the browser keeps nothing. @type {Record<string, unknown>} */
let chosen = {};

/** @returns {Record<string, unknown>} anything may stand there: who takes a value out has to look at it */
export function remembered() {
  try {
    return { ...JSON.parse(localStorage.getItem(key) ?? "{}"), ...chosen };
  } catch {
    return chosen; // refused, or not JSON
  }
}

/** @param {Record<string, string | number>} choices */
export function remember(choices) {
  chosen = { ...chosen, ...choices };
  try {
    localStorage.setItem(key, JSON.stringify({ ...remembered(), ...choices }));
  } catch {
    // Full, or refused by the reader: it holds for this page.
  }
}
