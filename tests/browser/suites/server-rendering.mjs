import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const kArticle = fileURLToPath(new URL("../../../examples/articles/coast-path.json", import.meta.url));

/** A page whose article was rendered on a server. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "server rendering",
  tests: {
    "the article can be read before any script of ours runs": async (context) => {
      await openRendered(context);
      const seen = await context.page.evaluate(() => {
        const viewer = document.querySelector("article-viewer");
        return { defined: Boolean(customElements.get("article-viewer")), headline: kit.headline(viewer) };
      });
      assert.equal(seen.defined, false);
      assert.match(seen.headline, /\w+/);
    },

    "the element takes the tree over as it is, fetches nothing, and its links work": async (context) => {
      const src = await openRendered(context);
      const seen = await context.page.evaluate(async () => {
        const viewer = kit.record(document.querySelector("article-viewer"));
        const { shadowRoot } = viewer;
        const before = shadowRoot.querySelector('[part~="article"]');
        await import(new URL("../plain/dist/article-viewer.js", location.href).href);
        await kit.until(() => viewer.state === "ready" && shadowRoot.querySelector('[part~="copy"]'));
        const reference = shadowRoot.querySelector('[part~="note-ref"] a');
        reference.click();
        await kit.sleep(20);
        return {
          same: before === shadowRoot.querySelector('[part~="article"]'),
          atNote: Boolean(shadowRoot.activeElement?.closest('[part~="footnote"]')),
          headline: viewer.metadata.headline,
        };
      });
      assert.equal(seen.same, true);
      assert.equal(seen.atNote, true);
      assert.match(seen.headline, /\w+/);
      assert.equal(context.server.count(src), 0);
      assert.equal(context.server.count("/plain/dist/article-viewer.wasm"), 0);
    },

    "the reader's tools come to what the server wrote": async (context) => {
      await openRendered(context);
      const seen = await context.page.evaluate(async () => {
        const viewer = document.querySelector("article-viewer");
        const before = kit.part(viewer, "article");
        viewer.setAttribute("controls", "time print");
        await import(new URL("../plain/dist/article-viewer.js", location.href).href);
        await kit.until(() => kit.part(viewer, "tools"));
        return [before === kit.part(viewer, "article"), kit.part(viewer, "reading-time")?.textContent];
      });
      assert.deepEqual(seen, [true, "3 mins"]);
    },

    "a new src replaces what the server wrote": async (context) => {
      await openRendered(context);
      const next = context.server.answer({ body: '{"headline":"Next","articleBody":"Text"}' });
      const headline = await context.page.evaluate(async (src) => {
        const viewer = document.querySelector("article-viewer");
        await import(new URL("../plain/dist/article-viewer.js", location.href).href);
        await kit.until(() => viewer.state === "ready");
        viewer.src = src;
        await kit.until(() => kit.headline(viewer) === "Next");
        return kit.headline(viewer);
      }, next);
      assert.equal(headline, "Next");
    },
  },
};

/**
 * Renders the sample with every field on the server and opens a page with it.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @returns {Promise<string>} the src that the element carries
 */
async function openRendered({ page, server }) {
  // Not at the top: the built files need not be there when this module is read.
  const { renderToString } = await import("../../../dist/server.js");
  const src = "/plain/examples/articles/coast-path.json";
  const element = await renderToString(await readFile(kArticle), { src });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rendered</title>
<script src="/plain/pages/problems.js"></script><script src="/plain/pages/helpers.js"></script></head>
<body><main>${element}</main></body></html>`;
  await page.goto(server.origin + server.answer({ body, type: "text/html; charset=utf-8" }));
  return src;
}
