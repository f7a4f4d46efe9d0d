import { enhance } from "./enhance.js";
import { markupOf, parseSafeHtml } from "./insert-html.js";
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
  #host;
  #root;
  #status;
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
    this.#host = host;
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    this.adoptStyles();
    this.#status = element("div", "status");
    this.#status.setAttribute("role", "status");
    this.#status.tabIndex = -1;
    this.#status.dir = "auto";
    const adopted = /** @type {HTMLElement | null} */ (this.#root.querySelector("[part=content]"));
    this.#content = adopted ?? contentBox();
    if (adopted) {
      this.#adoptedHtml = markupOf(adopted);
      adopted.before(this.#status);
    } else {
      this.#root.append(this.#status, this.#slot, this.#content);
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
    if (!this.#text) this.#enhance(text);
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
    const nodes = [element("p", "loading", text.loading)];
    const hasFallback = this.#slot.assignedElements().some((child) => child.localName !== "script");
    if (this.isEmpty && !hasFallback) {
      const skeleton = element("div", "skeleton");
      skeleton.ariaHidden = "true";
      nodes.push(skeleton);
    }
    this.#fillStatus(nodes, text, "loading");
  }

  /** Nothing is under way any more, and nothing is wrong. */
  showNothingElse() {
    this.#fillStatus([]);
  }

  /**
   * The article that was there stays; one calm sentence stands above it. What exactly is wrong helps no reader: it is in
   * the error event and in the panel for authors.
   *
   * @param {ArticleError} error
   * @param {UiText} text
   * @param {(() => void) | undefined} retry where trying again can help
   */
  showError(error, text, retry) {
    const didArrive = !/^(network|http-status|timeout|bad-url|wasm-)/.test(error.code);
    const sentence = !this.isEmpty ? text.notUpdated : didArrive ? text.notShown : text.notLoaded;
    const box = element("div", "error");
    box.append(element("p", "error-message", sentence));
    if (retry) {
      const button = /** @type {HTMLButtonElement} */ (element("button", "retry button", text.retry));
      button.type = "button";
      button.addEventListener("click", retry);
      box.append(button);
    }
    this.#fillStatus([box], text, "error");
  }

  /** @param {DiagnosticsPanel | undefined} panel for authors; it takes the place of the one before */
  placePanel(panel) {
    this.#panel?.remove();
    this.#panel = panel?.element;
    if (!panel) return;
    panel.adoptStyles(this.#root);
    this.#status.after(panel.element);
  }

  /**
   * @param {string} html
   * @param {UiText} text
   */
  #paint(html, text) {
    const content = contentBox();
    content.append(parseSafeHtml(html));
    const isAdopted = markupOf(content) === this.#adoptedHtml;
    if (isAdopted && this.#text === text) return;
    if (!isAdopted || this.#text) this.#replaceContent(content);
    this.#enhance(text);
  }

  /** @param {UiText} text */
  #enhance(text) {
    this.#text = text;
    enhance(this.#content, text);
  }

  /**
   * Keeps the keyboard where it was: whoever pressed “Try again” is not thrown back to the top of the page.
   *
   * @param {Element[]} nodes
   * @param {UiText} [text] the words in them
   * @param {string} [slotName] where the page may have something to show in their place
   */
  #fillStatus(nodes, text, slotName) {
    if (slotName && this.#host.querySelector(`:scope > [slot=${slotName}]`)) {
      const slot = document.createElement("slot");
      slot.name = slotName;
      slot.append(...nodes);
      nodes = [slot];
    }
    this.#status.lang = text?.lang ?? "";
    const hadFocus = this.#status.contains(this.#root.activeElement);
    this.#status.replaceChildren(...nodes);
    if (hadFocus) this.#status.focus();
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
  const box = element("div", "content");
  box.dir = "ltr";
  return box;
}

/**
 * @param {string} name
 * @param {string} part
 * @param {string} [text]
 */
function element(name, part, text = "") {
  const made = document.createElement(name);
  made.setAttribute("part", part);
  made.textContent = text;
  return made;
}
