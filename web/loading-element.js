import { ArticleError } from "./article-error.js";
import { ArticleInputs } from "./article-inputs.js";
import { Deferred } from "./deferred.js";
import { aborted } from "./fetch-article.js";
import { loadInput } from "./input-loader.js";
import { LoadingProperties } from "./loading-properties.js";
import { stateMarker } from "./state-marker.js";
import { loadTheme } from "./theme-loader.js";
import { whenNear } from "./when-near.js";

/** @import { ArticleInput, ViewerLoadOptions } from "./input-loader.js" */
/** @import { StatusText } from "./load-status.js" */
/** @import { ViewerState } from "./state-marker.js" */

/** A message that flashes up for a moment only makes a fast page feel slow. */
const loadingDelay = 500;

/**
 * What shows how a load goes.
 *
 * @typedef {object} LoadSurface
 * @property {(isBusy: boolean) => void} setBusy
 * @property {(text: any) => void} showLoading
 * @property {(error: ArticleError, text: any, retry?: () => void) => void} showError
 * @property {() => void} showNothingElse nothing is under way any more, and nothing is wrong
 * @property {() => void} clear nothing is there any more
 */

/**
 * What an element does where its loads begin and end.
 *
 * @template T what a load brings
 * @template D what it tells: `event.detail` of `load`, and what `ready` resolves to
 * @typedef {object} LoadTasks
 * @property {() => Promise<unknown> | void} [begin] brings the words for what may go wrong
 * @property {(bytes: string | Uint8Array, base?: string) => Promise<T>} work what the core makes of it
 * @property {(result: T) => void} show puts it on the page
 * @property {(result: T) => D} finish the state is `ready`
 * @property {(result: T) => void} [told] after the `load` event
 * @property {(error: ArticleError) => void} [failed] before the `error` event
 * @property {() => void} clear there is no input any more
 * @property {() => T | undefined} [adopt] what is on the page already, and need not be loaded
 * @property {() => void} [childrenChanged] after anything inside the element did
 * @property {(isNeeded: boolean) => LoadSurface | undefined} surface made when it is first needed
 * @property {() => StatusText} text
 */

/**
 * An element that loads something: several changes in one turn are one load, who comes later aborts the one before, and
 * what was there stays until the next is there.
 *
 * @template T
 * @template D
 */
export class LoadingElement extends LoadingProperties {
  /** @type {ViewerState} */
  #state = "idle";
  /** @type {ArticleError | null} */
  #error = null;
  #mark = stateMarker(this);
  /** @protected */
  _inputs = new ArticleInputs(
    this,
    () => this._stale(),
    () => this.#tasks.childrenChanged?.(),
  );
  /** @type {LoadTasks<T, D>} */
  #tasks;

  /** The input as it is now is not on the page yet, nor was it tried. */
  #isStale = true;
  #isQueued = false;
  #hasResult = false;
  /** @type {AbortController | undefined} */
  #running;
  /** @type {(() => void) | undefined} there while a lazy element waits to come near the screen */
  #stopWaiting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #loadingTimer;
  /** @type {Deferred<D>} */
  #ready = new Deferred();

  /** @param {LoadTasks<T, D>} tasks */
  constructor(tasks) {
    super();
    this.#tasks = tasks;
  }

  /** @returns {ViewerState} also as the attribute `state` and, where the browser has it, as `:state(…)` */
  get state() {
    return this.#state;
  }

  /** @returns {ArticleError | null} why the state is "error" */
  get error() {
    return this.#error;
  }

  /**
   * Settles with the load under way, or the next one where there is none yet; when a newer load takes over, with that.
   *
   * @returns {Promise<D>} refused with an ArticleError
   */
  get ready() {
    return this.#ready.promise;
  }

  /**
   * Loads an address now, whatever the other inputs are and wherever the element is, and makes it the `src`.
   *
   * @param {string | URL} url relative to the page
   * @param {ViewerLoadOptions} [options]
   * @returns {Promise<D>} refused with an ArticleError, code `aborted` when another load took over
   */
  load(url, { signal, headers } = {}) {
    this.src = `${url}`;
    const input = { url: `${url}`, headers };
    this._inputs.ask(input);
    return this._run(input, { signal });
  }

  /**
   * Loads the same input again; what the network gives is checked with the server, not taken from the cache.
   *
   * @returns {Promise<D | void>} resolves at once when there is no input
   */
  async reload() {
    const input = this._inputs.current;
    if (input) return this._run(input, { cache: "no-cache" });
  }

  connectedCallback() {
    this._inputs.watch();
    if (this.#isStale) this.#queue();
  }

  /** A move is a removal and an insertion in one turn: only what is still away afterwards has left. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this._leave());
  }

  /** @protected The element has left the page. */
  _leave() {
    this._inputs.unwatch();
    this.#endWaiting();
    this.#running?.abort(aborted());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "src") this._inputs.forgetAsked();
    else if (name === "theme") loadTheme(this);
    else if (name !== "loading") this._stale();
    else if (this.#stopWaiting) this.#queue();
  }

  /** @protected An input or an option has changed. */
  _stale() {
    this.#isStale = true;
    this.#queue();
  }

  /** Several changes in one turn are one load. */
  #queue() {
    this.#renewReady(); // at once: whoever sets an input and awaits `ready` means what comes of that
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      if (this.#isQueued) this.#update();
    });
  }

  /**
   * @protected The only place that loads, and the only one that shows what was loaded: whoever comes later aborts the one before.
   *
   * @param {ArticleInput} input
   * @param {{signal?: AbortSignal, cache?: RequestCache}} [options]
   * @returns {Promise<D>} refused with an ArticleError
   */
  async _run(input, { signal, cache } = {}) {
    this.#isStale = this.#isQueued = false;
    this.#endWaiting();
    this.#running?.abort(aborted());
    const controller = (this.#running = new AbortController());
    const abort = () => controller.abort(aborted());
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    this.#renewReady();
    this.#setState("loading");
    // First of all: whatever else is to be done is done in the time that the network takes.
    const loaded = loadInput(input, {
      work: this.#tasks.work,
      request: { cache, credentials: this.crossOrigin === "use-credentials" ? "include" : "same-origin" },
      signal: controller.signal,
      timeout: this.timeout,
    });
    const begun = this.#tasks.begin?.();
    this.#showLoading();
    try {
      const result = await loaded;
      this.#tasks.show(result);
      return this.#succeed(result);
    } catch (cause) {
      const error = ArticleError.from(cause, "insert-refused", "The article could not be shown");
      // The sentence is said once, so rather in the reader's language than at once.
      await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, loadingDelay))]);
      if (!controller.signal.aborted) this.#fail(error, input);
      else if (this.#running === controller) this.#giveUp();
      throw controller.signal.aborted ? aborted() : error;
    } finally {
      signal?.removeEventListener("abort", abort);
      if (this.#running === controller) this.#settle();
    }
  }

  #renewReady() {
    if (this.#ready.settled) this.#ready = new Deferred();
  }

  #update() {
    this.#isQueued = false;
    this.#endWaiting();
    if (!this.isConnected) return; // connecting asks again
    const input = this._inputs.current;
    if (!input) return this.#reset();
    const adopted = this.#tasks.adopt?.();
    if (adopted) {
      this.#isStale = false;
      this.#succeed(adopted);
    } else if ("url" in input && this.loading === "lazy") {
      this.#stopWaiting = whenNear(this, () => this.#runUnasked(input));
    } else {
      this.#runUnasked(input);
    }
  }

  /** @param {ArticleInput} input */
  #runUnasked(input) {
    this._run(input).catch(() => {}); // shown, and told by the error event
  }

  #showLoading() {
    clearTimeout(this.#loadingTimer);
    this.#tasks.surface(false)?.setBusy(true);
    this.#loadingTimer = setTimeout(() => this.#tasks.surface(true)?.showLoading(this.#tasks.text()), loadingDelay);
  }

  #settle() {
    clearTimeout(this.#loadingTimer);
    this.#tasks.surface(false)?.setBusy(false);
    this.#running = undefined;
  }

  #endWaiting() {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** @param {T} result */
  #succeed(result) {
    this.#hasResult = true;
    this.#setState("ready");
    const detail = this.#tasks.finish(result);
    this.#ready.resolve(detail);
    this.dispatchEvent(new CustomEvent("load", { detail }));
    this.#tasks.told?.(result);
    return detail;
  }

  /**
   * @param {ArticleError} error
   * @param {ArticleInput} input
   */
  #fail(error, input) {
    const canRetry = error.code !== "bad-url" && ("url" in input || /^(wasm-|timeout|out-of-memory)/.test(error.code));
    const retry = canRetry ? () => this.reload().catch(() => {}) : undefined;
    this.#tasks.surface(true)?.showError(error, this.#tasks.text(), retry);
    this.#setState("error", error);
    this.#tasks.failed?.(error);
    this.#ready.reject(error);
    this.dispatchEvent(new CustomEvent("error", { detail: error }));
  }

  /** The load was aborted and no other took over: back to what was there before it, silently. */
  #giveUp() {
    this.#isStale = true;
    this.#tasks.surface(false)?.showNothingElse();
    this.#setState(this.#hasResult ? "ready" : "idle");
    this.#ready.reject(aborted());
  }

  #reset() {
    this.#running?.abort(aborted());
    this.#settle();
    this.#isStale = this.#hasResult = false;
    this.#tasks.clear();
    this.#tasks.surface(false)?.clear();
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
