import { enhance } from "./enhance.js";
import { markupOf, parseSafeHtml } from "./insert-html.js";
import { LoadStatus, partElement } from "./load-status.js";
import { viewerSheet } from "./viewer-sheet.js";

/** @import { ArticleError } from "./article-error.js" */
/** @import { DiagnosticsPanel } from "./diagnostics-panel.js" */
/** @import { UiText } from "./ui-text.js" */

/**
 * The shadow tree of one viewer, and what stands in it:
 *
 *     <div part="status" role="status">   loading, or what went wrong; empty otherwise
 *     <section part="diagnostics">        where the element has the attribute: what authors want to know
 *     <slot>                              the element's own children, until the first article is there
 *     <div part="content">                the article
 *
 * A shadow root that a server wrote (web/server.js) is taken over as it is.
 */
export class ArticleSurface {
  #root;
  #status = new LoadStatus();
  #slot = document.createElement("slot");
  /** @type {HTMLElement} */
  #content;
  /** @type {HTMLElement | undefined} */
  #panel;
  /** @type {string | undefined} what the server wrote, before anything was added to it */
  #adoptedHtml;
  /** @type {string | undefined} what was painted last, as it came */
  #html;
  /** @type {UiText | undefined} the words that it was enhanced with */
  #text;

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    this.adoptStyles();
    const adopted = /** @type {HTMLElement | null} */ (this.#root.querySelector("[part=content]"));
    this.#content = adopted ?? contentBox();
    if (adopted) {
      this.#adoptedHtml = markupOf(adopted);
      adopted.before(this.#status.element);
    } else {
      this.#root.append(this.#status.element, this.#slot, this.#content);
    }
  }

  get root() {
    return this.#root;
  }

  /** Sheets belong to a document: they are taken up again in each one that the element moves to. */
  adoptStyles() {
    viewerSheet.adoptBy(this.#root);
  }

  /** What a server wrote; undefined for nothing. */
  get adoptedHtml() {
    return this.#adoptedHtml;
  }

  /** What the server said about the article that it wrote. @returns {any} */
  get adoptedFacts() {
    const facts = this.#root.querySelector("script[type='application/json']")?.textContent;
    return facts ? JSON.parse(facts) : {};
  }

  get isEmpty() {
    return !this.#content.firstChild;
  }

  /**
   * The adopted article comes alive; not a node of it is replaced.
   *
   * @param {UiText} text
   */
  enhanceAdopted(text) {
    this.#enhance(text);
  }

  /**
   * What is there already is not painted again: the reader keeps the place, the sound goes on.
   *
   * @param {string} html
   * @param {UiText} text
   */
  show(html, text) {
    if (html !== this.#html || text !== this.#text) this.#paint(html, text);
    this.#html = html;
    this.#slot.remove();
    this.showNothingElse();
  }

  clear() {
    this.showNothingElse();
    this.#html = undefined;
    this.#replaceContent(contentBox());
    if (!this.#slot.isConnected) this.#content.before(this.#slot);
  }

  /** @param {boolean} isBusy */
  setBusy(isBusy) {
    this.#content.ariaBusy = isBusy ? "true" : null;
  }

  /** @param {UiText} text */
  showLoading(text) {
    this.setBusy(true);
    const hasFallback = this.#slot.assignedElements().some((child) => child.localName !== "script");
    this.#status.showLoading(text, this.isEmpty && !hasFallback);
  }

  /** Nothing is under way any more, and nothing is wrong. */
  showNothingElse() {
    this.#status.clear();
  }

  /**
   * The article that was there stays.
   *
   * @param {ArticleError} error
   * @param {UiText} text
   * @param {(() => void) | undefined} retry where trying again can help
   */
  showError(error, text, retry) {
    this.#status.showError(error, text, this.isEmpty, retry);
  }

  /** @param {DiagnosticsPanel | undefined} panel for authors; it takes the place of the one before */
  placePanel(panel) {
    this.#panel?.remove();
    this.#panel = panel?.element;
    if (!panel) return;
    panel.adoptStyles(this.#root);
    this.#status.element.after(panel.element);
  }

  /**
   * @param {string} html
   * @param {UiText} text
   */
  #paint(html, text) {
    const content = contentBox();
    content.append(parseSafeHtml(html));
    const isAdopted = this.#adoptedHtml && markupOf(content) === this.#adoptedHtml;
    if (isAdopted && this.#text === text) return;
    if (!isAdopted || this.#text) this.#replaceContent(content);
    this.#enhance(text);
  }

  /** @param {UiText} text */
  #enhance(text) {
    this.#text = text;
    enhance(this.#content, text);
  }

  /** @param {HTMLElement} content */
  #replaceContent(content) {
    this.#adoptedHtml = undefined;
    this.#content.replaceWith(content);
    this.#content = content;
  }
}

/** An article without `dir` has no right-to-left letters, however the page around it runs. */
function contentBox() {
  const box = partElement("div", "content");
  box.dir = "ltr";
  return box;
}
