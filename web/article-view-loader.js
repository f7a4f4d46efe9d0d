import { aborted, fetchArticle } from "./fetch-article.js";
import { preload, render } from "./engine.js";

/** @import { ArticleView, RenderOptions } from "./engine.js" */

/**
 * Where an article comes from: a document that is already here, or an address.
 *
 * @typedef {{document: string | Uint8Array | object} | {url: string, headers?: HeadersInit}} ArticleInput
 */

/**
 * @typedef {object} LoadOptions
 * @property {RenderOptions} render
 * @property {RequestInit} request
 * @property {AbortSignal} signal a load that was aborted never returns a view, however far it was
 */

/**
 * @param {ArticleInput} input
 * @param {LoadOptions} options
 * @returns {Promise<ArticleView>}
 * @throws {import("./article-error.js").ArticleError}
 */
export async function loadView(input, options) {
  const { signal } = options;
  const view = "url" in input ? await loadFrom(input, options) : await render(input.document, options.render);
  if (signal.aborted) throw aborted();
  return view;
}

/**
 * @param {{url: string, headers?: HeadersInit}} input
 * @param {LoadOptions} options
 */
async function loadFrom({ url, headers }, { render: renderOptions, request, signal }) {
  preload().catch(() => {}); // the core comes at the same time as the article; a failure is told by render()
  const { bytes, base } = await fetchArticle(url, { ...request, headers, signal });
  if (signal.aborted) throw aborted();
  return render(bytes, { base, ...renderOptions });
}
