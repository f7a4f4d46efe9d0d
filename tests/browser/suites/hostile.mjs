import assert from "node:assert/strict";
import { readCases } from "../harness/cases.mjs";
import { sampleAddress } from "../harness/samples.mjs";

/**
 * Attacks do nothing, on a page whose policy would not stop them.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export default {
  name: "hostile",
  tests: {
    "the hostile sample runs nothing and leaves nothing that could": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async (address) => {
        const viewer = kit.add({ src: address });
        await kit.settled(viewer);
        await kit.sleep(300);
        const content = viewer.shadowRoot.querySelector('[part~="article"]');
        return { ...globalThis.inspectTree(content), log: viewer.log, length: content.textContent.length };
      }, sampleAddress("hostile"));
      assert.deepEqual(seen.log, ["load"]);
      assert.ok(seen.length > 500, "the text of the attacks is readable");
      assert.deepEqual({ ran: seen.ran, found: seen.found }, { ran: [], found: [] });
    },

    "no case runs anything when its output is put on the page": async ({ page, open }) => {
      await open("plain", "late.html");
      const outputs = (await readCases()).map(({ expected }) => expected);
      const seen = await page.evaluate(async (texts) => {
        const found = [];
        for (const html of texts) {
          const host = document.createElement("div");
          document.querySelector("main").append(host);
          host.innerHTML = html;
          found.push(...globalThis.inspectTree(host).found);
          host.remove();
        }
        await kit.sleep(300);
        return { found, ran: globalThis.ran };
      }, outputs);
      assert.deepEqual(seen, { found: [], ran: [] });
    },

    "the spies notice an attack that works": async ({ page, open }) => {
      await open("plain", "late.html");
      const seen = await page.evaluate(async () => {
        const host = document.createElement("div");
        document.querySelector("main").append(host);
        host.innerHTML = '<img src="x:" onerror="alert(1)"><a href="javascript:alert(2)">a</a>';
        await kit.until(() => globalThis.ran.length > 0);
        return globalThis.inspectTree(host);
      });
      assert.deepEqual(seen, { ran: ["alert"], found: ["img onerror", "a href javascript:"] });
    },
  },
};
