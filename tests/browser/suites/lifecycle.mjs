import assert from "node:assert/strict";

/** @param {string} headline */
const article = (headline) =>
  JSON.stringify({ "@type": "NewsArticle", headline, articleBody: `The body of ${headline}.` });

/** Moving, removing, upgrading and overtaking. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "lifecycle",
  tests: {
    "a slow old answer never paints over a newer one": async ({ page, server, open }) => {
      const newer = server.answer({ body: article("Newer") });
      await open();
      for (const delay of [0, 10, 50, 200]) {
        const older = server.answer({ body: article("Older"), delay: 250 });
        const seen = await page.evaluate(
          async (first, second, wait) => {
            const viewer = kit.add({ src: first });
            await kit.sleep(wait);
            viewer.src = second;
            const headlines = new Set();
            const end = performance.now() + 600;
            while (performance.now() < end) {
              headlines.add(kit.headline(viewer));
              await kit.sleep(10);
            }
            return { headlines: [...headlines], log: viewer.log };
          },
          older,
          newer,
          delay,
        );
        assert.deepEqual(seen.headlines.filter(Boolean), ["Newer"], `changed after ${delay} ms`);
        assert.deepEqual(seen.log, ["load"], `changed after ${delay} ms`);
      }
    },

    "a property set while src is still loading wins": async ({ page, server, open }) => {
      const slow = server.answer({ body: article("Slow"), delay: 200 });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.sleep(20);
        viewer.article = kit.article("Property");
        await kit.sleep(400);
        return { headline: kit.headline(viewer), log: viewer.log };
      }, slow);
      assert.deepEqual(seen, { headline: "Property", log: ["load"] });
    },

    "moving in the page neither reloads nor aborts": async ({ page, server, open }) => {
      const url = server.answer({ body: article("Moved"), delay: 100 });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.sleep(20);
        const box = document.createElement("section");
        document.querySelector("main").append(box);
        box.append(viewer);
        await kit.settled(viewer);
        const painted = viewer.shadowRoot.querySelector('[part~="article"]');
        document.querySelector("main").prepend(viewer);
        await kit.sleep(100);
        return {
          log: viewer.log,
          same: painted === viewer.shadowRoot.querySelector('[part~="article"]'),
        };
      }, url);
      assert.deepEqual(seen, { log: ["load"], same: true });
      assert.equal(server.count(url), 1);
    },

    "removing while loading aborts silently, putting back loads": async ({ page, server, open }) => {
      const url = server.answer({ body: article("Back again"), delay: 150 });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.sleep(30);
        viewer.remove();
        await kit.sleep(300);
        const away = { log: [...viewer.log], headline: kit.headline(viewer) };
        document.querySelector("main").append(viewer);
        await kit.settled(viewer);
        return { away, headline: kit.headline(viewer), log: viewer.log };
      }, url);
      assert.deepEqual(seen.away, { log: [], headline: null });
      assert.deepEqual(seen.log, ["load"]);
      assert.equal(seen.headline, "Back again");
    },

    "a request that never ends is given up when src changes": async ({ page, server, open }) => {
      const stalled = server.answer({ stall: true });
      const url = server.answer({ body: article("After the stall") });
      await open();
      const seen = await page.evaluate(
        async (first, second) => {
          const viewer = kit.add({ src: first });
          await kit.sleep(100);
          const before = viewer.state;
          viewer.src = second;
          await kit.settled(viewer);
          return { before, log: viewer.log, headline: kit.headline(viewer) };
        },
        stalled,
        url,
      );
      assert.deepEqual(seen, { before: "loading", log: ["load"], headline: "After the stall" });
    },

    "a slow load is announced to everybody after half a second": async ({ page, server, open }) => {
      const stalled = server.answer({ stall: true });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.sleep(150);
        const early = kit.text(viewer);
        await kit.until(() => /loading/i.test(kit.text(viewer)), "a loading message");
        const status = viewer.shadowRoot.querySelector('[role="status"]');
        const seen = {
          early,
          busy: Boolean(viewer.shadowRoot.querySelector('[aria-busy="true"]')),
          status: status?.textContent,
        };
        viewer.remove();
        return seen;
      }, stalled);
      assert.equal(seen.early, "");
      assert.equal(seen.busy, true);
      assert.match(seen.status ?? "", /loading/i);
    },

    "late upgrade: attributes and properties set before the definition count": async ({ page, server, open }) => {
      const url = server.answer({ body: article("From src") });
      await open("plain", "late.html");
      const seen = await page.evaluate(async (src) => {
        const withProperty = kit.add({}, { article: kit.article("Early property") });
        const withSrcProperty = kit.add({}, { src });
        const withAttribute = kit.add({ src });
        await import(new URL("../dist/article-viewer.js", location.href).href);
        const all = [withProperty, withSrcProperty, withAttribute];
        await Promise.all(all.map((viewer) => kit.settled(viewer)));
        // A shadowing own property would make every later change silent.
        withProperty.article = kit.article("Later property");
        await kit.settled(withProperty, 2);
        return all.map(kit.headline);
      }, url);
      assert.deepEqual(seen, ["Later property", "From src", "From src"]);
    },

    "the script twice on a page": async ({ page, open }) => {
      await open("plain", "twice.html");
      const headline = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: kit.article("Once") });
        await kit.settled(viewer);
        return kit.headline(viewer);
      });
      assert.equal(headline, "Once");
    },

    "removing and adding a hundred viewers leaves nothing running": async ({ page, open }) => {
      await open();
      const count = await page.evaluate(async () => {
        const viewers = Array.from({ length: 100 }, (_, index) =>
          kit.add({}, { article: kit.article(`Number ${index}`) }),
        );
        viewers.filter((_, index) => index % 2 === 0).forEach((viewer) => viewer.remove());
        const kept = viewers.filter((_, index) => index % 2 === 1);
        await Promise.all(kept.map((viewer) => kit.settled(viewer)));
        return kept.filter((viewer, at) => kit.headline(viewer) === `Number ${2 * at + 1}`).length;
      });
      assert.equal(count, 50);
    },
  },
};
