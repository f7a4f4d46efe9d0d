import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kEngines } from "../browser/harness/browsers.mjs";
import { startTestServer } from "../browser/harness/server.mjs";
import { bundlePages } from "./bundle-peers.mjs";
import { printWarm } from "./report.mjs";
import { measureTask } from "./warm.mjs";

const kBuild = fileURLToPath(new URL("../../build/", import.meta.url));
const kDocuments = fileURLToPath(new URL("../../../shared/corpora/articles/", import.meta.url));
const kFormats = ["portable-text", "contentful", "editorjs", "tiptap"];
const kRounds = 7;

/**
 * Documents of other systems in Chromium beside the renderers that those give away: we make the whole page and look at
 * every tag, they make the body. Prints a table for each format and writes build/bench-formats.json.
 */
export async function benchFormats() {
  if (!existsSync(kDocuments)) return console.log("../shared/corpora/articles is not here: nothing to measure.");
  await bundlePages(`${kBuild}bench`, "{}");
  const server = await startTestServer();
  const browser = await kEngines.chromium.launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/isolated/bench/measure.html`);
    await page.evaluate(
      (/** @type {string} */ url) => /** @type {any} */ (globalThis).bench.start(url),
      `${server.origin}/isolated/dist/engine.js`,
    );
    /** @type {Record<string, import("./warm.mjs").Comparison>} */
    const warm = {};
    for (const format of kFormats) {
      const documents = await comparable(page, format, await readDocuments(format));
      warm[format] = await measureTask(page, format, documents, kRounds);
    }
    printWarm("chromium", { version: browser.version, warm });
    await writeFile(`${kBuild}bench-formats.json`, `${JSON.stringify(warm, null, 2)}\n`);
    console.log("\nWritten to build/bench-formats.json");
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Leaves out, and says so, what a renderer makes nothing of: it would win with that.
 *
 * @param {import("../browser/harness/browsers.mjs").TestPage} page with measure.html open
 * @param {string} format
 * @param {{ name: string, text: string }[]} documents
 */
async function comparable(page, format, documents) {
  const sizes = await page.evaluate(
    (/** @type {[string, string[]]} */ [task, texts]) =>
      Promise.all(texts.map((text) => /** @type {any} */ (globalThis).bench.check(task, text))),
    [format, documents.map(({ text }) => text)],
  );
  const empty = documents.filter((_, index) => !sizes[index]);
  if (empty.length > 0) console.log(`${format}, without what one makes nothing of: ${empty.map(({ name }) => name)}`);
  return documents.filter((_, index) => sizes[index]);
}

/** @param {string} format @returns {Promise<{ name: string, text: string }[]>} */
async function readDocuments(format) {
  const folder = path.join(kDocuments, format);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })));
}
