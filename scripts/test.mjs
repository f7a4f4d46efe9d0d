// npm test: all tests, with a summary; its last line is `N passed, N failed`.
//   npm test -- --only=unit,node       only these
//   npm test -- --all                  and the gates: format, lint, types, size (what CI runs)
import process from "node:process";
import { inspect } from "node:util";
import { buildPreset, buildWeb } from "./build.mjs";
import { fuzz } from "./fuzz.mjs";
import { lint } from "./lint.mjs";
import { Pool } from "./pool.mjs";
import { inOrder, printLine } from "./print.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, runAsScript, secondsSince } from "./steps.mjs";
import { browserTests, gate, gateScript, nodeTests, unitTests } from "./test/suites.mjs";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {boolean} isGate runs with --all, or when it is named
 * @property {(pool: Pool) => Promise<import("./test/suites.mjs").Counts>} work
 */

/** @type {Part[]} */
const kParts = [
  { name: "format", isGate: true, work: (pool) => gateScript(pool, "format:check") },
  { name: "types", isGate: true, work: (pool) => gateScript(pool, "types") },
  { name: "unit", isGate: false, work: unitTests },
  { name: "node", isGate: false, work: nodeTests },
  { name: "browser", isGate: false, work: browserTests },
  { name: "size", isGate: true, work: (pool) => gateScript(pool, "size") },
  { name: "lint", isGate: true, work: (pool) => gate(() => lint(pool)) },
  // Its build is one job among the other parts' jobs.
  { name: "fuzz", isGate: true, work: (pool) => gate(() => fuzz(pool, { buildJobs: 1 })) },
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
 * @param {Pool} pool
 * @returns {Promise<{ name: string, passed: number, failed: number, end: string }>}
 */
async function runPart({ name, work }, pool) {
  printLine(`\n== ${name}`);
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await work(pool);
  } catch (error) {
    printLine(error instanceof StepError ? error.message : inspect(error));
  }
  return { name, ...counts, end: secondsSince(0) };
}

await runAsScript(import.meta.url, async () => {
  const chosen = chooseParts(process.argv.slice(2));
  /** @param {string[]} names */
  const needs = (...names) => chosen.some(({ name }) => names.includes(name));

  await setUp([
    "build",
    ...(needs("format", "lint") ? /** @type {const} */ (["lint"]) : []),
    ...(needs("browser") ? /** @type {const} */ (["browsers"]) : []),
    // Elsewhere what needs clang is left out where there is none.
    ...(needs("fuzz") && process.env.CI ? /** @type {const} */ (["fuzz"]) : []),
  ]);
  if (needs("unit", "node", "lint")) await buildPreset("native");
  if (needs("node", "browser", "size", "fuzz")) await buildWeb();
  const pool = new Pool();
  const results = await inOrder(chosen.map((part) => () => runPart(part, pool)));

  console.log("\n== summary (the parts run beside each other: when each was done)");
  console.table(results);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});
