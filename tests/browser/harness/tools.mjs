import { sampleAddress } from "./samples.mjs";

/**
 * A fresh page with one viewer that shows a sample and has its tools; `tools` of tests/browser/pages/tools.js is what a
 * test uses there.
 *
 * @param {import("./run-suites.mjs").TestContext} context
 * @param {object} [how]
 * @param {string} [how.sample]
 * @param {string} [how.controls] empty: all
 * @param {string} [how.mode] of the server
 * @param {object} [how.attributes] further ones of the element
 * @param {string} [how.before] a function's text, which runs before there is an element
 */
export async function openWithTools({ page, open }, how = {}) {
  const { sample = "river-diary", controls = "", mode = "strict", attributes = {}, before } = how;
  await open(mode, "tools.html");
  await page.evaluate(() => localStorage.clear());
  if (before) await page.evaluate(`void (${before})()`);
  await page.evaluate(
    async (src, names, others) => {
      await globalThis.showWithTools(src, names, others);
    },
    sampleAddress(sample),
    controls,
    attributes,
  );
}
