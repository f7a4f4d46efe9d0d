/**
 * Defines `<article-viewer>`, which is all that a page needs:
 *
 *     <script type="module" src="article-viewer.js"></script>
 *     <article-viewer src="article.json"></article-viewer>
 *
 * @module
 */
import { ArticleViewer } from "./article-viewer-element.js";

export { ArticleViewer };
export { ArticleError, setWasm } from "./engine.js";

/** @typedef {import("./element-names.js").ArticleViewerEventMap} ArticleViewerEventMap */
/** @typedef {import("./element-names.js").ArticleViewerSlot} ArticleViewerSlot */

// No registry: a server. Already defined: this script stands on the page twice, and the first one stays.
if (globalThis.customElements && !customElements.get("article-viewer")) {
  customElements.define("article-viewer", ArticleViewer);
}
