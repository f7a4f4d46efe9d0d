import { moveByArrows } from "./arrow-keys.js";
import { CloudDrawing } from "./cloud-drawing.js";
import { LoadStatus, partElement } from "./load-status.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./tag-cloud.css";
import { fragmentOf } from "./tag-filter.js";
import { tagItems } from "./tag-items.js";

/** @import { ArticleError } from "./article-error.js" */
/** @import { DrawingOptions } from "./cloud-drawing.js" */
/** @import { CloudText } from "./cloud-text.js" */
/** @import { CollectedTag } from "./engine.js" */
/** @import { Filtered } from "./tag-filter.js" */

const sheet = new SharedSheet(css);

/**
 * The shadow tree of one cloud:
 *
 *     <div part="status" role="status">   loading, or what went wrong; empty otherwise
 *     <slot>                              the element's own children, until the first tags are there
 *     <ul part="cloud">                   the tags, each an <a part="tag"> or a <button part="tag">
 *     <div part="filter">                 what a filter shows, and the way back to all
 */
export class CloudSurface {
  #root;
  #status = new LoadStatus();
  #slot = document.createElement("slot");
  #list = partElement("ul", "cloud");
  #filter = partElement("div", "filter");
  #filterStatus = partElement("span", "filter-status");
  /** @type {CloudDrawing | undefined} */
  #drawing;
  /** @type {CollectedTag[]} */
  #tags = [];

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#root = host.attachShadow({ mode: "open" });
    this.#list.hidden = true;
    this.#filterStatus.setAttribute("role", "status");
    this.#filter.append(this.#filterStatus);
    this.#root.append(this.#status.element, this.#slot, this.#list, this.#filter);
    this.adoptStyles();
  }

  get isEmpty() {
    return this.#tags.length === 0;
  }

  /** Sheets belong to a document: they are taken up again in each one that the element moves to. */
  adoptStyles() {
    sheet.adoptBy(this.#root);
  }

  /**
   * @param {CollectedTag[]} tags
   * @param {(tag: CollectedTag) => string} hrefOf where a tag leads to; "" for nowhere
   * @param {CloudText} text
   * @param {(tag: CollectedTag, element: HTMLElement, click: Event) => void} clicked
   */
  show(tags, hrefOf, text, clicked) {
    this.stopDrawing();
    this.showNothingElse();
    const list = tagItems(tags, hrefOf, text);
    moveByArrows(list);
    list.addEventListener("click", (click) => {
      const element = /** @type {HTMLElement | null} */ (/** @type {Element} */ (click.target).closest("[part~=tag]"));
      const tag = element && tags[[...list.children].indexOf(/** @type {Element} */ (element.parentElement))];
      if (tag) clicked(tag, element, click);
    });
    this.#replaceList(list);
    this.#tags = tags;
    this.#slot.remove();
  }

  /**
   * Packs the list that shows.
   *
   * @param {DrawingOptions} options
   */
  draw(options) {
    this.stopDrawing();
    if (this.#tags.length) this.#drawing = new CloudDrawing(this.#list, this.#tags, options);
  }

  /** The list is a list again. */
  stopDrawing() {
    this.#drawing?.stop();
    this.#drawing = undefined;
  }

  /**
   * Marks the tag that a filter shows, and says how much that is.
   *
   * @param {Filtered | undefined} filtered
   * @param {CloudText} text
   */
  showFilter(filtered, text) {
    this.#tags.forEach((tag, index) => {
      const element = /** @type {Element} */ (this.#list.children[index].firstElementChild);
      element.ariaCurrent = tag === filtered?.tag ? "true" : null;
    });
    const hadFocus = this.#filter.contains(this.#root.activeElement);
    this.#filterStatus.textContent = filtered ? sentenceOf(filtered, text) : "";
    this.#filterStatus.nextElementSibling?.remove();
    if (filtered) {
      const all = partElement("a", "all", text.all);
      all.setAttribute("href", fragmentOf(""));
      this.#filter.append(all);
    } else if (hadFocus) {
      /** @type {HTMLElement | null} */ (this.#list.querySelector("[part~=tag]"))?.focus();
    }
  }

  clear() {
    this.stopDrawing();
    this.showNothingElse();
    this.#tags = [];
    const list = partElement("ul", "cloud");
    list.hidden = true;
    this.#replaceList(list);
    if (!this.#slot.isConnected) this.#list.before(this.#slot);
  }

  /** @param {boolean} isBusy */
  setBusy(isBusy) {
    this.#list.ariaBusy = isBusy ? "true" : null;
  }

  /** @param {CloudText} text */
  showLoading(text) {
    const hasFallback = this.#slot.assignedElements().some((child) => child.localName !== "script");
    this.#status.showLoading(text, this.isEmpty && !hasFallback);
  }

  /**
   * The tags that were there stay.
   *
   * @param {ArticleError} error
   * @param {CloudText} text
   * @param {(() => void) | undefined} retry where trying again can help
   */
  showError(error, text, retry) {
    this.#status.showError(error, text, this.isEmpty, retry);
  }

  /** Nothing is under way any more, and nothing is wrong. */
  showNothingElse() {
    this.#status.clear();
  }

  /**
   * Keeps the keyboard where it was.
   *
   * @param {HTMLElement} list
   */
  #replaceList(list) {
    const focused = [...this.#list.children].findIndex((item) => item.contains(this.#root.activeElement));
    this.#list.replaceWith(list);
    this.#list = list;
    if (focused >= 0) /** @type {HTMLElement | undefined} */ (list.children[focused]?.firstElementChild)?.focus();
  }
}

/**
 * @param {Filtered} filtered
 * @param {CloudText} text
 */
function sentenceOf({ tag, count, total }, text) {
  return text.filtered
    .replace("{count}", `${count}`)
    .replace("{total}", `${total}`)
    .replace("{tag}", () => tag.text);
}
