import { optionalFile } from "./optional-file.js";

/** @import { LoadingProperties } from "./loading-properties.js" */

/**
 * Fetches the themes that most pages do not have, where an element has one of them.
 *
 * @param {LoadingProperties} element
 */
export async function loadTheme(element) {
  if (!/sepia|contrast/.test(element.theme)) return;
  (await optionalFile("themes.js", import("./themes.js")))?.start(element);
}
