import assert from "node:assert/strict";

/** How the engine gets its wasm. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "wasm",
  tests: {
    "many viewers share one download": async ({ page, server, open }) => {
      await open("slow-wasm");
      const headlines = await page.evaluate(async () => {
        const viewers = Array.from({ length: 20 }, (_, index) =>
          kit.add({}, { article: kit.article(`Number ${index}`) }),
        );
        await Promise.all(viewers.map((viewer) => kit.settled(viewer)));
        return viewers.map(kit.headline);
      });
      assert.equal(headlines.length, 20);
      headlines.forEach((headline, index) => assert.equal(headline, `Number ${index}`));
      assert.equal(server.count("/slow-wasm/dist/article-viewer.wasm"), 1);
    },

    "a wrong content type works with one download": async ({ page, server, open }) => {
      await open("wrong-wasm-type");
      const headline = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: kit.article("Wrong type") });
        await kit.settled(viewer);
        return kit.headline(viewer);
      });
      assert.equal(headline, "Wrong type");
      assert.equal(server.count("/wrong-wasm-type/dist/article-viewer.wasm"), 1);
    },

    "the element and the engine share one core and one error class": async ({ page, server, open }) => {
      await open("plain", "viewer.html");
      const seen = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: kit.article("By element") });
        await kit.settled(viewer);
        const engine = await import(new URL("../dist/engine.js", location.href).href);
        const { html } = await engine.render({ headline: "By engine" });
        viewer.article = "no JSON";
        await kit.settled(viewer, 2);
        return { html, isSameError: viewer.error instanceof engine.ArticleError };
      });
      assert.match(seen.html, /By engine/);
      assert.equal(seen.isSameError, true);
      assert.equal(server.count("/plain/dist/article-viewer.wasm"), 1);
    },

    "engine: a compiled module is accepted, nothing is downloaded by itself": async ({ page, server, open }) => {
      await open("plain", "late.html");
      const html = await page.evaluate(async () => {
        const engine = await import(new URL("../dist/engine.js", location.href).href);
        const response = await fetch("../dist/article-viewer.wasm");
        engine.setWasm(await WebAssembly.compile(await response.arrayBuffer()));
        const result = await engine.render({ "@type": "NewsArticle", headline: "By module" });
        return result.html;
      });
      assert.match(html, /By module/);
      assert.equal(server.count("/plain/dist/article-viewer.wasm"), 1);
    },
  },
};
