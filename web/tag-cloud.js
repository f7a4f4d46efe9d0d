/**
 * Defines `<tag-cloud>`:
 *
 *     <script type="module" src="tag-cloud.js"></script>
 *     <tag-cloud src="articles.json"></tag-cloud>
 *
 * @module
 */
import { TagCloud } from "./tag-cloud-element.js";

export { TagCloud };
export { ArticleError, setWasm } from "./engine.js";

// No registry: a server. Already defined: this script stands on the page twice, and the first one stays.
if (globalThis.customElements && !customElements.get("tag-cloud")) {
  customElements.define("tag-cloud", TagCloud);
}
