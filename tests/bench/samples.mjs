import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const kProject = fileURLToPath(new URL("../../", import.meta.url));
const kSharedPages = path.join(kProject, "../shared/corpora/pages");
const kExamples = path.join(kProject, "examples/articles");

/**
 * The same story with a Markdown and with an HTML body; either may be missing.
 *
 * @typedef {object} Sample
 * @property {string} name
 * @property {string} headline
 * @property {string} [markdown]
 * @property {string} [html]
 */

/**
 * Real web articles where the shared corpus is at hand, else the bodies of the
 * project's own examples.
 *
 * @returns {Promise<{ source: string, samples: Sample[] }>}
 */
export async function readSamples() {
  if (existsSync(kSharedPages)) {
    return { source: "shared/corpora/pages", samples: await readFolder(kSharedPages, fromPage) };
  }
  return { source: "examples/articles", samples: await readFolder(kExamples, fromExample) };
}

/**
 * The JSON text that a site would send.
 *
 * @param {string} headline
 * @param {string} body
 * @param {"text/markdown" | "text/html"} encodingFormat
 */
export function articleJson(headline, body, encodingFormat) {
  return JSON.stringify({ headline, encodingFormat, articleBody: body });
}

/**
 * @param {string} folder
 * @param {(name: string, document: any) => Sample} convert
 */
async function readFolder(folder, convert) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const samples = [];
  for (const name of names) {
    const document = JSON.parse(await readFile(path.join(folder, name), "utf8"));
    const sample = convert(path.basename(name, ".json"), document);
    if (sample.markdown || sample.html) samples.push(sample);
  }
  return samples;
}

/**
 * @param {string} name
 * @param {any} page
 * @returns {Sample}
 */
function fromPage(name, page) {
  return { name, headline: page.title || name, markdown: page.markdown, html: page.html };
}

/**
 * @param {string} name
 * @param {any} article
 * @returns {Sample}
 */
function fromExample(name, article) {
  const body = typeof article.articleBody === "string" ? article.articleBody : undefined;
  const isHtml = article.encodingFormat === "text/html";
  const isMarkdown = article.encodingFormat === "text/markdown";
  return {
    name,
    headline: article.headline,
    markdown: isMarkdown ? body : undefined,
    html: isHtml ? body : undefined,
  };
}
