// Apple News Format: components are what readers see; the metadata stands in for a headline, an introduction and
// authors that no component names.

import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true });

/** @typedef {import("../formats.test.mjs").Run} Run */

/** @param {any} value a text, or an object with a text and its format @param {string} pointer @param {Run[]} out */
function add(value, pointer, out) {
  if (typeof value === "number") value = String(value);
  const { text, format } = typeof value === "string" ? { text: value, format: "none" } : (value ?? {});
  if (typeof text !== "string") return;
  if (format === "html") out.push({ text, pointer, html: true });
  else if (format === "markdown") out.push({ text: markdown.render(text), pointer, html: true });
  else for (const line of text.split("\n")) out.push({ text: line, pointer });
}

/** @param {any} component @param {string} pointer @param {Run[]} out */
function collect(component, pointer, out) {
  if (["author", "byline"].includes(component.role)) {
    add({ text: component.text.replace(/^by /i, "") }, `${pointer}/text`, out);
  } else {
    add(component, `${pointer}/text`, out);
  }
  add(component.caption, `${pointer}/caption`, out);
  if (component.html) out.push({ text: component.html, pointer: `${pointer}/html`, html: true });
  for (const key of ["components", "items"]) {
    for (const [index, item] of (component[key] ?? []).entries()) collect(item, `${pointer}/${key}/${index}`, out);
  }
  const { descriptors = [], records = [] } = component.data ?? {};
  for (const { key, label } of descriptors) {
    add(label, `${pointer}/data`, out);
    for (const record of records) add(record[key], `${pointer}/data`, out);
  }
}

/** @param {any} component @returns {any[]} it and all in it */
const flat = (component) => [component, ...(component.components ?? []).flatMap(flat)];

/** @param {any} document */
function texts(document) {
  /** @type {Run[]} */
  const out = [];
  const roles = new Set(document.components.flatMap(flat).map((/** @type {any} */ { role }) => role));
  if (!roles.has("title")) add(document.title, "/title", out);
  if (!roles.has("intro")) add(document.subtitle, "/subtitle", out);
  if (!roles.has("byline") && !roles.has("author")) {
    for (const name of document.metadata?.authors ?? []) add(name, "/metadata/authors", out);
  }
  for (const word of document.metadata?.keywords ?? []) add(word, "/metadata/keywords", out);
  for (const [index, component] of document.components.entries()) collect(component, `/components/${index}`, out);
  return out;
}

/** @param {any} document */
function addresses(document) {
  /** @type {{url: string, pointer: string}[]} */
  const out = [];
  /** @param {any} component @param {string} pointer */
  const visit = (component, pointer) => {
    if (component.URL) out.push({ url: component.URL, pointer: `${pointer}/URL` });
    const { style } = component;
    const { fill } = (typeof style === "string" ? document.componentStyles?.[style] : style) ?? {};
    if (fill?.type === "image") out.push({ url: fill.URL, pointer });
    for (const key of ["components", "items"]) {
      for (const [index, item] of (component[key] ?? []).entries()) visit(item, `${pointer}/${key}/${index}`);
    }
  };
  for (const [index, component] of document.components.entries()) visit(component, `/components/${index}`);
  return out;
}

export default { format: "apple-news", folder: "apple-news", texts, addresses };
