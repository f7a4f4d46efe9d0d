import { ArticleError } from "./article-error.js";
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
 * What is kept between calls; all of it may be missing.
 *
 * @typedef {object} CoreState
 * @property {Promise<WasmSource>} [source] where the core comes from, when not from beside this script
 * @property {Promise<WebAssembly.Module>} [compiled]
 * @property {Promise<CoreExports>} [running]
 * @property {CoreExports} [current] what `running` came to
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
  state.compiled = state.running = state.current = undefined;
}

/**
 * The one shared instance of the page, started when it is first needed. A failure is not remembered: the next call
 * tries again.
 *
 * @returns {Promise<CoreExports>}
 * @throws {ArticleError} `wasm-load`
 */
export function sharedInstance() {
  const attempt = (state.running ??= start());
  attempt.catch(() => {
    if (state.running === attempt) state.compiled = state.running = undefined;
  });
  return attempt;
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
  if (state.current === core) state.running = state.current = undefined;
}

/** @returns {Promise<CoreExports>} */
async function start() {
  const module = await (state.compiled ??= compileWasm(state.source));
  let exports;
  try {
    exports = (await WebAssembly.instantiate(module, {})).exports;
  } catch (cause) {
    throw ArticleError.because("wasm-load", "The article viewer could not start", cause);
  }
  const core = /** @type {CoreExports} */ (/** @type {unknown} */ (exports));
  if (!core.av_render)
    throw new ArticleError({ code: "wasm-load", message: "This file is not the core of article-viewer." });
  core._initialize?.();
  return (state.current = core);
}
