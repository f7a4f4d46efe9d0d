/**
 * What a list of articles needs beside what every article does: the look of its cards, and that they open in place.
 * The element imports this file for documents of several articles only.
 *
 * @module
 */
import { clickedLink } from "./clicked-link.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/list.css";

/** @import { ArticleViewer } from "./article-viewer-element.js" */

const sheet = new SharedSheet(css);

/** @type {WeakSet<ShadowRoot>} */
const prepared = new WeakSet();

/**
 * A click on a card opens its article, a click on the way back the list. Whoever wants a new tab gets the article's own
 * page, and so does everybody where a page has cancelled `av-link`.
 *
 * @param {ArticleViewer} viewer
 * @param {ShadowRoot} root
 */
export function prepareList(viewer, root) {
  sheet.adoptBy(root);
  if (prepared.has(root)) return;
  prepared.add(root);
  root.addEventListener("click", (click) => {
    const link = clickedLink(click, "a[data-item], a[data-list]");
    if (!link) return;
    click.preventDefault();
    open(viewer, root, link.dataset.item);
  });
}

/**
 * Opens it and moves the keyboard and the screen reader along: to the headline, and back to the card.
 *
 * @param {ArticleViewer} viewer
 * @param {ShadowRoot} root
 * @param {string} [item] none: the list
 */
async function open(viewer, root, item) {
  const before = viewer.item;
  await viewer.openItem(item ? Number(item) : null);
  const place = item ? "[part~=headline]" : `[data-item="${before}"]`;
  const target = /** @type {HTMLElement} */ (root.querySelector(place) ?? root.querySelector("[part~=content]"));
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
