// npm run fuzz [-- MINUTES]: looks for inputs that break a law of the output. Each fuzzer gets an equal
// share of the time.
import process from "node:process";
import { runLibFuzzers } from "./fuzz/lib-fuzzer.mjs";
import { StepError, runAsScript } from "./steps.mjs";

/** Enough to see whether anything obvious broke; looking for more takes hours. */
const kMinutes = 2.5;

/** @type {((minutes: number) => Promise<void>)[]} */
const kFuzzers = [runLibFuzzers];

await runAsScript(import.meta.url, async () => {
  const minutes = Number(process.argv[2] ?? kMinutes);
  if (!(minutes > 0)) throw new StepError("npm run fuzz -- MINUTES, a number above 0");
  for (const fuzz of kFuzzers) await fuzz(minutes / kFuzzers.length);
});
