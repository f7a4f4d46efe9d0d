// npm run fuzz: tries inputs that nobody wrote until the time is over, and prints those that break a law.
//   npm run fuzz                       3 minutes
//   npm run fuzz -- 30 --seed=7        30 minutes; the seed repeats the mutants of an earlier run
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { buildWeb } from "./build.mjs";
import { runLibFuzzers } from "./fuzz/lib-fuzzer.mjs";
import { runTreeLaw } from "./fuzz/tree-law.mjs";
import { Pool } from "./pool.mjs";
import { inOrder } from "./print.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, runAsScript } from "./steps.mjs";

/** Enough to see whether anything obvious broke; looking for more takes hours. */
const kMinutes = 3;
const kAtOnce = Math.min(2, availableParallelism());

/**
 * The parts of the time. The tests try mutants against the tree law, too, so that it needs the smaller one, and one
 * processor only.
 */
const kLibFuzzers = (5 / 6) * kAtOnce;
const kTreeLaw = 1 / 6;

/**
 * Needs dist/.
 * @param {Pool} pool
 * @param {object} [options]
 * @param {number} [options.minutes]
 * @param {number} [options.seed]
 * @param {number} [options.buildJobs] see buildPreset
 * @throws {StepError} where an input breaks a law
 */
export async function fuzz(pool, { minutes = kMinutes, seed = Date.now() % 1_000_000, buildJobs } = {}) {
  await inOrder([
    () => runLibFuzzers(pool, minutes * kLibFuzzers, buildJobs),
    () => runTreeLaw(pool, minutes * kTreeLaw, seed),
  ]);
}

await runAsScript(import.meta.url, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" } } });
  const minutes = positionals.length === 0 ? undefined : Number(positionals[0]);
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  const isUsable = (minutes === undefined || minutes > 0) && (seed === undefined || Number.isInteger(seed));
  if (!isUsable || positionals.length > 1) throw new StepError("usage: npm run fuzz -- [MINUTES] [--seed=N]");
  await setUp(["build"]);
  await buildWeb();
  await fuzz(new Pool(kAtOnce), { minutes, seed });
});
