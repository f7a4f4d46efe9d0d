// The first inputs of the fuzzers, collected when they run: from the project's own tests and examples, and
// from the suites that lie beside the project on some machines. None of them is copied into the project.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printLine } from "../print.mjs";
import { root } from "../steps.mjs";

/** @typedef {"html" | "tokens" | "markdown" | "articles" | "json"} SeedKind */

const kShared = path.join(root, "..", "shared");
const kSuites = path.join(kShared, "suites");

/** Members of a suite's cases that hold an input, whichever suite it is. */
const kInputs = ["input", "payload", "data", "markdown"];

/** @type {Record<SeedKind, () => Buffer[]>} */
const kSources = {
  html: () => [...suiteInputs(kSuites), ...files("tests/cases", [".html"])],
  tokens: () => suiteInputs(path.join(kSuites, "html5lib-tokenizer")),
  markdown: () => [...suiteInputs(path.join(kSuites, "markdown")), ...files("tests/cases", [".md"])],
  articles: () => [
    ...files("tests/cases", [".json"]),
    ...files("examples/articles", [".json"]),
    ...files(path.join(kShared, "corpora", "articles"), [".json"]),
  ],
  json: () => encodedInputs(path.join(kSuites, "json-test-suite.json")),
};

/**
 * Writes the first inputs of a target into a folder, which is emptied before.
 * @param {import("./targets.mjs").Target} target
 * @param {string} folder
 */
export function writeSeeds({ seeds, choices, longest }, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const defaults = Buffer.alloc(choices);
  for (const text of seeds.flatMap((kind) => kSources[kind]())) {
    if (text.length + choices > longest) continue;
    const name = createHash("sha1").update(text).digest("hex");
    writeFileSync(path.join(folder, name), Buffer.concat([defaults, text]));
  }
}

/** Says so where the suites are not there; the fuzzers then begin with less. */
export function reportMissingSuites() {
  if (!existsSync(kSuites)) printLine("../shared/suites is not there: only our own tests and examples are seeds");
}

/**
 * The files below a folder, nothing where it does not exist.
 * @param {string} folder absolute, or relative to the project
 * @param {string[]} endings with their dot
 */
function files(folder, endings) {
  const absolute = path.resolve(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.includes(path.extname(name)))
    .map((name) => readFileSync(path.join(absolute, name)));
}

/**
 * The inputs of all suites in a folder, without the folders below it.
 * @param {string} folder
 */
function suiteInputs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => [".json", ".test"].includes(path.extname(name)))
    .flatMap((name) => casesOf(path.join(folder, name)))
    .flatMap((test) => kInputs.map((key) => test[key]))
    .filter((input) => typeof input === "string")
    .map((input) => Buffer.from(input));
}

/** @param {string} file a suite whose inputs are any bytes */
function encodedInputs(file) {
  if (!existsSync(file)) return [];
  return casesOf(file).flatMap(({ base64 }) => (base64 === undefined ? [] : [Buffer.from(base64, "base64")]));
}

/**
 * @param {string} file
 * @returns {any[]}
 */
function casesOf(file) {
  const suite = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(suite) ? suite : (suite.tests ?? []);
}
