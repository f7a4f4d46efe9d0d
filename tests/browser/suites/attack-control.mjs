import assert from "node:assert/strict";
import { AttackPage, readAllVectors } from "../harness/attack-page.mjs";
import { hasPublicSuites, readLiveVectors, readPublicVectors } from "../harness/vectors.mjs";

/** Clean documents around the planted ones. */
const kDocuments = 2000;

/** Every so many of the vectors is a sample of them all. */
const kStep = 32;

/**
 * The attack runs can fail: attacks that the engine has not seen are found.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export const planted = {
  name: "planted attacks",
  tests: {
    "attacks that nobody sanitized are found among thousands of documents": async (context) => {
      // Attacks that navigate are told by the policy.
      context.expectProblems(/^policy: /);
      const live = await readLiveVectors();
      assert.equal(new Set(live).size, 100);
      const { documents, planted } = plantAmong(await readAllVectors(), live);
      const attack = await AttackPage.open(context, documents);
      const findings = await attack.planted(planted);
      const found = new Set(findings.filter(({ trips }) => trips.length > 0).flatMap(({ vectors }) => vectors));
      const missed = live.filter((vector) => !found.has(vector));
      const unknown = live.filter((vector) => needsUnknownEvent(vector, attack.events));
      console.log(`# ${context.engine}: ${live.length - missed.length} of ${live.length} planted attacks found`);
      assert.deepEqual(missed, unknown, "missed are those whose event this browser does not know");
      if (context.engine !== "firefox") assert.deepEqual(unknown, []);
      assert.deepEqual(
        [...found].filter((vector) => !live.includes(vector)),
        [],
        "no clean document is blamed",
      );
    },
  },
};

/**
 * Without a sanitizer the public attacks work; they also hang WebKit's driver.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export const raw = {
  name: "raw attacks",
  engines: ["chromium", "firefox"],
  tests: {
    "a third of the public attacks trips when nobody sanitizes them": async (context) => {
      if (!hasPublicSuites) {
        await context.open("plain", "late.html");
        console.log("# not run: raw attacks need ../shared/suites/xss-vectors.json");
        return;
      }
      context.expectProblems(/./);
      const vectors = (await readPublicVectors(["xss-vectors.json"])).filter((_, index) => index % kStep === 0);
      const attack = await AttackPage.open(context, vectors);
      const findings = (await attack.raw()).filter(({ trips }) => trips.length > 0);
      const tripped = new Set(findings.flatMap((one) => one.vectors)).size;
      console.log(`# ${context.engine}: ${tripped} of ${vectors.length} raw attacks trip`);
      assert.ok(tripped >= vectors.length / 3, `${tripped} of ${vectors.length}`);
    },
  },
};

/**
 * Spreads the live vectors evenly among others, which are used again and again where there are few.
 *
 * @param {string[]} others
 * @param {string[]} live
 */
function plantAmong(others, live) {
  const clean = others.filter((vector) => !live.includes(vector));
  const distance = Math.floor(kDocuments / live.length);
  const documents = Array.from({ length: kDocuments }, (_, index) => clean[index % clean.length]);
  const planted = live.map((_, index) => index * distance + (index % distance));
  planted.forEach((place, index) => {
    documents[place] = live[index];
  });
  return { documents, planted };
}

/**
 * @param {string} vector
 * @param {string[]} known
 */
function needsUnknownEvent(vector, known) {
  const types = [...vector.matchAll(/[\s/]on([a-z]+)\s*=/gi)].map(([, type]) => type.toLowerCase());
  return types.some((type) => !known.includes(type));
}
