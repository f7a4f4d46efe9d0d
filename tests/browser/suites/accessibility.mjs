import assert from "node:assert/strict";
import { listSamples, sampleAddress } from "../harness/samples.mjs";

/**
 * axe-core finds nothing to blame. One rule is off on the bare test page: that
 * content stands in landmarks is the business of the page around the element.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export default {
  name: "accessibility",
  engines: ["chromium", "firefox"],
  tests: {
    "every sample article, light and dark": async ({ page, open }) => {
      for (const sample of await listSamples()) {
        await open();
        await addAxe(page, "../vendor/axe.js");
        for (const theme of ["light", "dark"]) {
          const violations = await page.evaluate(
            async (address, name) => {
              document.querySelector("main").replaceChildren();
              const viewer = kit.add({ src: address, theme: name, "heading-level": "1" });
              await kit.settled(viewer);
              await kit.sleep(100);
              const { violations } = await globalThis.axe.run(document.querySelector("main"));
              return violations.map(({ id, help, nodes }) => ({
                id,
                help,
                nodes: nodes.slice(0, 3).map((node) => [node.html.slice(0, 200), node.failureSummary]),
              }));
            },
            sampleAddress(sample),
            theme,
          );
          assert.deepEqual(violations, [], `${sample}, ${theme}`);
        }
      }
    },

    "the error state": async ({ page, server, open }) => {
      const src = server.answer({ status: 404 });
      await open();
      await addAxe(page, "../vendor/axe.js");
      const violations = await page.evaluate(async (address) => {
        const viewer = kit.add({ src: address });
        await kit.settled(viewer);
        await kit.sleep(100);
        const { violations } = await globalThis.axe.run(document.querySelector("main"));
        return violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]);
      }, src);
      assert.deepEqual(violations, []);
    },
  },
};

/**
 * @param {import("../harness/browsers.mjs").TestPage} page
 * @param {string} address of axe-core, seen from the page
 */
export async function addAxe(page, address) {
  await page.evaluate(async (src) => {
    const script = document.createElement("script");
    script.src = src;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
    });
    document.head.append(script);
    await loaded;
  }, address);
}
