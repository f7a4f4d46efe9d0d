/** @import { UiText } from "./ui-text.js" */

/** How long the word “Copied” stays. */
const shownFor = 4000;

/**
 * A real button behind each link that is meant to be copied (`a[data-copy]`), and a live region that says what
 * happened.
 *
 * @param {HTMLElement} content
 * @param {UiText} text
 */
export function addCopyButtons(content, text) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (content.querySelectorAll("a[data-copy]"))) {
    const button = document.createElement("button");
    button.type = "button";
    button.part.add("button", "copy");
    button.textContent = text.copy;
    button.ariaLabel = `${text.copy}: ${link.textContent}`;
    const status = document.createElement("span");
    status.part.add("copy-status");
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      status.textContent = (await copy(link.href)) ? text.copied : text.notCopied;
      setTimeout(() => (status.textContent = ""), shownFor);
    });
    link.after(" ", button, " ", status);
  }
}

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copy(text) {
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
