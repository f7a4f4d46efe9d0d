import { markdown, render, sanitize } from "../../dist/engine.js";
import { parse5Reader } from "./parse5-reader.mjs";
import { lawFault, readingFault } from "./tree-law.js";

const readers = [parse5Reader];

/**
 * What is held to the tree law in Node: each does something with an input and answers what is wrong, nothing where
 * the law is kept.
 *
 * @type {Record<string, (input: string) => Promise<string | undefined>>}
 */
export const targets = {
  sanitize: (input) => lawFault(input, sanitize, readers),
  async markdown(input) {
    const { html } = await markdown(input);
    return readingFault(html, readers) ?? (await lawFault(html, sanitize, readers));
  },
  async render(input) {
    for (const article of [articleWithBody(input), articleOfBlocks(input)]) {
      const { html } = await render(article);
      const fault = readingFault(html, readers) ?? (await lawFault(html, sanitize, readers));
      if (fault) return fault;
    }
    return undefined;
  },
};

/** @param {string} text */
function articleWithBody(text) {
  return {
    headline: `Headline ${text}`,
    description: text,
    author: { name: text, url: text },
    image: { url: "picture.jpg", alt: text, caption: text },
    articleBody: text,
    encodingFormat: "text/html",
    footnotes: [{ marker: "*", text: { text, format: "markdown" } }],
    relatedLink: { headline: text, url: "https://example.org/" },
    keywords: [text],
  };
}

/** @param {string} text */
function articleOfBlocks(text) {
  const html = { text, format: "html" };
  const inline = { text, format: "markdown" };
  return {
    headline: "Blocks",
    body: [
      { type: "html", text },
      { type: "markdown", text },
      { type: "paragraph", ...html },
      { type: "heading", level: 2, ...inline },
      { type: "quote", text, format: "html", cite: text },
      { type: "list", items: [html, { ...inline, items: [html] }] },
      { type: "table", caption: html, head: [html, inline], rows: [[inline, html]] },
      { type: "image", url: "picture.jpg", alt: text, caption: html },
      { type: "pullquote", ...inline, cite: html },
      { type: "callout", ...html, title: text },
      { type: "readMore", headline: html, url: text },
      { type: "code", language: "html", text },
      { type: "footnote", marker: "*", ...html },
    ],
  };
}
