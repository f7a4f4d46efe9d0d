// npm test: all tests, with a summary; its last line is `N passed, N failed`.
//   npm test -- --only=unit,node       only these
//   npm test -- --all                  and the gates: format, lint, types, size (what CI runs)
import process from "node:process";
import { buildPreset, buildWeb } from "./build.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, runAsScript, secondsSince } from "./steps.mjs";
import { browserTests, gate, nodeTests, unitTests } from "./test/suites.mjs";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {boolean} isGate runs with --all, or when it is named
 * @property {() => Promise<import("./test/suites.mjs").Counts>} work
 */

/** @type {Part[]} */
const kParts = [
  { name: "format", isGate: true, work: () => gate("format:check") },
  { name: "types", isGate: true, work: () => gate("types") },
  { name: "unit", isGate: false, work: unitTests },
  { name: "node", isGate: false, work: nodeTests },
  { name: "browser", isGate: false, work: browserTests },
  { name: "size", isGate: true, work: () => gate("size") },
  { name: "lint", isGate: true, work: () => gate("lint") },
  { name: "fuzz", isGate: true, work: () => gate("fuzz") },
];

/** @param {string[]} args */
function chooseParts(args) {
  const only = args
    .find((arg) => arg.startsWith("--only="))
    ?.slice("--only=".length)
    .split(",");
  const unknown = only?.find((name) => !kParts.some((part) => part.name === name));
  if (unknown !== undefined) {
    throw new StepError(`--only=${unknown}: there are ${kParts.map(({ name }) => name).join(", ")}`);
  }
  return kParts.filter(({ name, isGate }) => (only ? only.includes(name) : !isGate || args.includes("--all")));
}

/**
 * @param {Part} part
 * @returns {Promise<{ name: string, passed: number, failed: number, time: string }>}
 */
async function runPart({ name, work }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await work();
  } catch (error) {
    console.log(error instanceof StepError ? error.message : error);
  }
  return { name, ...counts, time: secondsSince(start) };
}

await runAsScript(import.meta.url, async () => {
  const chosen = chooseParts(process.argv.slice(2));
  /** @param {string[]} names */
  const needs = (...names) => chosen.some(({ name }) => names.includes(name));

  const results = [];
  await setUp([
    "build",
    ...(needs("format", "lint") ? /** @type {const} */ (["lint"]) : []),
    ...(needs("browser") ? /** @type {const} */ (["browsers"]) : []),
  ]);
  if (needs("unit", "node", "lint")) await buildPreset("native");
  if (needs("node", "browser", "size")) await buildWeb();
  for (const part of chosen) results.push(await runPart(part));

  console.log("\n== summary");
  console.table(results);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});
