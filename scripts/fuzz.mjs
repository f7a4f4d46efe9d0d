// npm run fuzz: tries inputs that nobody wrote until the time is over, and prints the smallest one that breaks a law.
//   npm run fuzz                       1 minute
//   npm run fuzz -- 5 --seed=7         5 minutes, with the inputs of an earlier run
import process from "node:process";
import { parseArgs } from "node:util";
import { buildWeb } from "./build.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, run, runAsScript, step } from "./steps.mjs";

/**
 * A program that tries inputs until its time is over; an exit code other than 0 says that one failed, and what the
 * program prints says which.
 * @typedef {object} Fuzzer
 * @property {string} name
 * @property {(seconds: number, seed: number) => string[]} command
 */

/** They run one after another and share the time. @type {Fuzzer[]} */
const kFuzzers = ["sanitize", "markdown", "render"].map((target) => ({
  name: `tree law of ${target}`,
  command: (seconds, seed) => [process.execPath, "tests/law/fuzz.mjs", target, String(seconds), String(seed)],
}));

/** @param {string[]} args */
function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: "string", default: String(Date.now() % 1_000_000) } },
  });
  const minutes = Number(positionals[0] ?? 1);
  const seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed) || positionals.length > 1) {
    throw new StepError("usage: npm run fuzz -- [MINUTES] [--seed=N]");
  }
  return { minutes, seed };
}

await runAsScript(import.meta.url, async () => {
  const { minutes, seed } = readArguments(process.argv.slice(2));
  await setUp(["build"]);
  await buildWeb();
  const seconds = Math.round((minutes * 60) / kFuzzers.length);
  const failed = [];
  for (const { name, command } of kFuzzers) {
    const [program, ...args] = command(seconds, seed);
    const { code } = await step(`${name}, ${seconds} s, seed ${seed}`, () =>
      run(program, args, { output: "show", check: false }),
    );
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0)
    throw new StepError(`FAILED: ${failed.join(", ")}; \`-- --seed=${seed}\` tries the same again`);
});
