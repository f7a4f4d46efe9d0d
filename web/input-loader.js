import { jsonInput } from "./core-input.js";
import { fetchArticle } from "./fetch-article.js";
import { optionalFile } from "./optional-file.js";
import { refusalOf } from "./refusal.js";
import { sharedInstance } from "./wasm-instance.js";
import { Watchdog } from "./watchdog.js";

/**
 * Where a document comes from: it is already here, it has an address, or it stands in a script of the page, given by its
 * id ("": the first that holds one).
 *
 * @typedef {{document: string | Uint8Array | object, base?: string} | {url: string, headers?: HeadersInit} | {script: string}} ArticleInput
 */

/**
 * What a page may say about one load.
 *
 * @typedef {object} ViewerLoadOptions
 * @property {AbortSignal} [signal] gives the load up
 * @property {HeadersInit} [headers] sent with this request, and again by reload()
 */

/**
 * @template T
 * @typedef {object} LoadOptions
 * @property {(bytes: string | Uint8Array, base?: string) => Promise<T>} work what the core makes of the document; `base`
 * is the address that it came from
 * @property {RequestInit} request
 * @property {AbortSignal} signal aborted with an ArticleError; such a load never returns anything, however far it was
 * @property {number} timeout milliseconds in which nothing comes; 0 waits for ever
 */

/**
 * Fetches a document and the core at the same time, and lets the core work on it.
 *
 * @template T
 * @param {ArticleInput} input
 * @param {LoadOptions<T>} options
 * @returns {Promise<T>}
 * @throws {import("./article-error.js").ArticleError}
 */
export async function loadInput(input, { work, request, signal, timeout }) {
  const watchdog = new Watchdog(timeout);
  const end = firstOf(signal, watchdog.signal);
  try {
    const core = sharedInstance(watchdog.signal); // it comes at the same time as the document
    core.catch(() => {}); // a failure is told once the document is there
    const { bytes, base } =
      "url" in input
        ? await fetchArticle(input.url, { ...request, headers: input.headers, signal: end }, watchdog)
        : "script" in input
          ? { bytes: await scriptText(input.script, work), base: undefined }
          : { bytes: jsonInput(input.document), base: input.base };
    await Promise.race([core, refusalOf(end)]);
    const result = await work(bytes, base);
    if (end.aborted) throw end.reason;
    return result;
  } finally {
    watchdog.stop();
  }
}

/**
 * @param {string} id
 * @param {(text: string) => Promise<unknown>} work
 * @returns {Promise<string>} "" where there is none: the core says so
 */
async function scriptText(id, work) {
  const file = await optionalFile("page-scripts.js", import("./page-scripts.js"));
  return (await file?.documentIn(id, work)) ?? "";
}

/**
 * AbortSignal.any(), which browsers have not had for long.
 *
 * @param {AbortSignal[]} signals
 * @returns {AbortSignal} aborted with the first of them
 */
function firstOf(...signals) {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener("abort", () => controller.abort(signal.reason));
  }
  return controller.signal;
}
