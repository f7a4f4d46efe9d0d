import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const kCases = fileURLToPath(new URL("../../cases/", import.meta.url));

/** Which engine function reads which kind of input. */
const kFunctions = { ".json": "render", ".html": "sanitize", ".md": "markdown" };

/**
 * A shared case: an input, and the bytes that every host must make of it.
 *
 * @typedef {object} Case
 * @property {string} name path under tests/cases without extension
 * @property {string} call render, sanitize or markdown
 * @property {string} input
 * @property {object} options
 * @property {string} expected
 */

/**
 * A case that also has a drawing of its tags, NAME.expected.svg: what `tags --svg 600x400` prints.
 *
 * @typedef {object} DrawingCase
 * @property {string} name
 * @property {string} input article JSON
 * @property {string} expected
 */

/** @returns {Promise<DrawingCase[]>} */
export async function readDrawingCases() {
  const names = (await readdir(kCases, { recursive: true }))
    .filter((file) => file.endsWith(".expected.svg"))
    .map((file) => file.slice(0, -".expected.svg".length));
  if (names.length === 0) throw new Error("tests/cases has no drawing");
  const read = (/** @type {string} */ file) => readFile(path.join(kCases, file), "utf8");
  return Promise.all(
    names.map(async (name) => {
      return { name, input: await read(`${name}.json`), expected: await read(`${name}.expected.svg`) };
    }),
  );
}

/** @returns {Promise<Case[]>} all of tests/cases that have an expected result */
export async function readCases() {
  const files = new Set(await readdir(kCases, { recursive: true }));
  const cases = [];
  for (const file of [...files].sort()) {
    const extension = path.extname(file);
    const call = kFunctions[/** @type {keyof kFunctions} */ (extension)];
    const name = file.slice(0, -extension.length);
    if (!call || !files.has(`${name}.expected.html`)) continue;
    const read = (/** @type {string} */ suffix) => readFile(path.join(kCases, name + suffix), "utf8");
    cases.push({
      name,
      call,
      input: await read(extension),
      options: files.has(`${name}.options.json`) ? JSON.parse(await read(".options.json")) : {},
      expected: await read(".expected.html"),
    });
  }
  if (cases.length === 0) throw new Error("tests/cases has no case");
  return cases;
}
