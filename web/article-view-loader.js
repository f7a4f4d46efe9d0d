import { jsonInput } from "./core-input.js";
import { render } from "./engine.js";
import { fetchArticle } from "./fetch-article.js";
import { lateModule } from "./late-module.js";
import { refusalOf } from "./refusal.js";
import { sharedInstance } from "./wasm-instance.js";
import { Watchdog } from "./watchdog.js";

/** @import { ArticleView, RenderOptions } from "./engine.js" */

/**
 * Where an article comes from: a document that is already here, an address, or a script of the page by its id ("": the
 * first that holds an article).
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
 * @typedef {object} LoadOptions
 * @property {() => RenderOptions} render asked again when the words were chosen
 * @property {(view: ArticleView) => Promise<unknown>} chooseWords finds the words for the interface of this article
 * @property {RequestInit} request
 * @property {AbortSignal} signal aborted with an ArticleError; such a load never returns a view, however far it was
 * @property {number} timeout milliseconds in which nothing comes; 0 waits for ever
 * @property {(source: string | Uint8Array, base?: string) => void} tellSource called with what the core is going to read
 *   and the address it came from
 */

/**
 * @param {ArticleInput} input
 * @param {LoadOptions} options
 * @returns {Promise<ArticleView>}
 * @throws {import("./article-error.js").ArticleError}
 */
export async function loadView(input, { render: renderOptions, chooseWords, request, signal, timeout, tellSource }) {
  const watchdog = new Watchdog(timeout);
  const end = firstOf(signal, watchdog.signal);
  try {
    const core = sharedInstance(watchdog.signal); // it comes at the same time as the article
    core.catch(() => {}); // a failure is told once the article is there
    const { bytes, base } =
      "url" in input
        ? await fetchArticle(input.url, { ...request, headers: input.headers, signal: end }, watchdog)
        : "script" in input
          ? { bytes: await scriptText(input.script), base: undefined }
          : { bytes: jsonInput(input.document), base: input.base };
    tellSource(bytes, base);
    await Promise.race([core, refusalOf(end)]);
    const given = renderOptions();
    let view = await render(bytes, { ...(base && { base }), ...given });
    await chooseWords(view);
    const chosen = renderOptions();
    if (chosen.strings !== given.strings) view = await render(bytes, { ...(base && { base }), ...chosen });
    if (end.aborted) throw end.reason;
    return view;
  } finally {
    watchdog.stop();
  }
}

/**
 * @param {string} id
 * @returns {Promise<string>}
 */
async function scriptText(id) {
  const scripts = await lateModule("page-scripts", () => import("./page-scripts.js"));
  return (await scripts?.articleIn(id, render)) ?? "";
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
