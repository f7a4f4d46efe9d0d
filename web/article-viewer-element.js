import { ArticleInputs } from "./article-inputs.js";
import { ArticleSurface } from "./article-surface.js";
import { AuthorPanel } from "./author-panel.js";
import { textOf } from "./article-text.js";
import { loadView } from "./article-view-loader.js";
import { Deferred } from "./deferred.js";
import { ArticleError } from "./engine.js";
import { aborted } from "./fetch-article.js";
import { lateModule } from "./late-module.js";
import { detailOf, tellError, tellLoad } from "./load-events.js";
import { ReflectedProperties } from "./reflected-properties.js";
import { renderOptionsOf } from "./render-options.js";
import { stateMarker } from "./state-marker.js";
import { slotsOf } from "./slotted-children.js";
import { UiWords } from "./ui-words.js";
import { upgradeProperties } from "./upgrade-properties.js";
import { viewerSheet } from "./viewer-sheet.js";
import { whenNear } from "./when-near.js";

/** @import { ArticleMetadata, ArticleView, Limits, PolicyName, PolicyOptions } from "./engine.js" */
/** @import { Diagnostic } from "./article-error.js" */
/** @import { ArticleInput, ViewerLoadOptions } from "./article-view-loader.js" */
/** @import { LoadDetail } from "./load-events.js" */
/** @import { ViewerState } from "./state-marker.js" */

/** A message that flashes up for a moment only makes a fast page feel slow. */
const loadingDelay = 500;

/** What a page may have set before the element was defined. */
const propertyNames = (
  "article strings policy limits src htmlFor base format item loading crossOrigin headingLevel theme cloud uiLang " +
  "report timeout"
).split(" ");

/**
 * `<article-viewer>`: shows an article that comes as JSON. The input is, in this order, the `article` property, a
 * `<script type="application/json">` child, the script of the page that `for` names, the address in `src`. Without any
 * of them it shows nothing but its own children.
 *
 * README.md says what each attribute, event, slot and part does; web/reflected-properties.js reads the attributes, but
 * `diagnostics`, which web/author-panel.js does; web/element-types.ts lists the events that bubble. `load` and `error`
 * do not, as on an image; their `detail` is a LoadDetail, or the ArticleError. The element writes `state`.
 *
 * That something went wrong is said above the article that was there; nothing is thrown at the page.
 */
export class ArticleViewer extends ReflectedProperties {
  static observedAttributes =
    "src for base format item loading crossorigin heading-level cloud ui-lang report diagnostics".split(" ");

  /** @type {ViewerState} */
  #state = "idle";
  #mark = stateMarker(this);
  /** @type {ArticleSurface | undefined} made late: see #surface */
  #madeSurface;
  #inputs = new ArticleInputs(
    this,
    () => this.#stale(),
    () => this.#placeSlots(),
  );
  #authorPanel = new AuthorPanel(this, (panel) => this.#madeSurface?.placePanel(panel));
  #words = new UiWords(this);
  /** @type {PolicyName | PolicyOptions | null} */
  #policy = null;
  /** @type {Limits | null} */
  #limits = null;

  /** The input as it is now is not on the page yet, nor was it tried. */
  #isStale = true;
  #isQueued = false;
  /** @type {AbortController | undefined} */
  #running;
  /** @type {(() => void) | undefined} there while a lazy element waits to come near the screen */
  #stopWaiting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #loadingTimer;
  /** @type {Deferred<LoadDetail>} */
  #ready = new Deferred();

  /** @type {ArticleInput | undefined} a document of several articles, kept so that opening one fetches nothing */
  #several;
  /** @type {number | null} the one that a reader opened out of the list */
  #opened = null;

  /** @type {ArticleView | null} */
  #view = null;
  /** @type {ArticleError | null} */
  #error = null;

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
    return this.#words.own;
  }

  set strings(strings) {
    this.#words.own = strings ?? {};
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
    return this.#state;
  }

  /** @returns {ArticleError | null} why the state is "error" */
  get error() {
    return this.#error;
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
    return this.#ready.promise;
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
    return this.#run(input, { signal });
  }

  /**
   * Loads the same input again; what the network gives is checked with the server, not taken from the cache.
   *
   * @returns {Promise<LoadDetail | void>} resolves at once when there is no input
   */
  async reload() {
    const input = this.#inputs.current;
    if (input) return this.#run(input, { cache: "no-cache" });
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
    if (input) return this.#run(input);
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
    if (this.#isStale) this.#queueUpdate();
  }

  /** A move is a removal and an insertion in one turn: only what is still away afterwards has left. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#inputs.unwatch();
      this.#endWaiting();
      this.#running?.abort(aborted());
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
    else if (this.#stopWaiting) this.#queueUpdate();
  }

  /**
   * Made when something is first to be shown, not in the constructor: the parser may still be about to attach the
   * shadow root that a server wrote, and until then the element's own children are what a reader sees.
   */
  get #surface() {
    return (this.#madeSurface ??= new ArticleSurface(this));
  }

  #stale() {
    this.#isStale = true;
    this.#queueUpdate();
  }

  #renewReady() {
    if (this.#ready.settled) this.#ready = new Deferred();
  }

  /** Several changes in one turn are one load. */
  #queueUpdate() {
    this.#renewReady(); // at once: whoever sets an input and awaits `ready` means what comes of that
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      if (this.#isQueued) this.#update();
    });
  }

  #update() {
    this.#isQueued = false;
    this.#endWaiting();
    if (!this.isConnected) return; // connecting asks again
    const input = this.#inputs.current;
    if (!input) this.#reset();
    else if (this.#adopt()) this.#isStale = false;
    else if ("url" in input && this.loading === "lazy")
      this.#stopWaiting = whenNear(this, () => this.#runUnasked(input));
    else this.#runUnasked(input);
  }

  /** @param {ArticleInput} input */
  #runUnasked(input) {
    this.#run(input).catch(() => {}); // shown, and told by the error event
  }

  /**
   * The only place that loads, and the only one that shows what was loaded: whoever comes later aborts the one before.
   *
   * @param {ArticleInput} input
   * @param {{signal?: AbortSignal, cache?: RequestCache}} [options]
   * @returns {Promise<LoadDetail>}
   */
  async #run(input, { signal, cache } = {}) {
    this.#isStale = this.#isQueued = false;
    this.#endWaiting();
    this.#running?.abort(aborted());
    const controller = (this.#running = new AbortController());
    const abort = () => controller.abort(aborted());
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    this.#renewReady();
    this.#setState("loading");
    const words = this.#words.follow(this.#view?.metadata.language); // mostly right, and fetched while the article is
    const slots = slotsOf(this);
    if (slots) this.#surface; // so that what stands in them is not seen in the wrong place
    this.#showLoading();
    /** @type {string | Uint8Array | undefined} kept where the author panel or a list needs it */
    let source;
    try {
      const loading = loadView(input, {
        render: () => renderOptionsOf(this, this.#words, this.#opened),
        chooseWords: ({ metadata }) => this.#words.follow(metadata.language),
        request: { cache, credentials: this.crossOrigin === "use-credentials" ? "include" : "same-origin" },
        signal: controller.signal,
        timeout: this.timeout,
        tellSource: (read, base) => {
          source = read;
          this.#several = { document: read, base };
        },
      });
      viewerSheet.of(this.ownerDocument); // parsed in the time that the network takes
      const view = await loading;
      if (view.itemCount)
        (await lateModule("article-list", () => import("./article-list.js")))?.prepareList(this, this.#surface.root);
      else this.#several = undefined;
      const slotting = await slots;
      if (controller.signal.aborted) throw aborted();
      this.#surface.show(view.html, this.#words.text);
      slotting?.placeSlots(this, this.#surface.root);
      return this.#succeed(view, source);
    } catch (cause) {
      const error = ArticleError.from(cause, "insert-refused", "The article could not be shown");
      // The sentence is said once, so rather in the reader's language than at once.
      await Promise.race([words, new Promise((resolve) => setTimeout(resolve, loadingDelay))]);
      if (!controller.signal.aborted) this.#fail(error, input, source);
      else if (this.#running === controller) this.#giveUp();
      throw controller.signal.aborted ? aborted() : error;
    } finally {
      signal?.removeEventListener("abort", abort);
      if (this.#running === controller) this.#settle();
    }
  }

  #showLoading() {
    clearTimeout(this.#loadingTimer);
    this.#madeSurface?.setBusy(true);
    this.#loadingTimer = setTimeout(() => this.#surface.showLoading(this.#words.text), loadingDelay);
  }

  #settle() {
    clearTimeout(this.#loadingTimer);
    this.#madeSurface?.setBusy(false);
    this.#running = undefined;
  }

  /** Children with a `slot` came, or the tree did that they belong into. */
  async #placeSlots() {
    const slotting = await slotsOf(this);
    if (this.#view) slotting?.placeSlots(this, this.#surface.root);
  }

  #endWaiting() {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /**
   * A server has rendered this article already: the tree stays, and nothing is fetched. A value that was set as the
   * `article` property is rendered all the same: it may be another one.
   */
  #adopt() {
    if (this.#madeSurface || !this.shadowRoot || this.article !== null) return false;
    const { adoptedHtml, adoptedFacts } = this.#surface;
    if (!adoptedHtml) return false;
    const facts = { format: "", metadata: {}, diagnostics: [], omittedDiagnostics: 0, ...adoptedFacts };
    this.#words.follow(facts.metadata.language).then(() => this.#surface.enhanceAdopted(this.#words.text));
    this.#succeed({ ...facts, html: adoptedHtml });
    this.#placeSlots();
    return true;
  }

  /**
   * @param {ArticleView} view
   * @param {string | Uint8Array} [source]
   * @returns {LoadDetail}
   */
  #succeed(view, source) {
    this.#view = view;
    this.#setState("ready");
    this.#authorPanel.show({ ...view, source }, this.#words.text);
    const detail = detailOf(view);
    this.#ready.resolve(detail);
    tellLoad(this, detail, view.report);
    return detail;
  }

  /**
   * @param {ArticleError} error
   * @param {ArticleInput} input
   * @param {string | Uint8Array} [source]
   */
  #fail(error, input, source) {
    const canRetry = error.code !== "bad-url" && ("url" in input || /^(wasm-|timeout|out-of-memory)/.test(error.code));
    this.#surface.showError(error, this.#words.text, canRetry ? () => this.reload().catch(() => {}) : undefined);
    this.#setState("error", error);
    this.#authorPanel.show({ ...error, source }, this.#words.text);
    this.#ready.reject(error);
    tellError(this, error);
  }

  /** The load was aborted and no other took over: back to what was there before it, silently. */
  #giveUp() {
    this.#isStale = true;
    this.#madeSurface?.showNothingElse();
    this.#setState(this.#view ? "ready" : "idle");
    this.#ready.reject(aborted());
  }

  #reset() {
    this.#running?.abort(aborted());
    this.#settle();
    this.#isStale = false;
    this.#view = this.#opened = null;
    this.#several = undefined;
    this.#madeSurface?.clear();
    this.#authorPanel.clear();
    this.#setState("idle");
  }

  /**
   * @param {ViewerState} state
   * @param {ArticleError | null} [error]
   */
  #setState(state, error = null) {
    this.#mark(this.#state, state);
    this.#state = state;
    this.#error = error;
  }
}
