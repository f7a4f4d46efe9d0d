import { ArticleError } from "./article-error.js";
import { Deferred } from "./deferred.js";
import { aborted } from "./fetch-article.js";
import { loadInput } from "./input-loader.js";
import { stateMarker } from "./state-marker.js";
import { whenNear } from "./when-near.js";

/** @import { ArticleInput } from "./input-loader.js" */
/** @import { LoadingProperties } from "./loading-properties.js" */
/** @import { ViewerState } from "./state-marker.js" */

/** A message that flashes up for a moment only makes a fast page feel slow. */
const loadingDelay = 500;

/**
 * What an element does where its loads begin and end.
 *
 * @template T what a load brings
 * @template D what it tells: `event.detail` of `load`, and what `ready` resolves to
 * @typedef {object} LoadTasks
 * @property {() => ArticleInput | null} input the one that counts now
 * @property {(bytes: string | Uint8Array, base?: string) => Promise<T>} work what the core makes of it
 * @property {(result: T) => void} show puts it on the page
 * @property {(result: T) => D} finish the state is `ready`
 * @property {(result: T) => void} [told] after the `load` event
 * @property {(error: ArticleError) => void} [failed] before the `error` event
 * @property {() => void} clear nothing is on the page any more
 * @property {() => T | undefined} [adopt] what is on the page already, and need not be loaded
 * @property {(isBusy: boolean) => void} setBusy
 * @property {() => void} showLoading
 * @property {(error: ArticleError, retry?: () => void) => void} showError
 * @property {() => void} showNothingElse nothing is under way any more, and nothing is wrong
 */

/**
 * The loads of one element: several changes in one turn are one load, who comes later aborts the one before, and what
 * was there stays until the next is there.
 *
 * @template T
 * @template D
 */
export class LoadCycle {
  /** @type {ViewerState} */
  state = "idle";
  /** @type {ArticleError | null} why the state is "error" */
  error = null;

  #host;
  #tasks;
  #mark;
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

  /**
   * @param {LoadingProperties} host an element that has not attached its internals yet
   * @param {LoadTasks<T, D>} tasks
   */
  constructor(host, tasks) {
    this.#host = host;
    this.#tasks = tasks;
    this.#mark = stateMarker(host);
  }

  /** Settles with the load under way, or the next one; when a newer load takes over, with that. */
  get ready() {
    return this.#ready.promise;
  }

  get isWaiting() {
    return this.#stopWaiting !== undefined;
  }

  /** An input or an option has changed. */
  stale() {
    this.#isStale = true;
    this.queue();
  }

  connected() {
    if (this.#isStale) this.queue();
  }

  /** The element has left the page. */
  left() {
    this.#endWaiting();
    this.#running?.abort(aborted());
  }

  /** Several changes in one turn are one load. */
  queue() {
    this.#renewReady(); // at once: whoever sets an input and awaits `ready` means what comes of that
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      if (this.#isQueued) this.#update();
    });
  }

  /**
   * The only place that loads, and the only one that shows what was loaded: whoever comes later aborts the one before.
   *
   * @param {ArticleInput} input
   * @param {{signal?: AbortSignal, cache?: RequestCache}} [options]
   * @returns {Promise<D>} refused with an ArticleError
   */
  async run(input, { signal, cache } = {}) {
    this.#isStale = this.#isQueued = false;
    this.#endWaiting();
    this.#running?.abort(aborted());
    const controller = (this.#running = new AbortController());
    const abort = () => controller.abort(aborted());
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    this.#renewReady();
    this.#setState("loading");
    this.#showLoading();
    try {
      const result = await loadInput(input, {
        work: this.#tasks.work,
        request: { cache, credentials: this.#host.crossOrigin === "use-credentials" ? "include" : "same-origin" },
        signal: controller.signal,
        timeout: this.#host.timeout,
      });
      this.#tasks.show(result);
      return this.#succeed(result);
    } catch (cause) {
      const error = ArticleError.from(cause, "insert-refused", "The article could not be shown");
      if (!controller.signal.aborted) this.#fail(error, input);
      else if (this.#running === controller) this.#giveUp();
      throw controller.signal.aborted ? aborted() : error;
    } finally {
      signal?.removeEventListener("abort", abort);
      if (this.#running === controller) this.#settle();
    }
  }

  /** The same input again; what the network gives is checked with the server. */
  async reload() {
    const input = this.#tasks.input();
    if (input) return this.run(input, { cache: "no-cache" });
  }

  #renewReady() {
    if (this.#ready.settled) this.#ready = new Deferred();
  }

  #update() {
    this.#isQueued = false;
    this.#endWaiting();
    if (!this.#host.isConnected) return; // connecting asks again
    const input = this.#tasks.input();
    if (!input) return this.#reset();
    const adopted = this.#tasks.adopt?.();
    if (adopted) {
      this.#isStale = false;
      this.#succeed(adopted);
    } else if ("url" in input && this.#host.loading === "lazy") {
      this.#stopWaiting = whenNear(this.#host, () => this.#runUnasked(input));
    } else {
      this.#runUnasked(input);
    }
  }

  /** @param {ArticleInput} input */
  #runUnasked(input) {
    this.run(input).catch(() => {}); // shown, and told by the error event
  }

  #showLoading() {
    clearTimeout(this.#loadingTimer);
    this.#tasks.setBusy(true);
    this.#loadingTimer = setTimeout(() => this.#tasks.showLoading(), loadingDelay);
  }

  #settle() {
    clearTimeout(this.#loadingTimer);
    this.#tasks.setBusy(false);
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
    this.#host.dispatchEvent(new CustomEvent("load", { detail }));
    this.#tasks.told?.(result);
    return detail;
  }

  /**
   * @param {ArticleError} error
   * @param {ArticleInput} input
   */
  #fail(error, input) {
    const canRetry = error.code !== "bad-url" && ("url" in input || /^(wasm-|timeout|out-of-memory)/.test(error.code));
    this.#tasks.showError(error, canRetry ? () => this.reload().catch(() => {}) : undefined);
    this.#setState("error", error);
    this.#tasks.failed?.(error);
    this.#ready.reject(error);
    this.#host.dispatchEvent(new CustomEvent("error", { detail: error }));
  }

  /** The load was aborted and no other took over: back to what was there before it, silently. */
  #giveUp() {
    this.#isStale = true;
    this.#tasks.showNothingElse();
    this.#setState(this.#hasResult ? "ready" : "idle");
    this.#ready.reject(aborted());
  }

  #reset() {
    this.#running?.abort(aborted());
    this.#settle();
    this.#isStale = this.#hasResult = false;
    this.#tasks.clear();
    this.#setState("idle");
  }

  /**
   * @param {ViewerState} state
   * @param {ArticleError | null} [error]
   */
  #setState(state, error = null) {
    this.#mark(this.state, state);
    this.state = state;
    this.error = error;
  }
}
