import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** Public suites, which stand beside the project and are no part of it; by file, where the input stands. */
const kSuites = new URL("../../../../shared/suites/", import.meta.url);
const kSuiteFiles = {
  "dompurify-expect.json": "payload",
  "dompurify-test-suite.json": "input",
  "ammonia.json": "input",
  "sanitizer-suites.json": "input",
  "xss-vectors.json": "input",
  "url-vectors.json": "input",
  "markdown/markdown-xss.json": "markdown",
  "html5lib-tree-construction.json": "data",
};

export const hasPublicSuites = existsSync(kSuites);

/** @returns {Promise<string[]>} the vectors that a test of this project plants: each does something by itself */
export const readLiveVectors = () => readOwn("live-vectors.json");

/** @returns {Promise<string[]>} our own vectors, for every kind of attack and every place */
export async function readOwnVectors() {
  return [...(await readLiveVectors()), ...(await readOwn("vectors.json"))];
}

/**
 * @param {string[]} [files] keys of kSuiteFiles
 * @returns {Promise<string[]>} the inputs of the public suites, each once; none where they are missing
 */
export async function readPublicVectors(files = Object.keys(kSuiteFiles)) {
  if (!hasPublicSuites) return [];
  const inputs = new Set();
  for (const file of files) {
    const cases = JSON.parse(await readFile(new URL(file, kSuites), "utf8"));
    const key = kSuiteFiles[/** @type {keyof kSuiteFiles} */ (file)];
    for (const one of cases) inputs.add(one[key].repeat(one.repeat ?? 1));
  }
  return [...inputs];
}

/**
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function readOwn(file) {
  const groups = JSON.parse(await readFile(new URL(`../data/${file}`, import.meta.url), "utf8"));
  return Object.values(groups).flat();
}
