/** @import { ArticleViewer } from "./article-viewer-element.js" */

/**
 * Fetches what a list of articles needs, before it is shown, so that it does not jump.
 *
 * @returns {Promise<((viewer: ArticleViewer, root: ShadowRoot) => void) | undefined>} undefined when the site does not
 *   have the file: then the cards are plain links
 */
export async function loadArticleList() {
  try {
    return (await import("./article-list.js")).prepareList;
  } catch (cause) {
    console.warn("article-viewer: article-list.js could not be loaded.", cause);
  }
}
