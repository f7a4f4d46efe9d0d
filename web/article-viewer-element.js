import { ArticleInputs } from "./article-inputs.js";
import { loadArticleList } from "./article-list-loader.js";
import { ArticleSurface } from "./article-surface.js";
import { AuthorPanel } from "./author-panel.js";
import { textOf } from "./article-text.js";
import { render } from "./engine.js";
import { detailOf, tellReport } from "./load-events.js";
import { LoadCycle } from "./load-cycle.js";
import { ReflectedProperties } from "./reflected-properties.js";
import { renderOptionsOf } from "./render-options.js";
import { uiText } from "./ui-text.js";
import { upgradeProperties } from "./upgrade-properties.js";
import { viewerSheet } from "./viewer-sheet.js";

/** @import { ArticleMetadata, ArticleView, Limits, PolicyName, PolicyOptions } from "./engine.js" */
/** @import { ArticleError, Diagnostic } from "./article-error.js" */
/** @import { ArticleInput, ViewerLoadOptions } from "./input-loader.js" */
/** @import { LoadDetail } from "./load-events.js" */
/** @import { ViewerState } from "./state-marker.js" */

/** What a page may have set before the element was defined. */
const propertyNames =
  "article strings policy limits src base format item loading crossOrigin headingLevel theme cloud report timeout".split(
    " ",
  );

/**
 * `<article-viewer>`: shows an article that comes as JSON. The input is, in this order, the `article` property, a
 * `<script type="application/json">` child, the address in `src`. Without any of them it shows nothing but its own
 * children.
 *
 * Attributes: `src`; `base` (what relative links and pictures belong to, where that is not the address of the article
 * or of the page); `format` (the only one to read); `item` (of several articles, the one to show, from 0); `loading` (`eager`, or `lazy`: `src` is fetched when the element comes near the screen);
 * `crossorigin` (`anonymous`, `use-credentials`); `heading-level` (1 to 6, of the headline); `theme` (`auto`, `light`,
 * `dark`); `cloud` (`list`, `none`); `report` (tell what the sanitizer dropped); `timeout` (milliseconds in which
 * nothing comes, until a load is given up); `diagnostics` (show authors what was found). The element writes `state`.
 *
 * Events: `load` and `error` (as on an image they do not bubble; `detail` is a LoadDetail, or the ArticleError); and,
 * bubbling and to be cancelled, `av-tag`, `av-link`, `av-footnote` (web/click-events.js says what is in `detail`). With
 * `report` there is also, bubbling, `av-report`, whose `detail` is a SanitizerReport.
 *
 * That something went wrong is said above the article that was there; nothing is thrown at the page.
 */
export class ArticleViewer extends ReflectedProperties {
  static observedAttributes = "src base format item loading crossorigin heading-level cloud report diagnostics".split(
    " ",
  );

  /** @type {ArticleSurface | undefined} made late: see #surface */
  #madeSurface;
  #inputs = new ArticleInputs(this, () => this.#stale());
  #authorPanel = new AuthorPanel(this, (panel) => this.#madeSurface?.placePanel(panel));
  /** @type {Record<string, string>} */
  #strings = {};
  #text = uiText;
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

  /** @type {ArticleView | null} */
  #view = null;
  /** @type {LoadCycle<ArticleView, LoadDetail>} */
  #loads = new LoadCycle(this, {
    input: () => this.#inputs.current,
    work: (bytes, base) => this.#render(bytes, base),
    show: (view) => this.#surface.show(view.html, this.#text),
    finish: (view) => this.#finish(view),
    told: (view) => tellReport(this, view.report),
    failed: (error) => this.#showFindings(error),
    clear: () => this.#clear(),
    adopt: () => this.#adopt(),
    setBusy: (isBusy) => this.#setBusy(isBusy),
    showLoading: () => this.#surface.showLoading(this.#text),
    showError: (error, retry) => this.#surface.showError(error, this.#text, retry),
    showNothingElse: () => this.#madeSurface?.showNothingElse(),
  });

  constructor() {
    super();
    upgradeProperties(this, propertyNames);
  }

  /**
   * The article itself: a value, JSON text or its bytes; null for none. It is read when it is set: after changing a
   * value in place, call reload().
   */
  get article() {
    return this.#inputs.article;
  }

  set article(article) {
    this.#inputs.article = article ?? null;
  }

  /** Words of the interface in another language, by key: those of web/ui-text.js and of the core. */
  get strings() {
    return this.#strings;
  }

  set strings(strings) {
    this.#strings = strings ?? {};
    this.#text = { ...uiText, ...strings };
    this.#stale();
  }

  /** What of the article's content may stand; null for the usual. */
  get policy() {
    return this.#policy;
  }

  set policy(policy) {
    this.#policy = policy ?? null;
    this.#stale();
  }

  /** How much of an article is read and shown; null for the usual. */
  get limits() {
    return this.#limits;
  }

  set limits(limits) {
    this.#limits = limits ?? null;
    this.#stale();
  }

  /** @returns {ViewerState} also as the attribute `state` and, where the browser has it, as `:state(…)` */
  get state() {
    return this.#loads.state;
  }

  /** @returns {ArticleError | null} why the state is "error" */
  get error() {
    return this.#loads.error;
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
   * Settles with the load under way, or the next one where there is none yet; when a newer load takes over, with that.
   *
   * @returns {Promise<LoadDetail>} refused with an ArticleError
   */
  get ready() {
    return this.#loads.ready;
  }

  /**
   * Loads an address now, whatever the other inputs are and wherever the element is, and makes it the `src`.
   *
   * @param {string | URL} url relative to the page
   * @param {ViewerLoadOptions} [options]
   * @returns {Promise<LoadDetail>} refused with an ArticleError, code `aborted` when another load took over
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
   * @returns {Promise<LoadDetail | void>} resolves at once when there is no input
   */
  async reload() {
    return this.#loads.reload();
  }

  /**
   * Opens one article of a list in place, with a way back; null: the list again.
   *
   * @param {number | null} item counted from 0
   * @returns {Promise<LoadDetail | void>} refused with an ArticleError; resolves at once when there is no input
   */
  async openItem(item) {
    this.#opened = this.item = item;
    const input = this.#several ?? this.#inputs.current;
    if (input) return this.#loads.run(input);
  }

  /** The safe HTML of the article shown, as the core wrote it; "" for none. */
  toHTML() {
    return this.#view?.html ?? "";
  }

  /** The article shown as plain text; "" for none. */
  toText() {
    return textOf(this.toHTML());
  }

  connectedCallback() {
    this.#inputs.watch();
    this.#loads.connected();
  }

  /** A move is a removal and an insertion in one turn: only what is still away afterwards has left. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#inputs.unwatch();
      this.#loads.left();
    });
  }

  adoptedCallback() {
    this.#madeSurface?.adoptStyles();
    this.#authorPanel.update();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "src") this.#inputs.forgetAsked();
    else if (name === "diagnostics" && !this.#authorPanel.isWanted) this.#authorPanel.update();
    else if (name !== "loading") this.#stale();
    else if (this.#loads.isWaiting) this.#loads.queue();
  }

  /**
   * Made when something is first to be shown, not in the constructor: the parser may still be about to attach the
   * shadow root that a server wrote, and until then the element's own children are what a reader sees.
   */
  get #surface() {
    return (this.#madeSurface ??= new ArticleSurface(this));
  }

  #stale() {
    this.#loads.stale();
  }

  /**
   * @param {string | Uint8Array} source
   * @param {string} [base] the address that it came from
   */
  async #render(source, base) {
    if (this.#authorPanel.isWanted) this.#source = source;
    const view = await render(source, { ...(base && { base }), ...renderOptionsOf(this, this.#opened) });
    this.#several = view.itemCount ? { document: source, base } : undefined;
    if (view.itemCount) (await loadArticleList())?.(this, this.#surface.root);
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
    this.#surface.enhanceAdopted(this.#text);
    const facts = { format: "", metadata: {}, diagnostics: [], omittedDiagnostics: 0, ...adoptedFacts };
    return { ...facts, html: adoptedHtml };
  }

  /** @param {ArticleView} view */
  #finish(view) {
    this.#view = view;
    this.#showFindings(view);
    return detailOf(view);
  }

  /** @param {ArticleView | ArticleError} findings */
  #showFindings(findings) {
    this.#authorPanel.show({ ...findings, source: this.#source }, this.#text);
    this.#source = undefined;
  }

  #clear() {
    this.#view = this.#opened = null;
    this.#several = undefined;
    this.#madeSurface?.clear();
    this.#authorPanel.clear();
  }

  /** @param {boolean} isBusy */
  #setBusy(isBusy) {
    if (isBusy) {
      this.#source = undefined;
      viewerSheet.of(this.ownerDocument); // parsed in the time that the network takes
    }
    this.#madeSurface?.setBusy(isBusy);
  }
}
