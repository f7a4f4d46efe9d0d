// npm run fuzz: tries inputs that nobody wrote until the time is over, and prints those that break a law.
//   npm run fuzz                       3 minutes
//   npm run fuzz -- 30 --seed=7        30 minutes; the seed repeats the mutants of an earlier run
import { parseArgs } from "node:util";
import { runLibFuzzers } from "./fuzz/lib-fuzzer.mjs";
import { runTreeLaw } from "./fuzz/tree-law.mjs";
import { StepError, runAsScript } from "./steps.mjs";

/** Enough to see whether anything obvious broke; looking for more takes hours. */
const kMinutes = 3;

/**
 * They share the time. The tests try mutants against the tree law, too, so that it needs the smaller part.
 * @type {{ run: (minutes: number, seed: number) => Promise<void>, share: number }[]}
 */
const kFuzzers = [
  { run: runLibFuzzers, share: 5 / 6 },
  { run: runTreeLaw, share: 1 / 6 },
];

await runAsScript(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string", default: String(Date.now() % 1_000_000) } },
  });
  const minutes = Number(positionals[0] ?? kMinutes);
  const seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed) || positionals.length > 1) {
    throw new StepError("usage: npm run fuzz -- [MINUTES] [--seed=N]");
  }
  for (const fuzzer of kFuzzers) await fuzzer.run(minutes * fuzzer.share, seed);
});
