import { readOwnVectors, readPublicVectors } from "./vectors.mjs";

/** Vectors that go to the page in one call. */
const kBatch = 2000;

/**
 * @typedef {object} Finding
 * @property {string[]} vectors one; several where they trip only together
 * @property {string[]} trips what they did
 * @property {string[]} leftOver what stands on the page and could run code
 */

/** tests/browser/pages/attack with a list of vectors. */
export class AttackPage {
  /**
   * @param {import("./browsers.mjs").TestPage} page
   * @param {string[]} vectors
   * @param {string[]} events that this browser knows, of those that the vectors name
   */
  constructor(page, vectors, events) {
    this.page_ = page;
    this.vectors = vectors;
    this.events = events;
  }

  /**
   * @param {import("./run-suites.mjs").TestContext} context
   * @param {string[]} vectors
   */
  static async open({ page, server, open }, vectors) {
    const address = server.answer({ body: JSON.stringify(vectors) });
    await open("attacked", "attack/attack.html");
    await page.evaluate(() => kit.until(() => globalThis.attack));
    const events = await page.evaluate((path) => globalThis.attack.load(path), address);
    return new AttackPage(page, vectors, events);
  }

  /**
   * Vectors through the engine.
   *
   * @param {string} place a key of kContexts, pages/attack/contexts.js
   * @param {{ isThorough?: boolean, isTwice?: boolean }} [how] see pages/attack/attack.js
   * @param {(index: number) => boolean} [choose]
   * @returns {Promise<Finding[]>}
   */
  sanitized(place, how = {}, choose = () => true) {
    return this.inBatches_(choose, (indices) =>
      this.page_.evaluate((...args) => globalThis.attack.sanitized(...args), place, indices, how),
    );
  }

  /**
   * Vectors as they are, each on a page of its own.
   *
   * @returns {Promise<Finding[]>} a vector may have several
   */
  raw() {
    return this.inBatches_(
      () => true,
      (indices) => this.page_.evaluate((list) => globalThis.attack.raw(list), indices),
    );
  }

  /**
   * All vectors through the engine, but for some that stay as they are.
   *
   * @param {number[]} planted
   * @returns {Promise<Finding[]>}
   */
  planted(planted) {
    return this.inBatches_(
      () => true,
      (indices) => this.page_.evaluate((...args) => globalThis.attack.planted(...args), indices, planted),
    );
  }

  /**
   * @param {(index: number) => boolean} choose
   * @param {(indices: number[]) => Promise<any[]>} run
   * @returns {Promise<Finding[]>}
   */
  async inBatches_(choose, run) {
    const chosen = this.vectors.map((_, index) => index).filter(choose);
    const findings = [];
    for (let start = 0; start < chosen.length; start += kBatch) {
      findings.push(...(await run(chosen.slice(start, start + kBatch))));
    }
    return findings.map(({ indices, trips, leftOver }) => ({
      vectors: indices.map((/** @type {number} */ index) => this.vectors[index]),
      trips,
      leftOver,
    }));
  }
}

/** @returns {Promise<string[]>} our own vectors and those of the public suites */
export async function readAllVectors() {
  return [...new Set([...(await readOwnVectors()), ...(await readPublicVectors())])];
}
