import { ArticleInputs } from "./article-inputs.js";
import { CloudProperties } from "./cloud-properties.js";
import { CloudSurface } from "./cloud-surface.js";
import { cloudText } from "./cloud-text.js";
import { collectTags } from "./engine.js";
import { LoadCycle } from "./load-cycle.js";
import { TagFilter, fragmentOf } from "./tag-filter.js";
import { upgradeProperties } from "./upgrade-properties.js";

/** @import { ArticleError } from "./article-error.js" */
/** @import { ArticleSummary, CollectedTag, CollectedTags } from "./engine.js" */
/** @import { ViewerLoadOptions } from "./input-loader.js" */
/** @import { ViewerState } from "./state-marker.js" */

/**
 * A click on a tag: `event.detail` of `av-tag`.
 *
 * @typedef {object} CloudTagDetail
 * @property {string} text
 * @property {number} weight
 * @property {string} href where the tag leads to; "" for nowhere
 * @property {ArticleSummary[]} articles that carry it
 */

/** What a page may have set before the element was defined. */
const propertyNames =
  "data strings src base loading crossOrigin theme timeout layout scale rotate seed max filter".split(" ");

/**
 * `<tag-cloud>`: the tags of an article, of a list or feed of articles, or of a plain table `{tag: weight}`, as a packed
 * cloud of links, or as a list. The input is, in this order, the `data` property, a `<script type="application/json">`
 * child, the address in `src`.
 *
 * Attributes: `src`, `base`, `loading`, `crossorigin`, `theme`, `timeout` as those of `<article-viewer>`; `layout`
 * (`packed`, `list`), `scale` (`sqrt`, `linear`, `log`, `rank`), `rotate` (0 to 1), `seed`, `max` (how many tags),
 * `filter` (selects a list on the page, of which a click on a tag shows what carries it). The element writes `state`.
 *
 * Events: `load` (`detail` is a CollectedTags) and `error`, which do not bubble; and, bubbling, `av-tag`, to be
 * cancelled, and `av-cloud` after each drawing.
 */
export class TagCloud extends CloudProperties {
  static observedAttributes = "src base loading crossorigin layout scale rotate seed max filter".split(" ");

  #surface = new CloudSurface(this);
  #inputs = new ArticleInputs(this, () => this.#loads.stale());
  /** @type {Record<string, string>} */
  #strings = {};
  #text = cloudText;
  /** @type {CollectedTags | null} */
  #shown = null;
  /** @type {TagFilter | undefined} */
  #filter;
  /** @type {LoadCycle<CollectedTags, CollectedTags>} */
  #loads = new LoadCycle(this, {
    input: () => this.#inputs.current,
    work: (bytes, base) => this.#collect(bytes, base),
    show: (collected) => {
      this.#shown = collected;
      this.#show();
    },
    finish: (collected) => collected,
    clear: () => this.#clear(),
    setBusy: (isBusy) => this.#surface.setBusy(isBusy),
    showLoading: () => this.#surface.showLoading(this.#text),
    showError: (error, retry) => this.#surface.showError(error, this.#text, retry),
    showNothingElse: () => this.#surface.showNothingElse(),
  });

  constructor() {
    super();
    this.shadowRoot?.addEventListener("click", (click) => this.#chooseInAddress(/** @type {MouseEvent} */ (click)));
    upgradeProperties(this, propertyNames);
  }

  /**
   * The document itself: a value, JSON text or its bytes; null for none. It is read when it is set: after changing a
   * value in place, call reload().
   */
  get data() {
    return this.#inputs.article;
  }

  set data(data) {
    this.#inputs.article = data ?? null;
  }

  /** Words of the interface in another language, by key: those of web/cloud-text.js. */
  get strings() {
    return this.#strings;
  }

  set strings(strings) {
    this.#strings = strings ?? {};
    this.#text = { ...cloudText, ...strings };
    this.#show();
  }

  /** @returns {CollectedTag[]} those that are shown, heaviest first */
  get tags() {
    return this.#shown?.tags.slice(0, this.max || undefined) ?? [];
  }

  /** @returns {ViewerState} also as the attribute `state` and, where the browser has it, as `:state(…)` */
  get state() {
    return this.#loads.state;
  }

  /** @returns {ArticleError | null} why the state is "error" */
  get error() {
    return this.#loads.error;
  }

  /**
   * Settles with the load under way, or the next one where there is none yet; when a newer load takes over, with that.
   *
   * @returns {Promise<CollectedTags>} refused with an ArticleError
   */
  get ready() {
    return this.#loads.ready;
  }

  /**
   * Loads an address now, whatever the other inputs are and wherever the element is, and makes it the `src`.
   *
   * @param {string | URL} url relative to the page
   * @param {ViewerLoadOptions} [options]
   * @returns {Promise<CollectedTags>} refused with an ArticleError, code `aborted` when another load took over
   */
  load(url, { signal, headers } = {}) {
    this.src = `${url}`;
    const input = { url: `${url}`, headers };
    this.#inputs.ask(input);
    return this.#loads.run(input, { signal });
  }

  /**
   * Loads the same input again; what the network gives is checked with the server, not taken from the cache.
   *
   * @returns {Promise<CollectedTags | void>} resolves at once when there is no input
   */
  async reload() {
    return this.#loads.reload();
  }

  connectedCallback() {
    this.#inputs.watch();
    this.#loads.connected();
    this.#draw();
    this.#useFilter();
  }

  /** A move is a removal and an insertion in one turn: only what is still away afterwards has left. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#inputs.unwatch();
      this.#loads.left();
      this.#surface.stopDrawing();
      this.#stopFilter();
    });
  }

  adoptedCallback() {
    this.#surface.adoptStyles();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "src") this.#inputs.forgetAsked();
    else if (name === "base" || name === "crossorigin") this.#loads.stale();
    else if (name === "loading") this.#loads.isWaiting && this.#loads.queue();
    else if (name === "max" || name === "filter") this.#show();
    else this.#draw();
  }

  /**
   * @param {string | Uint8Array} source
   * @param {string} [from] the address that it came from
   */
  async #collect(source, from) {
    const collected = await collectTags(source);
    const base = this.base || from || this.baseURI;
    for (const item of [...collected.tags, ...collected.articles]) {
      if (item.url) item.url = absolute(item.url, base);
    }
    return collected;
  }

  #show() {
    if (!this.#shown) return;
    const hrefOf = (/** @type {CollectedTag} */ { text, url = "" }) => (this.filter ? fragmentOf(text) : url);
    this.#surface.show(this.tags, hrefOf, this.#text, (tag, element, click) => this.#tell(tag, element, click));
    this.#draw();
    this.#useFilter();
  }

  #draw() {
    this.#surface.stopDrawing();
    if (!this.isConnected || !this.#shown || this.layout === "list") return;
    const { scale, rotate, seed } = this;
    this.#surface.draw({ scale, rotate, seed }, (detail) =>
      this.dispatchEvent(new CustomEvent("av-cloud", { detail, bubbles: true, composed: true })),
    );
  }

  #useFilter() {
    this.#stopFilter();
    const list = this.filter && this.isConnected && this.ownerDocument.querySelector(this.filter);
    if (!list || !this.#shown) return;
    this.#filter = new TagFilter(list, (filtered) => this.#surface.showFilter(filtered, this.#text));
    this.#filter.use(this.tags, this.#shown.articles);
  }

  #stopFilter() {
    this.#filter?.stop();
    this.#filter = undefined;
  }

  /**
   * @param {CollectedTag} tag
   * @param {HTMLElement} element
   * @param {Event} click
   */
  #tell({ text, weight, url = "", articles }, element, click) {
    const carriers = articles.map((index) => this.#shown?.articles[index]);
    const detail = { text, weight, href: url, articles: carriers };
    const event = new CustomEvent("av-tag", { detail, bubbles: true, composed: true, cancelable: true });
    if (!element.dispatchEvent(event)) click.preventDefault();
  }

  /**
   * A choice is a fragment of this page, whatever addresses are relative to here.
   *
   * @param {MouseEvent} click
   */
  #chooseInAddress(click) {
    const link = /** @type {Element} */ (click.target).closest("a");
    const isPlain = !click.button && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
    const fragment = link?.getAttribute("href");
    if (!fragment?.startsWith("#") || !isPlain || click.defaultPrevented) return;
    click.preventDefault();
    location.hash = fragment;
  }

  #clear() {
    this.#shown = null;
    this.#stopFilter();
    this.#surface.clear();
  }
}

/**
 * @param {string} url
 * @param {string} base
 */
function absolute(url, base) {
  return URL.canParse?.(url, base) ? new URL(url, base).href : url;
}
