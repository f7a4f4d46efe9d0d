import css from "./article-viewer.css";

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/**
 * Gives a shadow root the one stylesheet that all viewers of its document share.
 *
 * @param {ShadowRoot} root
 */
export function adoptStyles(root) {
  const sheet = stylesOf(root.ownerDocument);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/**
 * The stylesheet of all viewers of a document, parsed the first time. A constructed sheet is no inline style: a strict
 * Content Security Policy lets it pass.
 *
 * @param {Document} page
 * @returns {CSSStyleSheet}
 */
export function stylesOf(page) {
  let sheet = sheets.get(page);
  if (!sheet) {
    // A document only takes sheets of its own window; they differ once an element moved into a frame.
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  return sheet;
}
