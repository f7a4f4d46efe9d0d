import { clickedLink } from "./clicked-link.js";

/**
 * Footnotes and other links within the article. Browsers look a fragment up in the page only, never in a shadow root,
 * so the jump is made here: scroll there and move the keyboard and the screen reader along. The page's address stays
 * as it is; an id of the article means nothing to the page.
 *
 * @param {HTMLElement} content
 */
export function followFragments(content) {
  content.addEventListener("click", (click) => {
    const link = clickedLink(click, "a[href^='#']:not([data-item])");
    const target = link && findById(content, link.hash.slice(1));
    if (!target) return;
    click.preventDefault();
    goTo(target);
  });
}

/**
 * @param {Element} content
 * @param {string} id as in an address: it may be percent-encoded
 */
export function findById(content, id) {
  const root = /** @type {ShadowRoot} */ (content.getRootNode());
  let decoded = id;
  try {
    decoded = decodeURIComponent(id);
  } catch {
    // A stray percent sign: the id is taken as it is written.
  }
  return root.getElementById(id) ?? root.getElementById(decoded);
}

/**
 * Moves the keyboard, the screen reader and the screen.
 *
 * @param {HTMLElement} target
 * @param {ScrollLogicalPosition} [block] where on the screen
 */
export function goTo(target, block = "center") {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ behavior: still ? "auto" : "smooth", block });
}
