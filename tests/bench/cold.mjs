import { median } from "./statistics.mjs";

/** The last one is no contender but the floor: see page/cold-least.js. */
const kPages = {
  ours: "cold-ours.html",
  "marked + DOMPurify": "cold-peer.html",
  "plain text": "cold-least.html",
};

/**
 * Milliseconds from the start of the navigation to the first article on the
 * screen, for a visitor whose cache is empty.
 *
 * @param {import("../browser/harness/browsers.mjs").TestBrowser} browser
 * @param {string} folder address of the benchmark's pages, with a slash
 * @param {number} visits per page, alternately
 * @param {number} throttle how many times slower the processor is made (Chromium only)
 * @returns {Promise<Record<string, number>>} medians
 */
export async function measureCold(browser, folder, visits, throttle) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(kPages).map((name) => [name, []]));
  // The first round warms the server and the browser's own start, and does not count.
  for (let visit = -1; visit < visits; ++visit) {
    const pages = Object.entries(kPages);
    for (const [name, file] of visit % 2 ? pages : pages.toReversed()) {
      const time = await visitOnce(browser, folder + file, throttle);
      if (visit >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * @param {import("../browser/harness/browsers.mjs").TestBrowser} browser
 * @param {string} url
 * @param {number} throttle
 */
async function visitOnce(browser, url, throttle) {
  if (!browser.newFreshPage) throw new Error(`${browser.name} has no fresh contexts`);
  const page = await browser.newFreshPage();
  try {
    if (throttle > 1) await page.native.emulateCPUThrottling(throttle);
    await page.goto(url);
    return await page.evaluate(async () => {
      const end = performance.now() + 20_000;
      const shown = () => /** @type {any} */ (globalThis).firstArticle;
      while (!shown()) {
        if (performance.now() > end) throw new Error("no article within 20 s");
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return shown();
    });
  } finally {
    await page.close();
  }
}
