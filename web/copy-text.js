/**
 * Writes to the clipboard. The element imports this file for articles with something to copy.
 *
 * @module
 */

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text); // not a secure context, or not allowed in this frame
  }
}

/**
 * The way of before the clipboard interface: still the only one on a page without HTTPS.
 *
 * @param {string} text
 * @returns {boolean}
 */
function copyByCommand(text) {
  const fill = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}
