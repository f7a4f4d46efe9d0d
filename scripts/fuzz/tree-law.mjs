// Tries mutants against the tree law with parse5 (tests/law/), and prints the smallest one that breaks it.
import process from "node:process";
import { inOrder } from "../print.mjs";
import { StepError, run, step } from "../steps.mjs";

const kTargets = ["sanitize", "markdown", "render"];

/**
 * Needs dist/.
 * @param {import("../pool.mjs").Pool} pool
 * @param {number} minutes for all targets together
 * @param {number} seed the same one gives the same inputs
 * @throws {StepError} where an input breaks the law
 */
export async function runTreeLaw(pool, minutes, seed) {
  const seconds = Math.max(1, Math.round((minutes * 60) / kTargets.length));
  const codes = await inOrder(
    kTargets.map((target) => async () => {
      const args = ["tests/law/fuzz.mjs", target, String(seconds), String(seed)];
      const { code } = await pool.run(seconds, () =>
        step(`tree law of ${target}, ${seconds} s, seed ${seed}`, () =>
          run(process.execPath, args, { output: "show", check: false }),
        ),
      );
      return code;
    }),
  );
  const failed = kTargets.filter((_, index) => codes[index] !== 0);
  if (failed.length > 0)
    throw new StepError(`The tree law is broken: ${failed.join(", ")}; \`-- --seed=${seed}\` tries the same again`);
}
