import { articleJson } from "./samples.mjs";

const kSizes = [10_000, 100_000, 1_000_000, 10_000_000];

/**
 * Time and memory for one story repeated until it has a given size.
 *
 * @param {import("../browser/harness/browsers.mjs").TestPage} page with measure.html open
 * @param {string} wasm address of article-viewer.wasm
 * @param {import("./samples.mjs").Sample[]} samples
 */
export async function measureScaling(page, wasm, samples) {
  // The same story over and over: another mix of markup would be another amount of work per byte.
  const story = storyOf(samples);
  const rows = [];
  for (const size of kSizes) {
    const body = `${story}\n\n`.repeat(Math.ceil(size / story.length)).slice(0, size);
    const json = articleJson("Scaling", body, "text/markdown");
    const rounds = size > 1_000_000 ? 3 : 9;
    rows.push(
      await page.evaluate(
        (/** @type {[string, string, number]} */ [url, text, count]) =>
          /** @type {any} */ (globalThis).bench.measureScaling(url, text, count),
        [wasm, json, rounds],
      ),
    );
  }
  return rows.map((row, index) => ({
    ...row,
    memoryPerInput: row.memoryBytes / row.inputBytes,
    // The step from a tenth of this size; linear work gives about 10.
    timeStep: index === 0 ? null : row.milliseconds / rows[index - 1].milliseconds,
  }));
}

/**
 * @param {import("./samples.mjs").Sample[]} samples
 * @returns {string} the Markdown whose length is nearest to the smallest size
 */
function storyOf(samples) {
  const texts = samples.flatMap(({ markdown }) => markdown ?? []);
  const distance = (/** @type {string} */ text) => Math.abs(text.length - kSizes[0]);
  return texts.reduce((best, text) => (distance(text) < distance(best) ? text : best));
}
