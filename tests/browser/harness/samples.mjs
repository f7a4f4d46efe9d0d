import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const kArticles = fileURLToPath(new URL("../../../examples/articles/", import.meta.url));

/** The folder for pictures that a person may look at. */
export const kScreenshots = fileURLToPath(new URL("../../../build/screenshots/", import.meta.url));

/**
 * Where a page of tests/browser/pages finds a sample article of the demo.
 *
 * @param {string} name
 */
export function sampleAddress(name) {
  return `../examples/articles/${name}.json`;
}

/** @returns {Promise<string[]>} the names of all sample articles, sorted */
export async function listSamples() {
  const files = (await readdir(kArticles)).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw new Error("examples/articles has no sample");
  return files.map((file) => file.slice(0, -".json".length)).sort();
}
