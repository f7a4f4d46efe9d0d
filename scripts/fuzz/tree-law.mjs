// Tries mutants against the tree law with parse5 (tests/law/), and prints the smallest one that breaks it.
import process from "node:process";
import { buildWeb } from "../build.mjs";
import { setUp } from "../set-up.mjs";
import { StepError, run, step } from "../steps.mjs";

const kTargets = ["sanitize", "markdown", "render"];

/**
 * @param {number} minutes for all targets together, one after another
 * @param {number} seed the same one gives the same inputs
 * @throws {StepError} where an input breaks the law
 */
export async function runTreeLaw(minutes, seed) {
  await setUp(["build"]);
  await buildWeb();
  const seconds = Math.max(1, Math.round((minutes * 60) / kTargets.length));
  /** @type {string[]} */
  const failed = [];
  for (const target of kTargets) {
    const { code } = await step(`tree law of ${target}, ${seconds} s, seed ${seed}`, () =>
      run(process.execPath, ["tests/law/fuzz.mjs", target, String(seconds), String(seed)], {
        output: "show",
        check: false,
      }),
    );
    if (code !== 0) failed.push(target);
  }
  if (failed.length > 0)
    throw new StepError(`The tree law is broken: ${failed.join(", ")}; \`-- --seed=${seed}\` tries the same again`);
}
