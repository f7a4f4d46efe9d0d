import assert from "node:assert/strict";
import { listSamples, sampleAddress } from "../harness/samples.mjs";

/** Very many viewers, very many articles, many broken articles. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "endurance",
  tests: {
    "a thousand viewers on one page": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const viewers = Array.from({ length: 1000 }, (_, at) => kit.add({}, { article: kit.article(`Number ${at}`) }));
        await Promise.all(viewers.map((viewer) => kit.settled(viewer)));
        const sheets = new Set(viewers.flatMap((viewer) => viewer.shadowRoot.adoptedStyleSheets));
        return {
          shown: viewers.filter((viewer, at) => kit.headline(viewer) === `Number ${at}`).length,
          logs: [...new Set(viewers.map((viewer) => viewer.log.join()))],
          sheets: sheets.size,
        };
      });
      assert.deepEqual(seen, { shown: 1000, logs: ["load"], sheets: 1 });
    },

    "an article replaced a thousand times on one element leaves the memory where it was": async (context) => {
      const { page, open } = context;
      await open();
      // Only where the heap is measured has every function to be compiled for good.
      await replaceArticles(page, 0, context.engine === "chromium" ? 1000 : 10);
      const before = await measureMemory(context);
      await replaceArticles(page, 1000, 1000);
      const after = await measureMemory(context);
      assert.deepEqual(after.page, before.page, "wasm memory in bytes, and elements in the shadow tree");
      if (before.heap !== undefined) {
        const growth = after.heap / before.heap;
        assert.ok(growth < 1.05, `JavaScript heap: ${before.heap} bytes, then ${after.heap}`);
        assert.ok(after.nodes <= before.nodes * 1.05, `nodes: ${before.nodes}, then ${after.nodes}`);
      }
    },

    "damaged articles are shown or refused with a sentence, and the next one is shown": async ({ page, open }) => {
      await open();
      const addresses = (await listSamples()).map(sampleAddress);
      const seen = await page.evaluate(async (samples) => {
        const law = new URL("../law/damage.js", location.href).href;
        const { flips, outcomeOf, survey, truncations } = await import(law);
        const articles = await Promise.all(
          samples.map(async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer())),
        );
        const viewer = kit.add();
        const render = async (article) => {
          viewer.article = article;
          await viewer.ready;
          return { html: viewer.shadowRoot.querySelector('[part="content"]').innerHTML };
        };
        const cut = await survey(truncations(articles[0], 211), render);
        const flipped = await survey(flips(articles, 100, 21), render);
        const last = await outcomeOf(new TextEncoder().encode('{"headline":"Fine"}'), render);
        return { cut, flipped, last, headline: kit.headline(viewer), state: viewer.state };
      }, addresses);
      for (const { shown, refused, faults } of [seen.cut, seen.flipped]) {
        assert.deepEqual(faults, []);
        assert.ok(shown + refused > 30, `${shown} shown, ${refused} refused`);
      }
      assert.ok(seen.flipped.shown > 5);
      assert.deepEqual([seen.last, seen.headline, seen.state], ["shown", "Fine", "ready"]);
    },
  },
};

/**
 * @param {import("../harness/browsers.mjs").TestPage} page
 * @param {number} from
 * @param {number} count
 */
function replaceArticles(page, from, count) {
  return page.evaluate(
    async (first, many) => {
      const viewer = document.querySelector("article-viewer") ?? kit.add();
      for (let number = first; number < first + many; ++number) {
        viewer.article = kit.article(`Number ${number}`, {
          keywords: ["one", "two"],
          articleBody: "Text. ".repeat(200),
        });
        await viewer.ready;
        if (kit.headline(viewer) !== `Number ${number}`) throw new Error(`${number} is not shown`);
      }
      viewer.log.length = 0;
    },
    from,
    count,
  );
}

/**
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @returns {Promise<{page: {wasm: number, elements: number}, heap?: number, nodes?: number}>} the last two after a
 *   garbage collection, which only Chromium can be told to do
 */
async function measureMemory({ engine, page }) {
  const inPage = await page.evaluate(() => {
    // How web/wasm-instance.js shares the core among its scripts.
    const folder = new URL("../dist/", location.href).href;
    const { start } = globalThis[Symbol.for(`article-viewer.core ${folder}`)];
    const { shadowRoot } = document.querySelector("article-viewer");
    return { wasm: start.instance.memory.buffer.byteLength, elements: shadowRoot.querySelectorAll("*").length };
  });
  if (engine !== "chromium") return { page: inPage };
  const session = await page.native.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { page: inPage, heap: usedSize, nodes };
}
