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
    const articles = [];
    for (const sample of samples) {
      const input = inputOf(sample);
      if (!input) continue;
      const result = await page.evaluate(
        async (/** @type {[string, string, number]} */ [name, text, count]) => {
          const { bench } = /** @type {any} */ (globalThis);
          const size = await bench.check(name, text);
          return { size, times: await bench.measure(name, text, count) };
        },
        [task, input, rounds],
      );
      if (result.size === 0) throw new Error(`${sample.name}: nothing came out`);
      articles.push({
        name: sample.name,
        bytes: Buffer.byteLength(input),
        times: /** @type {Record<string, number>} */ (result.times),
      });
    }
    if (articles.length > 0) comparisons[task] = compare(articles);
  }
  return comparisons;
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
