import assert from "node:assert/strict";
import { listSamples, sampleAddress } from "../harness/samples.mjs";

/** The strict Content-Security-Policy with Trusted Types. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "policy",
  tests: {
    "the policy is in force: an inline style and a plain innerHTML are refused": async ({
      page,
      open,
      expectProblems,
    }) => {
      expectProblems(/^policy: (style-src|require-trusted-types-for)/);
      await open("strict");
      const seen = await page.evaluate(async () => {
        document.querySelector("main").setAttribute("style", "color: red");
        let refused = false;
        try {
          document.querySelector("main").innerHTML = "<p>text</p>";
        } catch {
          refused = true;
        }
        await kit.sleep(50);
        return { refused, problems: globalThis.problems.length, types: typeof trustedTypes };
      });
      assert.ok(seen.problems > 0);
      if (seen.types !== "undefined") assert.ok(seen.refused);
    },

    "every sample article is shown without a violation": async ({ page, open }) => {
      await open("strict");
      for (const name of await listSamples()) {
        const seen = await page.evaluate(async (address) => {
          const viewer = kit.add({ src: address });
          await kit.settled(viewer);
          const styles = viewer.shadowRoot.querySelectorAll("[style], style, script");
          viewer.remove();
          return { log: viewer.log, styles: styles.length };
        }, sampleAddress(name));
        assert.deepEqual(seen, { log: ["load"], styles: 0 }, name);
      }
    },

    "loading, error and retry are shown without a violation": async ({ page, server, open }) => {
      const url = server.answer({ status: 503, delay: 700 }, { body: '{"headline":"Back"}', delay: 700 });
      await open("strict");
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src, theme: "dark" });
        await kit.settled(viewer);
        viewer.shadowRoot.querySelector('[part~="retry"]').click();
        await kit.settled(viewer, 2);
        return viewer.log;
      }, url);
      assert.deepEqual(seen, ["error http-status", "load"]);
    },
  },
};
