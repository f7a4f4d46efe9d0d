/**
 * node tests/law/fuzz.mjs TARGET SECONDS SEED, after `npm run build`: tries mutants on the tree law until the time is
 * over. The first input that breaks it is made small and printed, and the exit code is 1. The same seed tries the
 * same inputs. scripts/fuzz.mjs starts it.
 */
import { markdown, render, sanitize } from "../../dist/engine.js";
import { suiteInputs, suitesMissing } from "./inputs.mjs";
import { mutants, shrink } from "./mutants.js";
import { parse5Reader } from "./parse5-reader.mjs";
import { lawFault, readingFault } from "./tree-law.js";

const readers = [parse5Reader];

/**
 * What is done with an input; the answer is what is wrong, nothing where the law is kept.
 *
 * @type {Record<string, (input: string) => Promise<string | undefined>>}
 */
const targets = {
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

/**
 * @param {string} name a key of targets
 * @param {number} seconds
 * @param {number} seed
 * @returns {Promise<boolean>} whether the law was kept
 */
async function fuzz(name, seconds, seed) {
  const faultOf = (/** @type {string} */ input) => targets[name](input).catch((error) => `it throws: ${error}`);
  const known = suitesMissing ? [] : suiteInputs();
  if (suitesMissing) console.log(`${suitesMissing}: only soups of tags are tried, no mutants`);
  const end = performance.now() + seconds * 1000;
  let tried = 0;
  for (const input of mutants(known, Infinity, seed)) {
    if (performance.now() >= end) break;
    ++tried;
    const fault = await faultOf(input);
    if (!fault) continue;
    const smallest = await shrink(input, async (part) => (await faultOf(part)) === fault);
    console.log(`${name}: ${fault}; seed ${seed}, input ${tried}, made small:\n${JSON.stringify(smallest)}`);
    return false;
  }
  console.log(`${name}: the tree law was kept by ${tried} inputs, seed ${seed}`);
  return true;
}

const [target, seconds, seed] = process.argv.slice(2);
if (!(await fuzz(target, Number(seconds), Number(seed)))) process.exitCode = 1;
