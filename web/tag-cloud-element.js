import { CloudProperties } from "./cloud-properties.js";
import { CloudSurface } from "./cloud-surface.js";
import { cloudText } from "./cloud-text.js";
import { collectTags } from "./engine.js";
import { clickedLink } from "./clicked-link.js";
import { TagFilter, fragmentOf } from "./tag-filter.js";
import { UiWords } from "./ui-words.js";
import { upgradeProperties } from "./upgrade-properties.js";

/** @import { ArticleSummary, CollectedTag, CollectedTags } from "./engine.js" */

/**
 * A click on a tag: `event.detail` of `av-tag`.
 *
 * @typedef {object} CloudTagDetail
 * @property {string} text
 * @property {number} weight
 * @property {string} href where the tag leads to; "" for nowhere
 * @property {ArticleSummary[]} articles that carry it
 */

/**
 * `<tag-cloud>`: the tags of an article, of a list or feed of articles, or of a plain table `{tag: weight}`, as a packed
 * cloud of links, or as a list. The input is, in this order, the `data` property, a `<script type="application/json">`
 * child, the script of the page that `for` names, the address in `src`.
 *
 * Attributes: `src`, `for`, `ui-lang`, `base`, `loading`, `crossorigin`, `theme`, `timeout` as those of `<article-viewer>`; `layout`
 * (`packed`, `list`), `scale` (`sqrt`, `linear`, `log`, `rank`), `rotate` (0 to 1), `seed`, `max` (how many tags),
 * `filter` (selects a list on the page, of which a click on a tag shows what carries it). The element writes `state`.
 *
 * Events: `load` (`detail` is a CollectedTags) and `error`, which do not bubble; and, bubbling, `av-tag`, to be
 * cancelled, and `av-cloud` after each drawing.
 */
export class TagCloud extends CloudProperties {
  static observedAttributes =
    "src for ui-lang base loading crossorigin theme layout scale rotate seed max filter".split(" ");

  #surface = new CloudSurface(this);
  #words = new UiWords(this, cloudText, "cloudStrings");
  /** @type {CollectedTags | null} */
  #shown = null;
  /** @type {TagFilter | undefined} */
  #filter;

  constructor() {
    super({
      begin: () => this.#words.follow(),
      work: (bytes, base) => this.#collect(bytes, base),
      show: (collected) => {
        this.#shown = collected;
        this.#show();
      },
      finish: (collected) => collected,
      clear: () => {
        this.#shown = null;
        this.#stopFilter();
      },
      surface: () => this.#surface,
      text: () => this.#words.text,
    });
    this.shadowRoot?.addEventListener("click", (click) => this.#chooseInAddress(/** @type {MouseEvent} */ (click)));
    upgradeProperties(this);
  }

  /**
   * The document itself: a value, JSON text or its bytes; null for none. It is read when it is set: after changing a
   * value in place, call reload().
   */
  get data() {
    return this._inputs.article;
  }

  set data(data) {
    this._inputs.article = data ?? null;
  }

  /** Words of the interface in another language, by key: those of web/cloud-text.js. */
  get strings() {
    return this.#words.own;
  }

  set strings(strings) {
    this.#words.set(strings ?? {});
    this.#show();
  }

  /** @returns {CollectedTag[]} those that are shown, heaviest first */
  get tags() {
    return this.#shown?.tags.slice(0, this.max || undefined) ?? [];
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#draw();
    this.#useFilter();
  }

  /** @override @protected */
  _leave() {
    super._leave();
    this.#surface.stopDrawing();
    this.#stopFilter();
  }

  adoptedCallback() {
    this.#surface.adoptStyles();
  }

  /**
   * @override
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (name === "max" || name === "filter") this.#show();
    else if (/^(layout|scale|rotate|seed)$/.test(name)) this.#draw();
    else super.attributeChangedCallback(name, before, now);
  }

  /**
   * @param {string | Uint8Array} source
   * @param {string} [from] the address that it came from
   */
  async #collect(source, from) {
    const [collected] = await Promise.all([collectTags(source), this.#words.follow()]);
    const base = this.base || from || this.baseURI;
    for (const item of [...collected.tags, ...collected.articles]) {
      if (item.url) item.url = absolute(item.url, base);
    }
    return collected;
  }

  #show() {
    if (!this.#shown) return;
    const hrefOf = (/** @type {CollectedTag} */ { text, url = "" }) => (this.filter ? fragmentOf(text) : url);
    this.#surface.show(this.tags, hrefOf, this.#words.text, (tag, element, click) => this.#tell(tag, element, click));
    this.#draw();
    this.#useFilter();
  }

  #draw() {
    this.#surface.stopDrawing();
    if (!this.isConnected || !this.#shown || this.layout === "list") return;
    const { scale, rotate, seed } = this;
    this.#surface.draw({ scale, rotate, seed });
  }

  #useFilter() {
    this.#stopFilter();
    const list = this.filter && this.isConnected && this.ownerDocument.querySelector(this.filter);
    if (!list || !this.#shown) return;
    this.#filter = new TagFilter(list, (filtered) => this.#surface.showFilter(filtered, this.#words.text));
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
    const fragment = clickedLink(click, "a[href^='#']")?.getAttribute("href");
    if (!fragment) return;
    click.preventDefault();
    location.hash = fragment;
  }
}

/**
 * @param {string} url
 * @param {string} base
 */
function absolute(url, base) {
  return URL.canParse?.(url, base) ? new URL(url, base).href : url;
}
