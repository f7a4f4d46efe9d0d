import { ArticleError } from "./article-error.js";
import { refusalOf } from "./refusal.js";
import { compileWasm } from "./wasm-module.js";

/**
 * The exports of the core (src/app/exports.txt): plain C functions; addresses and handles are numbers.
 *
 * @typedef {object} CoreExports
 * @property {WebAssembly.Memory} memory
 * @property {() => void} [_initialize]
 * @property {(size: number) => number} av_allocate 0 when out of memory
 * @property {(address: number) => void} av_free 0 is fine
 * @property {CoreFunction} av_render
 * @property {CoreFunction} av_sanitize
 * @property {CoreFunction} av_markdown
 * @property {CoreFunction} av_keywords
 * @property {CoreFunction} av_tags
 * @property {CoreFunction} av_layout_cloud
 * @property {CoreFunction} av_cloud_svg
 * @property {(result: number) => number} av_result_html
 * @property {(result: number) => number} av_result_html_length
 * @property {(result: number) => number} av_result_info
 * @property {(result: number) => number} av_result_info_length
 * @property {(result: number) => void} av_release 0 is fine
 */

/**
 * A result handle, or 0 when out of memory.
 *
 * @typedef {(input: number, inputLength: number, options: number, optionsLength: number) => number} CoreFunction
 */

/** @import { WasmSource } from "./wasm-module.js" */

/**
 * One instance, running or on its way.
 *
 * @typedef {object} CoreStart
 * @property {Promise<CoreExports>} core
 * @property {CoreExports} [instance] what `core` came to
 * @property {AbortController} download
 * @property {number} waiting how many wait for it
 */

/**
 * What is kept between calls; everything optional may be missing.
 *
 * @typedef {object} CoreState
 * @property {Promise<WasmSource>} [source] where the core comes from, when not from beside this script
 * @property {Promise<WebAssembly.Module>} [compiled]
 * @property {CoreStart} [start] the instance for the next call
 * @property {boolean} [didFail] the last download: what a cache has of it is not to be trusted
 * @property {WeakSet<CoreExports>} discarded
 */

/**
 * The element and the engine are files that stand alone, so that neither waits for another download; a page that loads
 * both still has one core. It is shared by the folder of the script: two releases on one page never meet. (Bundled for
 * an edge runtime a script may have no address.)
 */
const stateKey = Symbol.for(`article-viewer.core ${String(import.meta.url).replace(/[^/]*$/, "")}`);

const global = /** @type {any} */ (globalThis);
/** @type {CoreState} */
const state = (global[stateKey] ??= { discarded: new WeakSet() });

/** wasm memory never shrinks; an instance that grew beyond this is not kept for the next, ordinary article. */
const keptMemory = 64 << 20;

/**
 * Says where the core comes from; takes effect with the next call. Everything that can be read again (an address,
 * bytes, a module) is tried again after a failure; a Response and a promise can only be used once.
 *
 * @param {WasmSource | Promise<WasmSource>} wasm
 */
export function setWasm(wasm) {
  state.source = Promise.resolve(wasm);
  state.source.catch(() => {}); // told to whoever renders; until then it is nobody's unhandled rejection
  state.compiled = state.start = undefined;
}

/**
 * The one shared instance of the page, started when it is first needed. A failure is not remembered: the next call
 * tries again. Who gives up waiting lets the others wait on, and the next call begins anew; a download that nobody
 * waits for any more is ended.
 *
 * @param {AbortSignal} [signal] gives up waiting
 * @returns {Promise<CoreExports>}
 * @throws {ArticleError} `wasm-load`, and the reason of the signal
 */
export async function sharedInstance(signal) {
  const start = (state.start ??= begin());
  start.waiting += 1;
  try {
    return await (signal ? Promise.race([start.core, refusalOf(signal)]) : start.core);
  } catch (cause) {
    if (state.start === start) {
      state.compiled = state.start = undefined;
      state.didFail = true;
    }
    if (start.waiting === 1) start.download.abort();
    throw cause;
  } finally {
    start.waiting -= 1;
  }
}

/**
 * Lets a piece of work use the shared instance. When the work throws, the instance is thrown away with all its memory,
 * and so is one that grew too big; the compiled module stays, so that the next one starts at once.
 *
 * @template T
 * @param {(core: CoreExports) => T} work synchronous
 * @returns {Promise<T>}
 */
export async function useInstance(work) {
  let core = await sharedInstance();
  // Several calls may have waited for the same instance, and the one before this one may have broken it.
  while (state.discarded.has(core)) core = await sharedInstance();
  try {
    return work(core);
  } catch (error) {
    discard(core);
    throw error;
  } finally {
    if (core.memory.buffer.byteLength > keptMemory) discard(core);
  }
}

/** @param {CoreExports} core */
function discard(core) {
  state.discarded.add(core);
  if (state.start?.instance === core) state.start = undefined;
}

/** @returns {CoreStart} */
function begin() {
  const download = new AbortController();
  const core = startInstance({ signal: download.signal, ...(state.didFail && { cache: "reload" }) });
  /** @type {CoreStart} */
  const start = { core, download, waiting: 0 };
  core.then(
    (instance) => (start.instance = instance),
    () => {}, // told to those who wait
  );
  return start;
}

/**
 * @param {RequestInit} request
 * @returns {Promise<CoreExports>}
 */
async function startInstance(request) {
  const module = await (state.compiled ??= compileWasm(state.source, request));
  try {
    const { exports } = await WebAssembly.instantiate(module, {});
    const core = /** @type {CoreExports} */ (/** @type {unknown} */ (exports));
    if (!core.av_render) throw new Error("this file is not the core of article-viewer");
    core._initialize?.();
    return core;
  } catch (cause) {
    throw ArticleError.because("wasm-load", "The article viewer could not start", cause);
  }
}
