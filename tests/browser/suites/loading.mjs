import assert from "node:assert/strict";

/** The ways an article reaches the element. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "loading",
  tests: {
    "src: the article is fetched, shown and announced once": async ({ page, server, open }) => {
      const url = server.answer({ body: article("From src") });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        const states = [viewer.state];
        await kit.settled(viewer);
        states.push(viewer.state);
        await kit.sleep(50);
        return {
          states,
          log: viewer.log,
          headline: kit.headline(viewer),
          metadata: viewer.metadata.headline,
          busy: Boolean(viewer.shadowRoot.querySelector('[aria-busy="true"]')),
        };
      }, url);
      assert.equal(seen.states.at(-1), "ready");
      assert.deepEqual(seen.log, ["load"]);
      assert.equal(seen.headline, "From src");
      assert.equal(seen.metadata, "From src");
      assert.equal(seen.busy, false);
      assert.equal(server.count(url), 1);
    },

    "article property: an object and a text": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const fromObject = kit.add({}, { article: kit.article("An object") });
        const fromText = kit.add({}, { article: JSON.stringify(kit.article("A text")) });
        await Promise.all([kit.settled(fromObject), kit.settled(fromText)]);
        return [fromObject, fromText].map(kit.headline);
      });
      assert.deepEqual(seen, ["An object", "A text"]);
    },

    "inline JSON child is shown, and shown anew when it changes": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const viewer = kit.record(document.createElement("article-viewer"));
        const script = document.createElement("script");
        script.type = "application/json";
        script.text = JSON.stringify(kit.article("Inline"));
        viewer.append(script);
        document.querySelector("main").append(viewer);
        await kit.settled(viewer);
        const first = kit.headline(viewer);
        script.textContent = JSON.stringify(kit.article("Changed"));
        await kit.until(() => kit.headline(viewer) === "Changed");
        return [first, kit.headline(viewer)];
      });
      assert.deepEqual(seen, ["Inline", "Changed"]);
    },

    "the article property wins over the inline child, the child over src": async ({ page, server, open }) => {
      const src = server.answer({ body: article("From src") });
      await open();
      const seen = await page.evaluate(async (address) => {
        const withChild = () => {
          const viewer = kit.record(document.createElement("article-viewer"));
          const script = document.createElement("script");
          script.type = "application/json";
          script.text = JSON.stringify(kit.article("Inline"));
          viewer.append(script);
          viewer.setAttribute("src", address);
          return viewer;
        };
        const both = withChild();
        const all = withChild();
        all.article = kit.article("Property");
        document.querySelector("main").append(both, all);
        await Promise.all([kit.settled(both), kit.settled(all)]);
        return [both, all].map(kit.headline);
      }, src);
      assert.deepEqual(seen, ["Inline", "Property"]);
      assert.equal(server.count(src), 0);
    },

    "several attribute changes in one turn are one load": async ({ page, server, open }) => {
      const unwanted = server.answer({ body: article("Unwanted") });
      const wanted = server.answer({ body: article("Wanted") });
      await open();
      const seen = await page.evaluate(
        async (first, second) => {
          const viewer = kit.add({ src: first });
          viewer.setAttribute("heading-level", "2");
          viewer.setAttribute("src", second);
          await kit.settled(viewer);
          await kit.sleep(50);
          return { log: viewer.log, headline: kit.headline(viewer) };
        },
        unwanted,
        wanted,
      );
      assert.deepEqual(seen, { log: ["load"], headline: "Wanted" });
      assert.equal(server.count(unwanted), 0);
      assert.equal(server.count(wanted), 1);
    },

    "an article of the wrong content type is read": async ({ page, server, open }) => {
      const url = server.answer({ body: article("Plain text type"), type: "text/plain" });
      await open();
      const headline = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.settled(viewer);
        return kit.headline(viewer);
      }, url);
      assert.equal(headline, "Plain text type");
    },

    "load(url) resolves when the article is shown, reload() fetches anew": async ({ page, server, open }) => {
      const url = server.answer({ body: article("Loaded by hand") });
      await open();
      const seen = await page.evaluate(async (address) => {
        const viewer = kit.add();
        await viewer.load(address);
        const headline = kit.headline(viewer);
        await viewer.reload();
        return { headline, html: viewer.toHTML(), text: viewer.toText() };
      }, url);
      assert.equal(seen.headline, "Loaded by hand");
      assert.match(seen.html, /^<article part="article"/);
      assert.match(seen.text, /The body of Loaded by hand\./);
      assert.equal(server.count(url), 2);
    },

    "heading-level and cloud reach the engine": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const article = kit.article("Level", { keywords: ["budget"] });
        const plain = kit.add({}, { article });
        const changed = kit.add({ "heading-level": "3", cloud: "none" }, { article });
        await Promise.all([kit.settled(plain), kit.settled(changed)]);
        return [plain, changed].map((viewer) => [
          viewer.shadowRoot.querySelector('[part~="headline"]').localName,
          Boolean(viewer.shadowRoot.querySelector('[part~="cloud"]')),
        ]);
      });
      assert.deepEqual(seen, [
        ["h1", true],
        ["h3", false],
      ]);
    },

    "loading=lazy waits until the element comes near": async ({ page, server, open }) => {
      const url = server.answer({ body: article("Lazy") });
      await open();
      const seen = await page.evaluate(async (src) => {
        // No inline style: this page must also stand under a strict policy.
        const spacer = document.createElement("div");
        spacer.append(Object.assign(document.createElement("canvas"), { height: 20_000 }));
        document.querySelector("main").append(spacer);
        const viewer = kit.add({ src, loading: "lazy" });
        await kit.sleep(300);
        const before = viewer.state;
        viewer.scrollIntoView();
        await kit.settled(viewer);
        return { before, headline: kit.headline(viewer) };
      }, url);
      assert.notEqual(seen.before, "ready");
      assert.equal(seen.headline, "Lazy");
    },
  },
};

/** @param {string} headline */
function article(headline) {
  return JSON.stringify({
    "@type": "NewsArticle",
    headline,
    articleBody: `The body of ${headline}.`,
  });
}
