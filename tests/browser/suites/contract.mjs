import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const documentation = await readFile(new URL("../../../ELEMENTS.md", import.meta.url), "utf8");

/**
 * The names in the first column of a table.
 *
 * @param {string} heading of the section that it stands in
 */
function documented(heading) {
  const [, section] = documentation.split(`\n### ${heading}\n`);
  return [...section.split("\n### ")[0].matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
}

const article = {
  headline: "H",
  inLanguage: "en",
  body: [
    { type: "paragraph", text: "One* <script>x</script>[two](https://a.example/2)", format: "markdown" },
    { type: "embed", url: "https://vimeo.com/76979871" },
  ],
  footnotes: [{ marker: "*", text: "Note" }],
  keywords: [{ name: "Tag", url: "https://a.example/tag", weight: 3 }],
  relatedLink: ["https://a.example/r"],
  discussionUrl: "https://a.example/c",
};

/** What brings each event about: nothing more than a load, or a click on this. */
const kTriggers = {
  load: null,
  error: null,
  "av-cloud": null,
  "av-progress": null,
  "av-tag": "[part~=tag]",
  "av-link": "[part~=related-link]",
  "av-footnote": "[role=doc-noteref]",
  "av-consent": "[data-embed]",
  "av-report": null,
};

const kDetails = {
  load: ["format", "metadata", "itemCount", "items", "diagnostics", "omittedDiagnostics"],
  "av-cloud": ["placed", "total"],
  "av-progress": ["percent", "seconds"],
  "av-tag": ["text", "weight", "href"],
  "av-link": ["href", "text", "part"],
  "av-footnote": ["id", "back"],
  "av-consent": ["host", "href", "remembered", "load"],
  "av-report": ["entries", "omitted"],
};

/** What ELEMENTS.md promises to pages: events and slots. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "contract",
  tests: {
    "every documented event comes, with what is written of it": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(
        async (article, triggers) => {
          const seen = {};
          const viewer = kit.add({ report: "", cloud: "packed", controls: "progress" });
          for (const name of Object.keys(triggers)) {
            const target = name.startsWith("av-") ? document : viewer;
            target.addEventListener(name, (event) => {
              if (event.detail.part !== "embed-link") event.preventDefault(); // or there is no frame to ask about
              const { bubbles, composed, cancelable, detail } = event;
              seen[name] = { bubbles, composed, cancelable, detail: Object.keys(detail), code: detail.code };
            });
          }
          viewer.article = article;
          await kit.settled(viewer);
          await import(new URL("../dist/embed-frames.js", location.href).href);
          await kit.sleep(20);
          await kit.until(() => seen["av-cloud"] && seen["av-progress"], "a drawing and a quarter of the text");
          for (const selector of Object.values(triggers))
            if (selector) viewer.shadowRoot.querySelector(selector).click();
          viewer.article = "{";
          await kit.settled(viewer, 2);
          return seen;
        },
        article,
        kTriggers,
      );
      assert.deepEqual(Object.keys(seen).sort(), documented("Events").sort());
      assert.equal(seen.error.code, "json-syntax");
      for (const [name, fields] of Object.entries(kDetails)) {
        assert.deepEqual(seen[name].detail.sort(), [...fields].sort(), name);
        const isOurs = name !== "load";
        assert.deepEqual([seen[name].bubbles, seen[name].composed], [isOurs, isOurs], name);
        assert.equal(seen[name].cancelable, isOurs && !/report|cloud|progress/.test(name), name);
      }
    },

    "every documented slot shows what the page puts there, in its place": async ({ page, open, server }) => {
      const src = server.answer(
        { body: JSON.stringify(article) },
        { body: "{" },
        { body: JSON.stringify(article), delay: 1500 },
      );
      await open("strict");
      const seen = await page.evaluate(
        async (names, address) => {
          const viewer = document.createElement("article-viewer");
          for (const name of names) {
            const child = document.createElement("p");
            child.slot = child.textContent = name;
            viewer.append(child);
          }
          kit.record(viewer).src = address;
          document.querySelector("main").append(viewer);
          const visible = () =>
            names.filter((name) => viewer.querySelector(`[slot=${name}]`).getBoundingClientRect().height > 0);
          const seen = {};
          await kit.settled(viewer);
          seen.ready = visible();
          const article = kit.part(viewer, "article");
          seen.order = [...article.children].map((child) => child.name || child.part.value);
          seen.left = names
            .map((name) => viewer.querySelector(`[slot=${name}]`).getBoundingClientRect().left)
            .filter((left) => left && left !== kit.part(viewer, "body").getBoundingClientRect().left);
          seen.replaced = ["related", "tags", "discussion"].filter((name) => kit.part(viewer, name).checkVisibility());
          viewer.reload().catch(() => {});
          await kit.settled(viewer, 2);
          seen.error = visible().filter((name) => !seen.ready.includes(name));
          viewer.reload();
          await kit.until(() => kit.part(viewer, "loading"), "the loading message");
          seen.loading = visible().filter((name) => !seen.ready.includes(name));
          await kit.settled(viewer, 3);
          seen.again = visible();
          return seen;
        },
        documented("Slots"),
        src,
      );
      assert.deepEqual(documented("Slots").sort(), [...seen.ready, "loading", "error"].sort());
      assert.deepEqual(seen.order, [
        "header",
        "header",
        "before-body",
        "body",
        "after-body",
        "footnotes",
        "related",
        "tags",
        "comments",
      ]);
      assert.deepEqual(seen.left, [], "they stand in the column of the text");
      assert.deepEqual(seen.replaced, []);
      assert.deepEqual(seen.error, ["error"]);
      assert.deepEqual(seen.loading, ["loading"]);
      assert.deepEqual(seen.again, seen.ready);
    },

    "slots have their places where the article lacks the part, and take children that come late": async ({
      page,
      open,
    }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: { headline: "H", keywords: "a" } });
        await kit.settled(viewer);
        for (const name of ["comments", "related", "before-body", "after-body"]) {
          const child = document.createElement("p");
          child.slot = child.textContent = name;
          viewer.append(child);
        }
        await kit.until(() => viewer.shadowRoot.querySelector("slot"), "slots");
        return [...kit.part(viewer, "article").children].map((child) => child.name || child.part.value);
      });
      assert.deepEqual(seen, ["header", "before-body", "after-body", "related", "tags", "comments"]);
    },

    "slots come into what a server wrote, without replacing it": async ({ page, server }) => {
      const { renderToString } = await import("../../../dist/server.js");
      const element = (await renderToString(article, { src: "/nowhere.json" })).replace(
        "</article-viewer>",
        '<p slot="after-body">Ours</p></article-viewer>',
      );
      const body = `<!doctype html><html lang="en"><title>x</title><script src="/plain/pages/problems.js"></script>
<script src="/plain/pages/helpers.js"></script><main>${element}</main></html>`;
      await page.goto(server.origin + server.answer({ body, type: "text/html; charset=utf-8" }));
      const seen = await page.evaluate(async () => {
        const viewer = document.querySelector("article-viewer");
        const before = kit.part(viewer, "body");
        await import(new URL("../plain/dist/article-viewer.js", location.href).href);
        const child = viewer.querySelector("[slot]");
        await kit.until(() => child.getBoundingClientRect().height > 0, "the child");
        return [kit.part(viewer, "body") === before, /Ours|<slot/.test(viewer.toHTML())];
      });
      assert.deepEqual(seen, [true, false]);
    },

    "for shows the article of a script in the page: the one of that id, or the first that has one": async ({
      page,
      open,
    }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const write = (id, value) => {
          const script = document.createElement("script");
          script.type = "application/ld+json";
          script.id = id;
          script.textContent = JSON.stringify(value);
          document.head.append(script);
        };
        write("site", { "@type": "WebSite", name: "Site" });
        write("first", { "@graph": [{ "@type": "Organization", name: "O" }, kit.article("First")] });
        write("second", kit.article("Second"));
        const show = async (attributes, properties) => {
          const viewer = kit.add(attributes, properties);
          await kit.settled(viewer);
          return viewer.error?.code ?? kit.headline(viewer);
        };
        const own = kit.add({ for: "second" }, { article: kit.article("Own") });
        await kit.settled(own);
        return [
          await show({ for: "second" }),
          await show({ for: "" }),
          await show({}, { htmlFor: "first" }),
          await show({ for: "nowhere" }),
          kit.headline(own),
        ];
      });
      assert.deepEqual(seen, ["Second", "First", "First", "empty-input", "Own"]);
    },
  },
};
