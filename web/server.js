/**
 * For servers: the element with its article in it, readable before any script runs and without one.
 *
 * @module
 */
import css from "./server.css";
import { render } from "./engine.js";

export { ArticleError, setWasm } from "./engine.js";

/** @import { RenderOptions } from "./engine.js" */

/**
 * @typedef {object} ServerOptions
 * @property {string} [src] where the browser finds the same article, for reload() and later changes
 * @property {"auto" | "light" | "dark" | "sepia" | "contrast"} [theme]
 * @property {string} [controls] names of the reader's tools; empty: all
 * @property {string} [stylesheet] address of `article-viewer.css`. Without it the styles stand in a `<style>` element,
 *   which a strict Content Security Policy refuses until the script brings them
 */

/**
 * Article JSON to an `<article-viewer>` with a declarative shadow root. The script in the browser takes the tree over
 * as it is: nothing is fetched, rendered or replaced until an input of the element changes.
 *
 * @param {string | Uint8Array | ArrayBuffer | object} json
 * @param {RenderOptions & ServerOptions} [options]
 * @returns {Promise<string>} HTML
 * @throws {import("./article-error.js").ArticleError} as render() does; nothing of the article is lost silently
 */
export async function renderToString(json, options = {}) {
  const { src, theme, controls, stylesheet, ...renderOptions } = options;
  const { html, ...facts } = await render(json, renderOptions);
  const { headingLevel, cloud, keywords } = renderOptions;
  const attributes = writeAttributes({
    src,
    theme,
    controls,
    "heading-level": headingLevel,
    cloud,
    keywords,
    state: "ready",
  });
  const styles = stylesheet
    ? `<link${writeAttributes({ rel: "stylesheet", href: stylesheet })}>`
    : `<style>${css}</style>`;
  const content = `<div part="content" dir="ltr">${html}</div>`;
  // As in any script element only "<" could end it early.
  const data = `<script type="application/json">${JSON.stringify(facts).replaceAll("<", "\\u003c")}</script>`;
  return `<article-viewer${attributes}><template shadowrootmode="open">${styles}${content}${data}</template></article-viewer>`;
}

/**
 * @param {Record<string, string | number | undefined>} attributes those without a value are left out
 * @returns {string}
 */
function writeAttributes(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
}
