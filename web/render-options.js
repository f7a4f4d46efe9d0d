/** @import { ArticleViewer } from "./article-viewer-element.js" */
/** @import { RenderOptions } from "./engine.js" */

/**
 * What an element asks the core for. What its page did not set is left out: the core knows the usual.
 *
 * @param {ArticleViewer} viewer
 * @param {number | null} opened the item that a reader opened out of the list; it gets a way back
 * @returns {RenderOptions}
 */
export function renderOptionsOf({ base, format, item, headingLevel, cloud, strings, policy, limits, report }, opened) {
  return {
    ...(base && { base }),
    ...(format && { format }),
    ...(item !== null && { item: { index: item, wayBack: item === opened } }),
    headingLevel,
    cloud,
    strings,
    ...(policy && { policy }),
    ...(limits && { limits }),
    report,
  };
}
