import { optionalFile } from "./optional-file.js";

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
    const file = optionalFile("copy-text.js", import("./copy-text.js")); // before the click: browsers wait for nothing
    const button = document.createElement("button");
    button.type = "button";
    button.part.add("button", "copy");
    button.textContent = text.copy;
    button.ariaLabel = `${text.copy}: ${link.textContent}`;
    const status = document.createElement("span");
    status.part.add("copy-status");
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      status.textContent = (await (await file)?.copyText(link.href)) ? text.copied : text.notCopied;
      setTimeout(() => (status.textContent = ""), shownFor);
    });
    link.after(" ", button, " ", status);
  }
}
