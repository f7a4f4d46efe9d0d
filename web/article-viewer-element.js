import { ArticleSurface } from "./article-surface.js";
import { AuthorPanel } from "./author-panel.js";
import { textOf } from "./article-text.js";
import { render } from "./engine.js";
import { detailOf, tellReport } from "./load-events.js";
import { optionalFile } from "./optional-file.js";
import { ReflectedProperties } from "./reflected-properties.js";
import { renderOptionsOf } from "./render-options.js";
import { uiText } from "./ui-text.js";
import { UiWords } from "./ui-words.js";
import { upgradeProperties } from "./upgrade-properties.js";
import { viewerSheet } from "./viewer-sheet.js";

/** @import { ArticleMetadata, ArticleView, Limits, PolicyName, PolicyOptions } from "./engine.js" */
/** @import { ArticleError, Diagnostic } from "./article-error.js" */
/** @import { ArticleInput } from "./input-loader.js" */
/** @import { LoadDetail } from "./load-events.js" */

/**
 * `<article-viewer>`: shows an article that comes as JSON. The input is, in this order, the `article` property, a
 * `<script type="application/json">` child, the script of the page that `for` names, the address in `src`. Without any
 * of them it shows nothing but its own children.
 *
 * ELEMENTS.md says what each attribute, event, slot and part does; web/reflected-properties.js and
 * web/loading-properties.js read the attributes, but `diagnostics`, which web/author-panel.js does;
 * web/element-names.d.ts lists the events that bubble. `load` and `error` do not, as on an image; their `detail` is a
 * LoadDetail, or the ArticleError. The element writes `state`.
 *
 * That something went wrong is said above the article that was there; nothing is thrown at the page.
 */
export class ArticleViewer extends ReflectedProperties {
  static observedAttributes =
    "src for base format item loading crossorigin heading-level cloud keywords ui-lang report diagnostics controls theme".split(
      " ",
    );

  /** @type {ArticleSurface | undefined} made late: see #surface */
  #madeSurface;
  #authorPanel = new AuthorPanel(this, (panel) => this.#madeSurface?.placePanel(panel));
  #words = new UiWords(this, uiText, "articleStrings");
  /** @type {PolicyName | PolicyOptions | null} */
  #policy = null;
  /** @type {Limits | null} */
  #limits = null;

  /** @type {string | Uint8Array | undefined} kept for the author panel only */
  #source;
  /** @type {ArticleInput | undefined} a document of several articles, kept so that opening one fetches nothing */
  #several;
  /** @type {number | null} the one that a reader opened out of the list */
  #opened = null;

  /** @type {Promise<typeof import("./packed-cloud.js") | undefined> | undefined} */
  #packer;
  /** @type {Promise<typeof import("./slots.js") | undefined> | undefined} */
  #slots;
  /** @type {ArticleView | null} */
  #view = null;

  constructor() {
    super({
      begin: () => {
        this.#source = undefined;
        this.#fetchPacker();
        if (this.#fetchSlots()) this.#surface; // so that what stands in them is not seen in the wrong place
        viewerSheet.of(this.ownerDocument); // parsed in the time that the network takes
        return this.#words.follow(this.metadata?.language); // mostly right, and fetched while the article is
      },
      work: (bytes, base) => this.#render(bytes, base),
      show: (view) => this.#surface.show(view.html, this.#words.text),
      finish: (view) => {
        this.#view = view;
        this.#showFindings(view);
        this.#placeSlots();
        this.#packTags();
        return detailOf(view);
      },
      told: (view) => tellReport(this, view.report),
      failed: (error) => this.#showFindings(error),
      clear: () => {
        this.#view = this.#opened = null;
        this.#several = undefined;
        this.#authorPanel.clear();
      },
      adopt: () => this.#adopt(),
      childrenChanged: () => this.#placeSlots(),
      surface: (isNeeded) => (isNeeded ? this.#surface : this.#madeSurface),
      text: () => this.#words.text,
    });
    upgradeProperties(this);
  }

  /**
   * The article itself: a value, JSON text or its bytes; null for none. It is read when it is set: after changing a
   * value in place, call reload().
   */
  get article() {
    return this._inputs.article;
  }

  set article(article) {
    this._inputs.article = article ?? null;
  }

  /** Words of the interface in another language, by key: those of web/ui-text.js and of the core. */
  get strings() {
    return this.#words.own;
  }

  set strings(strings) {
    this.#words.set(strings ?? {});
    this._stale();
  }

  /** What of the article's content may stand; null for the usual. */
  get policy() {
    return this.#policy;
  }

  set policy(policy) {
    this.#policy = policy ?? null;
    this._stale();
  }

  /** How much of an article is read and shown; null for the usual. */
  get limits() {
    return this.#limits;
  }

  set limits(limits) {
    this.#limits = limits ?? null;
    this._stale();
  }

  /** @returns {Diagnostic[]} everything that the last load found, the error included; the attribute does not matter */
  get diagnostics() {
    return this.#authorPanel.findings.diagnostics;
  }

  /** How many more the last load found than `diagnostics` lists. */
  get omittedDiagnostics() {
    return this.#authorPanel.findings.omittedDiagnostics;
  }

  /** @returns {ArticleMetadata | null} facts about the article shown */
  get metadata() {
    return this.#view?.metadata ?? null;
  }

  /**
   * Opens one article of a list in place, with a way back; null: the list again.
   *
   * @param {number | null} item counted from 0
   * @returns {Promise<LoadDetail | void>} refused with an ArticleError; resolves at once when there is no input
   */
  async openItem(item) {
    this.#opened = this.item = item;
    const input = this.#several ?? this._inputs.current;
    if (input) return this._run(input);
  }

  /** The safe HTML of the article shown, as the core wrote it; "" for none. */
  toHTML() {
    return this.#view?.html ?? "";
  }

  /** The article shown as plain text; "" for none. */
  toText() {
    return textOf(this.toHTML());
  }

  adoptedCallback() {
    this.#madeSurface?.adoptStyles();
    this.#authorPanel.update();
    this.#packTags();
  }

  /**
   * @override
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (name === "controls") this.#startTools();
    else if (name !== "diagnostics") super.attributeChangedCallback(name, before, now);
    else if (this.#authorPanel.isWanted) this._stale();
    else this.#authorPanel.update();
  }

  /**
   * Made when something is first to be shown, not in the constructor: the parser may still be about to attach the
   * shadow root that a server wrote, and until then the element's own children are what a reader sees.
   */
  get #surface() {
    return (this.#madeSurface ??= new ArticleSurface(this));
  }

  /** The reader's tools find out themselves when there is an article. */
  async #startTools() {
    (await optionalFile("tools/reader-tools.js", import("./tools/reader-tools.js")))?.start(this, async () => {
      await this.#words.follow(this.metadata?.language); // of an article that a server wrote they are still on the way
      return this.#words.strings;
    });
  }

  /** What draws packed clouds, from the first time on that one is wanted. */
  #fetchPacker() {
    if (this.cloud === "packed") this.#packer ??= optionalFile("packed-cloud.js", import("./packed-cloud.js"));
    return this.#packer;
  }

  /** What puts the element's own children into the article, from the first time on that there are some. */
  #fetchSlots() {
    if (this.querySelector(":scope > [slot]")) this.#slots ??= optionalFile("slots.js", import("./slots.js"));
    return this.#slots;
  }

  /** Children with a `slot` came, or the tree did that they belong into. */
  async #placeSlots() {
    const file = await this.#fetchSlots();
    if (this.#view) file?.placeSlots(this, this.#surface.root);
  }

  async #packTags() {
    const tags = this.cloud === "packed" && this.#view?.metadata.tags;
    (await this.#fetchPacker())?.packCloud(this.#surface.root, tags || []);
  }

  /**
   * @param {string | Uint8Array} source
   * @param {string} [base] the address that it came from
   */
  async #render(source, base) {
    if (this.#authorPanel.isWanted) this.#source = source;
    const options = () => ({ ...(base && { base }), ...renderOptionsOf(this, this.#words, this.#opened) });
    const { strings } = this.#words;
    let view = await render(source, options());
    await this.#words.follow(view.metadata.language);
    if (this.#words.strings !== strings) view = await render(source, options());
    await this.#packer; // with the article, so that it does not jump
    await this.#fetchSlots();
    this.#several = view.itemCount ? { document: source, base } : undefined;
    if (view.itemCount) {
      // Before the list is shown, so that it does not jump; without the file its cards are plain links.
      const file = await optionalFile("article-list.js", import("./article-list.js"));
      file?.prepareList(this, this.#surface.root);
    }
    return view;
  }

  /**
   * A server has rendered this article already: the tree stays, and nothing is fetched. A value that was set as the
   * `article` property is rendered all the same: it may be another one.
   */
  #adopt() {
    if (this.#madeSurface || !this.shadowRoot || this.article !== null) return;
    const { adoptedHtml, adoptedFacts } = this.#surface;
    if (!adoptedHtml) return;
    const facts = { format: "", metadata: {}, diagnostics: [], omittedDiagnostics: 0, ...adoptedFacts };
    this.#words.follow(facts.metadata.language).then(() => this.#surface.enhanceAdopted(this.#words.text));
    return { ...facts, html: adoptedHtml };
  }

  /** @param {ArticleView | ArticleError} findings */
  #showFindings(findings) {
    this.#authorPanel.show({ ...findings, source: this.#source }, this.#words.text);
    this.#source = undefined;
  }
}
