/**
 * Draws the tags of an article as a packed cloud. A file of its own, which the element imports where it has
 * `cloud="packed"`.
 *
 * @module
 */
import { moveByArrows } from "./arrow-keys.js";
import { CloudDrawing } from "./cloud-drawing.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/packed-cloud.css";

/** @import { TagMetadata } from "./engine.js" */

const sheet = new SharedSheet(css);

/** @type {WeakMap<ShadowRoot, CloudDrawing>} */
const drawings = new WeakMap();

/** The lists that follow the arrow keys already. @type {WeakSet<HTMLElement>} */
const followed = new WeakSet();

/**
 * @param {ShadowRoot} root in which the tags stand as a list
 * @param {TagMetadata[]} tags in the same order; none: the list stays
 */
export function packCloud(root, tags) {
  drawings.get(root)?.stop();
  const list = /** @type {HTMLElement | null} */ (root.querySelector("[part~=cloud]"));
  if (!list || !tags.length) return;
  sheet.adoptBy(root);
  if (!followed.has(list)) moveByArrows(list);
  followed.add(list);
  const words = tags.map(({ name, weight }) => ({ text: name, weight }));
  drawings.set(root, new CloudDrawing(list, words, {}));
}
