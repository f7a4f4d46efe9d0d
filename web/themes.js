/**
 * The themes that are not in the first load: sepia, and the strongest contrast. The elements import this file where their
 * attribute `theme` names one of them.
 *
 * @module
 */
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/themes.css";

/** @import { LoadingProperties } from "./loading-properties.js" */

const sheet = new SharedSheet(css);

/** @type {WeakSet<LoadingProperties>} */
const started = new WeakSet();

/** @param {LoadingProperties} element */
export function start(element) {
  if (started.has(element)) return;
  started.add(element);
  const adopt = () => element.shadowRoot && sheet.adoptBy(element.shadowRoot);
  adopt();
  // A viewer has no shadow root before its first article. The callback runs before that is painted.
  new MutationObserver(adopt).observe(element, { attributeFilter: ["state"] });
}
