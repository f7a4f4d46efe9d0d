/** @import { ArticleMetadata, ArticleView } from "./engine.js" */
/** @import { Diagnostic } from "./article-error.js" */

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
export function detailOf({ format, metadata, itemCount, items, diagnostics, omittedDiagnostics }) {
  return { format, metadata, itemCount, items, diagnostics, omittedDiagnostics };
}

/**
 * @param {HTMLElement} host
 * @param {ArticleView["report"]} report
 */
export function tellReport(host, report) {
  if (report) host.dispatchEvent(new CustomEvent("av-report", { detail: report, bubbles: true, composed: true }));
}
