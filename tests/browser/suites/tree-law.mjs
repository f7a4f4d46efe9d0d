import assert from "node:assert/strict";
import { suiteInputs, suitesMissing } from "../../law/inputs.mjs";

/** @typedef {import("../harness/run-suites.mjs").TestContext} TestContext */

/** Inputs in one call into the page. */
const kBatch = 3000;
/** Mutants in each engine: 100,000 in all three. They come in parts, so that no test comes near its time limit. */
const kMutants = 33_336;
const kParts = 4;
/** Other mutants in every engine. @type {Record<string, number>} */
const kSeeds = { chromium: 10_000, firefox: 20_000, webkit: 30_000 };

/**
 * Invariant 3, the tree law (tests/law/tree-law.js), with the browser's own parser as the reader.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export const treeLaw = {
  name: "tree law",
  tests: {
    "soups of tags read back the same": async ({ page, open, engine }) => {
      await open("plain", "law.html");
      assert.deepEqual(await page.evaluate(judgeMutants, kBatch, kSeeds[engine]), []);
    },

    "deep nesting reads back the same": async ({ page, open }) => {
      await open("plain", "law.html");
      const tags = ["div", "b", "table", "ul><li", "blockquote", "table><td", "a href=x", "p><b"];
      const deep = tags.map((tag) => `<${tag}>`.repeat(3000) + "text");
      assert.deepEqual(await page.evaluate((inputs) => globalThis.law.judge(inputs), deep), []);
    },

    "the law can be broken": async ({ page, open }) => {
      await open("plain", "law.html");
      const faults = await page.evaluate(
        (outputs) => globalThis.law.faultsOf(outputs),
        ["<p>a<div>b</div></p>", "<p>a<table></table></p>", '<p title="a\rb">c</p>', "<p>d</p>"],
      );
      const fault = "innerHTML of a div builds another tree";
      assert.deepEqual(faults, [fault, fault, fault, "none"]);
    },
  },
};

/** The same law on all of ../shared/suites. @type {import("../harness/run-suites.mjs").Suite} */
export const treeLawOfPublicSuites = {
  name: "tree law",
  missing: suitesMissing,
  tests: {
    "every input of the public suites reads back the same": async (context) => {
      const count = await openWithInputs(context);
      for (let from = 0; from < count; from += kBatch) {
        assert.deepEqual(await context.page.evaluate(judgeKnown, from, from + kBatch), []);
      }
    },
    ...Object.fromEntries(
      Array.from({ length: kParts }, (_, part) => [
        `mutants of them read back the same, part ${part + 1} of ${kParts}`,
        (/** @type {TestContext} */ context) => judgePart(context, part),
      ]),
    ),
  },
};

/**
 * @param {TestContext} context
 * @param {number} part from 0
 */
async function judgePart(context, part) {
  await openWithInputs(context);
  const count = kMutants / kParts;
  for (let done = 0; done < count; done += kBatch) {
    const seed = kSeeds[context.engine] + 1000 * part + done;
    assert.deepEqual(await context.page.evaluate(judgeMutants, Math.min(kBatch, count - done), seed), []);
  }
}

/** @type {string | undefined} where the server keeps the inputs */
let inputsAddress;

/**
 * @param {TestContext} context
 * @returns {Promise<number>} how many inputs there are
 */
async function openWithInputs({ page, server, open }) {
  inputsAddress ??= server.answer({ body: JSON.stringify(suiteInputs()) });
  await open("plain", "law.html");
  return page.evaluate((address) => globalThis.law.load(address), inputsAddress);
}

// These run in the page.
const judgeKnown = (/** @type {number} */ from, /** @type {number} */ to) => globalThis.law.judgeKnown(from, to);
const judgeMutants = (/** @type {number} */ count, /** @type {number} */ seed) =>
  globalThis.law.judgeMutants(count, seed);
