// Runs one kind of test each, and counts what passed.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { filesOf } from "../project-files.mjs";
import { inOrder } from "../print.mjs";
import { StepError, root, run } from "../steps.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {import("../pool.mjs").Pool} Pool */

/** The place in the queue of what takes seconds: first, so that whoever broke it hears of it at once. */
const kFirst = Infinity;

const kNativeFolder = path.join(root, "build", "native");

/**
 * Catch2 tests, and the sources that must not compile.
 * @param {Pool} pool
 * @returns {Promise<Counts>}
 */
export async function unitTests(pool) {
  const report = path.join(kNativeFolder, "unit.json");
  rmSync(report, { force: true });
  const { output } = await pool.run(kFirst, () =>
    run("ctest", ["--preset", "native"], { output: "show", check: false }),
  );

  const [, failedText, totalText] = /, (\d+) tests? failed out of (\d+)/.exec(output) ?? [];
  if (totalText === undefined) throw new StepError("ctest printed no totals");
  const programs = { passed: Number(totalText) - Number(failedText), failed: Number(failedText) };
  const cases = catch2Cases(report);
  // ctest counts the whole Catch2 program as one test: its cases take that test's place.
  const unitPassed = cases.failed === 0 && !/unit \.*\**(Failed|Exception|Timeout)/.test(output);
  return {
    passed: programs.passed - Number(unitPassed) + cases.passed,
    failed: Math.max(programs.failed - Number(!unitPassed), 0) + Math.max(cases.failed, Number(!unitPassed)),
  };
}

/**
 * @param {string} report Catch2's JSON report; missing or cut off where the program crashed
 * @returns {Counts}
 */
function catch2Cases(report) {
  try {
    const totals = JSON.parse(readFileSync(report, "utf8"))["test-run"].totals["test-cases"];
    return { passed: totals.passed, failed: totals.failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * The engine in Node, the shared cases, the CLI.
 * @param {Pool} pool
 * @returns {Promise<Counts>}
 */
export async function nodeTests(pool) {
  const files = await filesOf(["tests/node"], [".test.mjs"]);
  const { code, output } = await pool.run(kFirst, () =>
    run("node", ["--test", "--test-reporter=spec", ...files], { output: "show", check: false }),
  );
  /** @param {string} name */
  const total = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
  return trustingExitCode(code, { passed: total("pass"), failed: total("fail") + total("cancelled") });
}

/** Seconds of each browser, which keeps one process busy and mostly waits for it. */
const kBrowsers = { chromium: 170, firefox: 150, webkit: 220 };

/**
 * Chromium, Firefox and WebKit.
 * @param {Pool} pool
 * @returns {Promise<Counts>}
 */
export async function browserTests(pool) {
  const browsers = await inOrder(
    Object.entries(kBrowsers).map(([engine, seconds]) => async () => {
      const args = ["tests/browser/run.mjs", `--engine=${engine}`];
      const { code, output } = await pool.run(seconds, () => run("node", args, { output: "show", check: false }));
      const totals = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
      return { code, passed: Number(totals?.[1] ?? 0), failed: Number(totals?.[2] ?? 0) };
    }),
  );
  return trustingExitCode(Math.max(...browsers.map(({ code }) => code)), {
    passed: browsers.reduce((sum, { passed }) => sum + passed, 0),
    failed: browsers.reduce((sum, { failed }) => sum + failed, 0),
  });
}

/**
 * One of the project's npm scripts that is either fine or not.
 * @param {Pool} pool
 * @param {string} script
 * @returns {Promise<Counts>}
 */
export async function gateScript(pool, script) {
  const args = ["run", "--silent", script];
  const { code } = await pool.run(kFirst, () => run("npm", args, { output: "show", check: false }));
  return { passed: Number(code === 0), failed: Number(code !== 0) };
}

/**
 * Work that is either fine or throws.
 * @param {() => Promise<void>} work
 * @returns {Promise<Counts>}
 */
export async function gate(work) {
  await work();
  return { passed: 1, failed: 0 };
}

/**
 * A program that fails, or that tests nothing, is at least one failure, whatever it printed.
 * @param {number} code
 * @param {Counts} counts
 * @returns {Counts}
 */
function trustingExitCode(code, { passed, failed }) {
  const wrong = code !== 0 || passed + failed === 0;
  return { passed, failed: wrong ? Math.max(failed, 1) : failed };
}
