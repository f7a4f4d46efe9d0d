import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const kExamples = fileURLToPath(new URL("../../../examples/articles/", import.meta.url));

/** @param {string} name of a sample article @returns {string} its path */
export function sampleArticle(name) {
  return path.join(kExamples, `${name}.json`);
}

/** @returns {Promise<string[]>} the sample articles of the demo, as paths, sorted */
export async function listArticles() {
  const names = (await readdir(kExamples)).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error("examples/articles has no sample");
  return names.sort().map((name) => path.join(kExamples, name));
}
