/**
 * The themes that are not in the first load: sepia, and the strongest contrast. The element imports this file where its
 * attribute `theme` names one of them.
 *
 * @module
 */
import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/themes.css";

/** @import { ArticleViewer } from "../article-viewer-element.js" */

const sheet = new SharedSheet(css);

/** @type {WeakSet<ArticleViewer>} */
const started = new WeakSet();

/** @param {ArticleViewer} viewer */
export function start(viewer) {
  if (started.has(viewer)) return;
  started.add(viewer);
  const adopt = () => viewer.shadowRoot && sheet.adoptBy(viewer.shadowRoot);
  adopt();
  // There is no shadow root before the first article. The callback runs before that is painted.
  new MutationObserver(adopt).observe(viewer, { attributeFilter: ["state"] });
}
