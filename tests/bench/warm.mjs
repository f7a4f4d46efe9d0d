import { articleJson } from "./samples.mjs";
import { geometricMean, sum } from "./statistics.mjs";

/** Which text of a sample is the input of which task. */
const kInputs = {
  markdown: (/** @type {import("./samples.mjs").Sample} */ { headline, markdown }) =>
    markdown && articleJson(headline, markdown, "text/markdown"),
  html: (/** @type {import("./samples.mjs").Sample} */ { html }) => html,
  htmlToTree: (/** @type {import("./samples.mjs").Sample} */ { html }) => html,
};

/**
 * @typedef {object} Comparison
 * @property {Record<string, number>} totals milliseconds: sum of the medians of all articles, by contender
 * @property {Record<string, { total: number, mean: number, slowest: number }>} ratios
 *   how many times faster than this contender we are: over the sums, the geometric mean per
 *   article, and on the article where it is least
 * @property {{ name: string, bytes: number, times: Record<string, number> }[]} articles
 */

/**
 * Times every contender on every sample in one page.
 *
 * @param {import("../browser/harness/browsers.mjs").TestPage} page with measure.html open
 * @param {import("./samples.mjs").Sample[]} samples
 * @param {number} rounds
 * @returns {Promise<Record<string, Comparison>>} by task
 */
export async function measureWarm(page, samples, rounds) {
  /** @type {Record<string, Comparison>} */
  const comparisons = {};
  for (const [task, inputOf] of Object.entries(kInputs)) {
    const inputs = samples.flatMap((sample) => {
      const text = inputOf(sample);
      return text ? [{ name: sample.name, text }] : [];
    });
    if (inputs.length > 0) comparisons[task] = await measureTask(page, task, inputs, rounds);
  }
  return comparisons;
}

/**
 * Times every contender of one task.
 *
 * @param {import("../browser/harness/browsers.mjs").TestPage} page with measure.html open
 * @param {string} task
 * @param {{ name: string, text: string }[]} inputs at least one
 * @param {number} rounds
 * @returns {Promise<Comparison>}
 */
export async function measureTask(page, task, inputs, rounds) {
  await page.evaluate(
    (/** @type {[string, string[]]} */ [named, texts]) => /** @type {any} */ (globalThis).bench.warmUp(named, texts),
    [task, inputs.map(({ text }) => text)],
  );
  const articles = [];
  for (const { name, text } of inputs) {
    const result = await page.evaluate(
      async (/** @type {[string, string, number]} */ [named, input, count]) => {
        const { bench } = /** @type {any} */ (globalThis);
        const size = await bench.check(named, input);
        return { size, times: await bench.measure(named, input, count) };
      },
      [task, text, rounds],
    );
    if (result.size === 0) throw new Error(`${name}: nothing came out`);
    articles.push({
      name,
      bytes: Buffer.byteLength(text),
      times: /** @type {Record<string, number>} */ (result.times),
    });
  }
  return compare(articles);
}

/**
 * @param {Comparison["articles"]} articles
 * @returns {Comparison}
 */
function compare(articles) {
  const [ours, ...others] = Object.keys(articles[0].times);
  const timesOf = (/** @type {string} */ name) => articles.map(({ times }) => times[name]);
  const totals = Object.fromEntries([ours, ...others].map((name) => [name, sum(timesOf(name))]));
  const ratios = Object.fromEntries(
    others.map((name) => {
      const perArticle = articles.map(({ times }) => times[name] / times[ours]);
      return [
        name,
        {
          total: totals[name] / totals[ours],
          mean: geometricMean(perArticle),
          slowest: Math.min(...perArticle),
        },
      ];
    }),
  );
  return { totals, ratios, articles };
}
