/** @import { ArticleViewer } from "./article-viewer-element.js" */

/**
 * Fetches what an attribute asks for and most pages do not have: the reader's tools (`controls`), the themes that are not
 * in the first load (`theme`). They find out themselves when there is an article.
 *
 * @param {ArticleViewer} viewer
 * @param {string} attribute
 */
export async function loadTools(viewer, attribute) {
  try {
    if (attribute === "controls") (await import("./tools/reader-tools.js")).start(viewer);
    else if (/sepia|contrast/.test(viewer.theme)) (await import("./tools/themes.js")).start(viewer);
  } catch (cause) {
    console.warn(`article-viewer: what ${attribute} needs could not be loaded.`, cause);
  }
}
