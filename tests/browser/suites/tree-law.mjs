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
    "soups of tags read back the same": async (context) => {
      const call = await openLaw(context);
      assert.deepEqual(await call("judgeMutants", "", kBatch, kSeeds[context.engine]), []);
    },

    "deep nesting reads back the same": async (context) => {
      const call = await openLaw(context);
      const tags = ["div", "b", "table", "ul><li", "blockquote", "table><td", "a href=x", "p><b"];
      const deep = tags.map((tag) => `<${tag}>`.repeat(3000) + "text");
      assert.deepEqual(await call("judge", deep), []);
    },

    "the law can be broken": async (context) => {
      const call = await openLaw(context);
      const broken = ["<p>a<div>b</div></p>", "<p>a<table></table></p>", '<p title="a\rb">c</p>'];
      const faults = await call("faultsOf", [...broken, "<p>d</p>"]);
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
      const { address, count } = serveInputs(context);
      const call = await openLaw(context);
      for (let from = 0; from < count; from += kBatch) {
        assert.deepEqual(await call("judgeKnown", address, from, from + kBatch), []);
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
  const { address } = serveInputs(context);
  const call = await openLaw(context);
  const count = kMutants / kParts;
  for (let done = 0; done < count; done += kBatch) {
    const seed = kSeeds[context.engine] + 1000 * part + done;
    assert.deepEqual(await call("judgeMutants", address, Math.min(kBatch, count - done), seed), []);
  }
}

/** @type {{ address: string, count: number } | undefined} */
let served;

/** @param {TestContext} context */
function serveInputs({ server }) {
  if (!served) {
    const inputs = suiteInputs();
    served = { address: server.answer({ body: JSON.stringify(inputs) }), count: inputs.length };
  }
  return served;
}

/**
 * Opens a page, and calls what tests/browser/pages/law.js exports in it.
 *
 * @param {TestContext} context
 * @returns {Promise<(name: string, ...args: any[]) => Promise<any>>}
 */
async function openLaw({ page, open }) {
  await open("plain", "late.html");
  return (name, ...args) =>
    page.evaluate(
      async (/** @type {string} */ which, /** @type {any[]} */ given) =>
        (await import(new URL("law.js", location.href).href))[which](...given),
      name,
      args,
    );
}
