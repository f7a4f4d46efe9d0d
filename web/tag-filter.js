/** @import { ArticleSummary, CollectedTag } from "./engine.js" */

/**
 * What a filter shows.
 *
 * @typedef {object} Filtered
 * @property {CollectedTag} tag
 * @property {number} count of the items that carry it
 * @property {number} total
 */

/** @param {string} text of a tag; "" for all */
export function fragmentOf(text) {
  return `#tag=${encodeURIComponent(text)}`;
}

/**
 * Shows of a list on the page the items that carry the tag in the page's address (`#tag=Budget`). An item names its tags
 * in `data-tags` (separated by commas), or its article in `data-article` (its address, or its index in the document of
 * the cloud); an item with neither always shows.
 */
export class TagFilter {
  #list;
  #changed;
  #observer;
  /** @type {Set<HTMLElement>} hidden here: what the page hides itself stays hidden */
  #hidden = new Set();
  /** @type {CollectedTag[]} */
  #tags = [];
  /** @type {ArticleSummary[]} */
  #articles = [];

  /**
   * @param {Element} list
   * @param {(filtered: Filtered | undefined) => void} changed called with what shows now; undefined: everything
   */
  constructor(list, changed) {
    this.#list = list;
    this.#changed = changed;
    this.#observer = new MutationObserver(this.#apply);
    this.#observer.observe(list, { childList: true });
    addEventListener("hashchange", this.#apply);
  }

  /** Everything shows again. */
  stop() {
    this.#observer.disconnect();
    removeEventListener("hashchange", this.#apply);
    this.#hide(() => false);
  }

  /**
   * @param {CollectedTag[]} tags
   * @param {ArticleSummary[]} articles
   */
  use(tags, articles) {
    this.#tags = tags;
    this.#articles = articles;
    this.#apply();
  }

  #apply = () => {
    const chosen = fold(new URLSearchParams(location.hash.slice(1)).get("tag") ?? "");
    const tag = chosen && this.#tags.find(({ text }) => fold(text) === chosen);
    if (!tag) {
      this.#hide(() => false);
      this.#changed(undefined);
      return;
    }
    const items = this.#hide((item) => !this.#carries(item, tag));
    const count = items.filter(({ hidden }) => !hidden).length;
    const total = count + items.filter((item) => this.#hidden.has(item)).length;
    this.#changed({ tag, count, total });
  };

  /** @param {(item: HTMLElement) => boolean} isOut */
  #hide(isOut) {
    const items = /** @type {HTMLElement[]} */ ([...this.#list.children]);
    for (const item of items) {
      const isHidden = this.#hidden.has(item);
      if (isHidden === isOut(item) || (item.hidden && !isHidden)) continue;
      item.hidden = !isHidden;
      if (isHidden) this.#hidden.delete(item);
      else this.#hidden.add(item);
    }
    return items;
  }

  /**
   * @param {HTMLElement} item
   * @param {CollectedTag} tag
   */
  #carries({ dataset }, { text, articles }) {
    if (dataset.tags !== undefined) return dataset.tags.split(",").map(fold).includes(fold(text));
    const { article } = dataset;
    if (article === undefined) return true;
    return articles.some((index) => article === `${index}` || isSame(article, this.#articles[index].url));
  }
}

/** @param {string} text */
function fold(text) {
  return text.trim().toLowerCase();
}

/**
 * @param {string} address
 * @param {string} [other] absolute
 */
function isSame(address, other) {
  return Boolean(other) && new URL(address, document.baseURI).href === other;
}
