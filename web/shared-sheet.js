/**
 * A style sheet that all shadow roots of a document share. A constructed sheet is no inline style: a strict Content
 * Security Policy lets it pass.
 */
export class SharedSheet {
  #css;
  /** @type {WeakMap<Document, CSSStyleSheet>} */
  #sheets = new WeakMap();

  /** @param {string} css */
  constructor(css) {
    this.#css = css;
  }

  /** @param {ShadowRoot} root */
  adoptBy(root) {
    const sheet = this.of(root.ownerDocument);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  /**
   * @param {Document} page
   * @returns {CSSStyleSheet} parsed the first time
   */
  of(page) {
    let sheet = this.#sheets.get(page);
    if (!sheet) {
      // A document only takes sheets of its own window; they differ once an element moved into a frame.
      sheet = new (page.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(this.#css);
      this.#sheets.set(page, sheet);
    }
    return sheet;
  }
}
