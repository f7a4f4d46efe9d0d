// Runs the libFuzzer programs of tests/fuzz/, each for its share of the time.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildPreset } from "../build.mjs";
import { printLine } from "../print.mjs";
import { setUp } from "../set-up.mjs";
import { StepError, root, run, step } from "../steps.mjs";
import { reportMissingSuites, writeSeeds } from "./seeds.mjs";
import { kTargets } from "./targets.mjs";

/** @typedef {import("./targets.mjs").Target} Target */

const kBuild = path.join(root, "build", "fuzz");
/** Of a build of which this is only one job among others. */
const kBuildSeconds = 100;
/** No input within the longest may take so long, sanitizers and a busy machine included. */
const kSlowestSeconds = 10;
const kMinimizeSeconds = 30;
const kShownLines = 25;

/**
 * Builds and runs all targets; what they find from run to run stays in build/fuzz/corpus.
 * @param {import("../pool.mjs").Pool} pool
 * @param {number} minutes of running, all targets together
 * @param {number} [buildJobs] see buildPreset
 * @throws {StepError} where an input breaks a law
 */
export async function runLibFuzzers(pool, minutes, buildJobs) {
  if (!(await haveClang())) return;
  await pool.run(kBuildSeconds, () => buildPreset("fuzz", buildJobs));
  reportMissingSuites();
  const seconds = Math.max(1, Math.round((minutes * 60) / kTargets.length));
  const runs = kTargets.map((target) => pool.run(seconds, () => runTarget(target, seconds)));
  const holds = await step(`fuzz for ${seconds} s each`, () => Promise.all(runs));
  const failed = kTargets.filter((_, index) => !holds[index]).map(({ name }) => name);
  if (failed.length > 0) throw new StepError(`Fuzzers found something: ${failed.sort().join(", ")}`);
}

/** Without clang nothing is fuzzed, which only CI takes for a failure. */
async function haveClang() {
  try {
    await setUp(["build", "fuzz"]);
    return true;
  } catch (error) {
    if (process.env.CI || !(error instanceof StepError)) throw error;
    printLine(`The C++ fuzzers are skipped. ${error.message}`);
    return false;
  }
}

/**
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<boolean>} whether all laws held
 */
async function runTarget(target, seconds) {
  const { name, dictionary, longest } = target;
  const seeds = path.join(kBuild, "seeds", name);
  const corpus = path.join(kBuild, "corpus", name);
  const failures = path.join(kBuild, "failures", name);
  writeSeeds(target, seeds);
  mkdirSync(corpus, { recursive: true });
  rmSync(failures, { recursive: true, force: true });
  mkdirSync(failures, { recursive: true });

  const { code, output } = await run(
    programOf(name),
    [
      `-max_total_time=${seconds}`,
      `-max_len=${longest}`,
      `-timeout=${kSlowestSeconds}`,
      `-dict=${path.join(root, "tests", "fuzz", `${dictionary}.dict`)}`,
      `-artifact_prefix=${failures}${path.sep}`,
      "-print_final_stats=1",
      corpus,
      seeds,
    ],
    { check: false },
  );
  const executions = /stat::number_of_executed_units: *(\d+)/.exec(output)?.[1] ?? "?";
  const holds = code === 0;
  printLine(`   ${name}: ${executions} executions, ${holds ? "all laws hold" : "FAILED"}`);
  if (!holds) await reportFailure(name, failures, output);
  return holds;
}

/**
 * Prints what is wrong, and where the smallest input lies that shows it.
 * @param {string} name
 * @param {string} failures folder of the inputs
 * @param {string} output
 */
async function reportFailure(name, failures, output) {
  const first = output.search(/^(BROKEN LAW|==\d+==|.*runtime error:)/m);
  printLine(output.slice(Math.max(first, 0)).split("\n").slice(0, kShownLines).join("\n"));
  const [input] = readdirSync(failures).map((file) => path.join(failures, file));
  if (input === undefined) return;
  const smallest = path.join(failures, "smallest");
  const args = ["-minimize_crash=1", `-max_total_time=${kMinimizeSeconds}`, `-exact_artifact_path=${smallest}`];
  await run(programOf(name), [...args, input], { check: false });
  const program = path.relative(root, programOf(name));
  printLine(`   again: ${program} ${path.relative(root, existsSync(smallest) ? smallest : input)}`);
}

/** @param {string} name */
function programOf(name) {
  return path.join(kBuild, `fuzz_${name}`);
}
