/**
 * The engine: article JSON, HTML or Markdown in, safe HTML out. Needs no DOM: it runs in browsers, workers, Node and
 * edge runtimes, and gives the same bytes as the command line program. It fetches nothing but its own core, once.
 *
 * @module
 */
import { ArticleError } from "./article-error.js";
import { callCore } from "./wasm-call.js";
import { setWasm, sharedInstance, useInstance } from "./wasm-instance.js";

export { ArticleError, setWasm };

/** @import { Diagnostic } from "./article-error.js" */

/**
 * @typedef {object} RenderOptions
 * @property {string} [base] the address that relative links and pictures belong to
 * @property {number} [headingLevel] level of the headline, 1 (default) to 6
 * @property {"list" | "none"} [cloud] the tag cloud: an accessible list (default) or none
 * @property {string} [idPrefix] before every id and fragment link; `av-` by default
 * @property {Record<string, string>} [strings] the words around the article, by key, where not the English ones
 */

/**
 * @typedef {object} SanitizeOptions
 * @property {string} [base] the address that relative links and pictures belong to
 * @property {string} [idPrefix] before every id and fragment link; `av-` by default
 */

/**
 * @typedef {object} TagMetadata
 * @property {string} name
 * @property {number} weight the weight given, or the mentions counted in the text
 * @property {string} [url]
 */

/**
 * Facts about the article; a field that the article does not have is missing.
 *
 * @typedef {object} ArticleMetadata
 * @property {string} [headline]
 * @property {string} [language] BCP 47
 * @property {"ltr" | "rtl"} [direction]
 * @property {string} [url]
 * @property {string} [shortUrl]
 * @property {string} [datePublished] ISO 8601, as written
 * @property {string} [dateModified] ISO 8601, as written
 * @property {number} [wordCount]
 * @property {string} [timeRequired] ISO 8601 duration
 * @property {string} [section]
 * @property {any[]} [authors]
 * @property {TagMetadata[]} [tags]
 * @property {any} [image]
 */

/**
 * @typedef {object} ArticleView
 * @property {string} html safe to put into any page
 * @property {string} format the name of the format that was recognised, such as `schema.org`
 * @property {ArticleMetadata} metadata
 * @property {Diagnostic[]} diagnostics warnings; what they name was skipped, everything else is shown
 */

/**
 * Article JSON to the whole article as safe HTML.
 *
 * @param {string | Uint8Array | ArrayBuffer | object} json JSON text, its UTF-8 bytes, or the value itself
 * @param {RenderOptions} [options]
 * @returns {Promise<ArticleView>}
 * @throws {ArticleError}
 */
export async function render(json, options) {
  const { html, info } = await call("av_render", jsonInput(json), options);
  return { html, format: info.format, metadata: info.metadata, diagnostics: info.diagnostics };
}

/**
 * Any HTML to safe HTML, by the rules that hold for article bodies.
 *
 * @param {string | Uint8Array | ArrayBuffer} html
 * @param {SanitizeOptions} [options]
 * @returns {Promise<{html: string}>}
 * @throws {ArticleError}
 */
export async function sanitize(html, options) {
  return { html: (await call("av_sanitize", textInput(html), options)).html };
}

/**
 * Markdown (CommonMark with tables, strikethrough, task lists, autolinks and footnotes) to safe HTML.
 *
 * @param {string | Uint8Array | ArrayBuffer} text
 * @param {SanitizeOptions} [options]
 * @returns {Promise<{html: string}>}
 * @throws {ArticleError}
 */
export async function markdown(text, options) {
  return { html: (await call("av_markdown", textInput(text), options)).html };
}

/**
 * Fetches and starts the core now, so that the first article need not wait for it. Calling it is never needed.
 *
 * @returns {Promise<void>}
 * @throws {ArticleError} `wasm-load`
 */
export async function preload() {
  await sharedInstance();
}

/**
 * @param {Parameters<typeof callCore>[1]} name
 * @param {string | Uint8Array} input
 * @param {object} [options]
 * @returns {Promise<import("./wasm-call.js").CoreAnswer>}
 */
async function call(name, input, options) {
  const optionText = options ? jsonInput(options) : "";
  const answer = await useInstance((core) => callCore(core, name, input, optionText));
  const { error, diagnostics } = answer.info;
  if (error) throw new ArticleError({ ...error, diagnostics });
  return answer;
}

/**
 * @param {string | Uint8Array | ArrayBuffer} text
 * @returns {string | Uint8Array}
 */
function textInput(text) {
  if (text instanceof Uint8Array) return text;
  return text instanceof ArrayBuffer ? new Uint8Array(text) : String(text ?? "");
}

/**
 * @param {string | Uint8Array | ArrayBuffer | object} json
 * @returns {string | Uint8Array}
 */
function jsonInput(json) {
  if (typeof json === "string" || json instanceof Uint8Array || json instanceof ArrayBuffer) return textInput(json);
  try {
    return JSON.stringify(json) ?? ""; // undefined, which the core calls an empty input
  } catch (cause) {
    throw ArticleError.because("json-syntax", "This object cannot be written as JSON", cause);
  }
}
