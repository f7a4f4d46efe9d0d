/** @import { ArticleViewer } from "./article-viewer-element.js" */
/** @import { RenderOptions } from "./engine.js" */

/**
 * What an element asks the core for. What its page did not set is left out: the core knows the usual.
 *
 * @param {ArticleViewer} viewer
 * @param {{strings: Record<string, string>}} words of its interface
 * @param {number | null} opened the item that a reader opened out of the list; it gets a way back
 * @returns {RenderOptions}
 */
export function renderOptionsOf(viewer, { strings }, opened) {
  const { base, format, item, headingLevel, cloud, keywords, policy, limits, report } = viewer;
  return {
    ...(base && { base }),
    ...(format && { format }),
    ...(item !== null && { item: { index: item, wayBack: item === opened } }),
    headingLevel,
    cloud,
    keywords,
    strings,
    ...(policy && { policy }),
    ...(limits && { limits }),
    report,
  };
}
