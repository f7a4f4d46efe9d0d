/**
 * node tests/law/fuzz.mjs TARGET SECONDS SEED, after `npm run build`: tries mutants on the tree law until the time is
 * over. The first input that breaks it is made small and printed, and the exit code is 1. The same seed tries the
 * same inputs. scripts/fuzz.mjs starts it.
 */
import { suiteInputs, suitesMissing } from "./inputs.mjs";
import { mutants, shrink } from "./mutants.js";
import { targets } from "./targets.mjs";

/**
 * @param {string} name of a target
 * @param {number} seconds
 * @param {number} seed
 * @returns {Promise<boolean>} whether the law was kept
 */
async function fuzz(name, seconds, seed) {
  const faultOf = (/** @type {string} */ input) => targets[name](input).catch((error) => `it throws: ${error}`);
  const known = suitesMissing ? [] : suiteInputs();
  if (suitesMissing) console.log(`${suitesMissing}: only soups of tags are tried, no mutants`);
  const end = performance.now() + seconds * 1000;
  let tried = 0;
  for (const input of mutants(known, Infinity, seed)) {
    if (performance.now() >= end) break;
    ++tried;
    const fault = await faultOf(input);
    if (!fault) continue;
    const smallest = await shrink(input, async (part) => (await faultOf(part)) === fault);
    console.log(`${name}: ${fault}; seed ${seed}, input ${tried}, made small:\n${JSON.stringify(smallest)}`);
    return false;
  }
  console.log(`${name}: the tree law was kept by ${tried} inputs, seed ${seed}`);
  return true;
}

const [target, seconds, seed] = process.argv.slice(2);
if (!(await fuzz(target, Number(seconds), Number(seed)))) process.exitCode = 1;
