/** @import { ArticleMetadata, ArticleView } from "./engine.js" */
/** @import { ArticleError, Diagnostic } from "./article-error.js" */

/**
 * What a finished load tells: `event.detail` of `load`, and what `ready` and `load()` resolve to.
 *
 * @typedef {object} LoadDetail
 * @property {string} format
 * @property {ArticleMetadata} metadata
 * @property {number} [itemCount] how many articles the document holds, where it is more than one
 * @property {import("./engine.js").ListItem[]} [items] of a list, what each is
 * @property {Diagnostic[]} diagnostics
 * @property {number} omittedDiagnostics how many more there were
 */

/**
 * @param {ArticleView} view
 * @returns {LoadDetail}
 */
export function detailOf(view) {
  const { html, report, ...detail } = view;
  return detail;
}

/**
 * @param {HTMLElement} host
 * @param {LoadDetail} detail
 * @param {ArticleView["report"]} report
 */
export function tellLoad(host, detail, report) {
  host.dispatchEvent(new CustomEvent("load", { detail }));
  if (report) host.dispatchEvent(new CustomEvent("av-report", { detail: report, bubbles: true, composed: true }));
}

/**
 * @param {HTMLElement} host
 * @param {ArticleError} error
 */
export function tellError(host, error) {
  host.dispatchEvent(new CustomEvent("error", { detail: error }));
}
