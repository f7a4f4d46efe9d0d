import assert from "node:assert/strict";
import { AttackPage, readAllVectors } from "../harness/attack-page.mjs";
import { hasPublicSuites, readOwnVectors } from "../harness/vectors.mjs";

/**
 * Every vector is an HTML body and Markdown in every engine: the body in the light and in a shadow root, Markdown in
 * both in Chromium and in the one or the other by turns in the other engines. As fields (addresses, attributes, texts)
 * all vectors run in Chromium, and every other one in Firefox and in WebKit, where each gets what the other leaves out.
 */
const kShare = {
  chromium: () => true,
  firefox: (/** @type {number} */ index) => index % 2 === 0,
  webkit: (/** @type {number} */ index) => index % 2 === 1,
};

/** Players are dear: one costs WebKit more than a hundred documents. Every so many of our attacks gets one. */
const kPlayerStep = 31;

/**
 * Nothing gets through the one door: attacks go through the engine and onto a page with tripwires.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export default {
  name: "attacks",
  tests: {
    "no HTML body does anything": (context) => runAll(context, "HTML body", { isThorough: true, isTwice: true }),

    "no Markdown does anything": (context) =>
      runAll(context, "Markdown", { isThorough: true, isTwice: context.engine === "chromium" }),

    "no field does anything": (context) =>
      runAll(context, "fields", {}, kShare[/** @type {keyof kShare} */ (context.engine)]),

    "our own attacks do nothing in any place of an article": async (context) => {
      const attack = await AttackPage.open(context, await readOwnVectors());
      for (const place of ["all addresses", "all attributes", "all texts"]) {
        assert.deepEqual(await attack.sanitized(place), [], place);
      }
    },

    "our own attacks do nothing in a player": async (context) => {
      const attack = await AttackPage.open(context, await readOwnVectors());
      const some = (/** @type {number} */ index) => index % kPlayerStep === 0;
      assert.deepEqual(await attack.sanitized("recordings", {}, some), []);
    },
  },
};

/**
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {string} place
 * @param {{ isThorough?: boolean, isTwice?: boolean }} how
 * @param {(index: number) => boolean} [choose]
 */
async function runAll(context, place, how, choose) {
  if (!hasPublicSuites) console.log("# without ../shared/suites only our own attacks run, not the public ones");
  const vectors = await readAllVectors();
  assert.ok(vectors.length > (hasPublicSuites ? 10_000 : 150), `only ${vectors.length} vectors were found`);
  const attack = await AttackPage.open(context, vectors);
  assert.deepEqual(await attack.sanitized(place, how, choose), []);
}
