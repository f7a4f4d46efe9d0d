import assert from "node:assert/strict";
import { listSamples, sampleAddress } from "../harness/samples.mjs";
import { openWithTools } from "../harness/tools.mjs";

/**
 * What only an author can supply: the attacks of this sample are pictures without a text.
 *
 * @type {Record<string, object>}
 */
const kOptions = { hostile: { rules: { "image-alt": { enabled: false } } } };

/** axe-core finds nothing to blame. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "accessibility",
  engines: ["chromium", "firefox"],
  tests: {
    "every sample article, light and dark": async ({ page, open }) => {
      for (const sample of await listSamples()) {
        await open();
        await addAxe(page, "../vendor/axe.js");
        for (const theme of ["light", "dark"]) {
          await page.evaluate(
            async (src, name) => {
              document.querySelector("main").replaceChildren();
              const viewer = kit.add({ src, theme: name });
              await kit.settled(viewer);
            },
            sampleAddress(sample),
            theme,
          );
          // The bare test page has no landmarks of its own around the article: only the article is judged.
          assert.deepEqual(await findViolations(page, "main", kOptions[sample]), [], `${sample}, ${theme}`);
        }
      }
    },

    "a list of articles, and one of them": async ({ page, open }) => {
      await open();
      await addAxe(page, "../vendor/axe.js");
      for (const item of [null, 1]) {
        await page.evaluate(async (chosen) => {
          document.querySelector("main").replaceChildren();
          const articles = ["One", "Two"].map((name) => ({ ...kit.article(name), keywords: "a, b", description: "c" }));
          const viewer = kit.add({}, { article: articles });
          await kit.settled(viewer);
          if (chosen !== null) await viewer.openItem(chosen);
        }, item);
        assert.deepEqual(await findViolations(page, "main"), [], `item ${item}`);
      }
    },

    "the interface in each language, with what a page puts into slots": async ({ page, open }) => {
      const { uiLanguages } = await import("../../../dist/strings.js");
      await open();
      await addAxe(page, "../vendor/axe.js");
      for (const language of uiLanguages) {
        await page.evaluate(async (inLanguage) => {
          document.querySelector("main").replaceChildren();
          const more = { inLanguage, datePublished: new Date().toISOString(), shortUrl: "https://a.example/s" };
          const lists = { keywords: ["a", "b"], relatedLink: ["https://a.example/r"], commentCount: 2 };
          const viewer = kit.add({}, { article: kit.article("H", { ...more, ...lists }) });
          const child = document.createElement("p");
          child.slot = child.textContent = "after-body";
          viewer.append(child);
          await kit.settled(viewer);
        }, language);
        assert.deepEqual(await findViolations(page, "main"), [], language);
      }
    },

    "headings follow those of the page, landmarks have names": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const viewer = kit.add(
          { "heading-level": "2" },
          {
            article: kit.article("H", {
              body: [{ type: "heading", text: "Two" }, { type: "markdown", text: "### Three" }, "x*"],
              footnotes: [{ marker: "*", text: "Note" }],
              keywords: ["a"],
              relatedLink: ["https://a.example/r"],
            }),
          },
        );
        await kit.settled(viewer);
        const { shadowRoot } = viewer;
        const nameOf = (element) =>
          element.getAttribute("aria-label") ??
          shadowRoot.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent;
        return {
          headings: [...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => localName),
          landmarks: [...shadowRoot.querySelectorAll("section, nav, aside, form, main")].map(nameOf),
        };
      });
      assert.deepEqual(seen, {
        headings: ["h2", "h3", "h4", "h3", "h3"],
        landmarks: ["Footnotes", "Related", "Tags"],
      });
    },

    "the live region is there before what it says, and the article is busy meanwhile": async ({
      page,
      server,
      open,
    }) => {
      const src = server.answer(
        { body: '{"headline":"One","articleBody":"x"}' },
        { body: '{"headline":"Two","articleBody":"x"}', delay: 1200 },
      );
      await open();
      const seen = await page.evaluate(async (address) => {
        const viewer = kit.add({ src: address });
        await kit.settled(viewer);
        const status = kit.part(viewer, "status");
        const stateOf = () => [status.getAttribute("role"), status.textContent, kit.part(viewer, "content").ariaBusy];
        const before = stateOf();
        viewer.reload();
        await kit.until(() => status.textContent, "the message");
        const meanwhile = stateOf();
        await kit.settled(viewer, 2);
        return [before, meanwhile, stateOf()];
      }, src);
      assert.deepEqual(seen, [
        ["status", "", null],
        ["status", "Loading article…", "true"],
        ["status", "", null],
      ]);
    },

    "the error state": async ({ page, server, open }) => {
      const src = server.answer({ status: 404 });
      await open();
      await addAxe(page, "../vendor/axe.js");
      await page.evaluate(async (address) => {
        await kit.settled(kit.add({ src: address }));
      }, src);
      assert.deepEqual(await findViolations(page, "main"), []);
    },

    "clouds in every state": async ({ page, server, open }) => {
      const gone = server.answer({ status: 404 });
      const slow = server.answer({ body: "{}", stall: true });
      await open("plain", "cloud.html");
      await addAxe(page, "../vendor/axe.js");
      const states = await page.evaluate(
        async (goneAddress, slowAddress) => {
          const main = document.querySelector("main");
          const list = document.createElement("ul");
          list.id = "list";
          list.append(document.createElement("li"));
          main.append(list);
          const data = [
            kit.article("Clouds", {
              keywords: Object.entries(clouds.words(20)).map(([name, weight]) => ({ name, weight, url: `/${weight}` })),
            }),
          ];
          const words = clouds.words(12);
          const narrow = new CSSStyleSheet();
          narrow.replaceSync("tag-cloud[layout=packed] { width: 200px }");
          document.adoptedStyleSheets = [narrow];
          location.hash = "#tag=sea";
          const made = [
            clouds.add({ theme: "light" }, { data }),
            clouds.add({ theme: "dark", rotate: "0.3" }, { data: words }),
            clouds.add({ layout: "list" }, { data: words }),
            clouds.add({ layout: "list", theme: "dark" }, { data }),
            clouds.add({ layout: "packed" }, { data: words }),
            clouds.add({ theme: "sepia" }, { data: words }),
            clouds.add({ layout: "list", theme: "contrast" }, { data: words }),
            clouds.add({ dir: "rtl", lang: "ar" }, { data: { بحر: 3, ميناء: 2, مدينة: 1 } }),
            clouds.add({ filter: "#list" }, { data: words }),
            clouds.add({ filter: "#list", layout: "list", theme: "dark" }, { data: words }),
            clouds.add({ src: goneAddress }),
            clouds.add({ src: slowAddress, theme: "dark" }),
          ];
          for (const cloud of made.slice(0, -1)) await kit.settled(cloud);
          await kit.until(() => kit.part(made.at(-1), "loading"));
          await kit.until(() => getComputedStyle(made[5]).backgroundColor === "rgb(248, 240, 223)", "sepia");
          return made.map((cloud) => [cloud.state, clouds.isPacked(cloud)].join());
        },
        gone,
        slow,
      );
      const packed = "ready,true";
      const listed = "ready,false";
      assert.deepEqual(states, [
        ...[packed, packed, listed, listed, listed, packed, listed, packed, packed, listed],
        "error,false",
        "loading,false",
      ]);
      assert.deepEqual(await findViolations(page, "main"), []);
    },

    "the panel for authors, light and dark": async ({ page, open }) => {
      await open();
      await addAxe(page, "../vendor/axe.js");
      for (const theme of ["light", "dark"]) {
        for (const kind of ["odd", "broken", "fine"]) {
          await page.evaluate(
            async (name, chosen) => {
              document.querySelector("main").replaceChildren();
              const article = {
                odd: { ...kit.article("Odd"), dateline: 7, image: 1, author: 2, keywords: 3 },
                broken: `{"headline": "${"long ".repeat(40)}" "b"}`,
                fine: kit.article("Fine"),
              }[chosen];
              const viewer = kit.add({ theme: name, diagnostics: "" }, { article });
              await kit.until(() => kit.panel(viewer));
            },
            theme,
            kind,
          );
          assert.deepEqual(await findViolations(page, "main"), [], `${kind}, ${theme}`);
        }
      }
    },

    "the reader's tools: each panel, note and picture; all themes, and from right to left": async (context) => {
      const { page } = context;
      for (const [theme, sample] of [
        ["light", "terraces-ar"],
        ["dark", "harbour-sounds"],
        ["sepia", "coast-path"],
        ["contrast", "coast-path"],
      ]) {
        await openWithTools(context, { sample, mode: "plain", attributes: { theme } });
        await addAxe(page, "../vendor/axe.js");
        const panels = await page.evaluate(() => [...globalThis.tools.names(), "note", "picture"]);
        // The same panels in other colours need no second look; the contrast of colours has a test of its own.
        for (const name of ["light", "dark"].includes(theme) ? panels : ["Text and colours"]) {
          await page.evaluate((what) => globalThis.tools.show(what), name);
          const part = { note: "[part=note-popover]", picture: "dialog" }[name] ?? "[part=tools]";
          assert.deepEqual(await findViolations(page, ["article-viewer", part]), [], `${theme}, ${sample}, ${name}`);
        }
        if (theme !== "dark") continue;
        await page.evaluate(() => globalThis.tools.show("note"));
        assert.deepEqual(await findViolations(page, "main"), [], "all together");
      }
    },

    "the whole demo page, light and dark, and its error display": async ({ page, server }) => {
      await page.goto(`${server.origin}/plain/examples/index.html`);
      await addAxe(page, "../vendor/axe.js");
      for (const theme of ["light", "dark"]) {
        for (const sample of ["coast-path", "missing-comma"]) {
          await page.evaluate(
            async (name, chosen) => {
              document.querySelector(`#theme-switch [value="${name}"]`).click();
              document.querySelector(`#samples a[href="#${chosen}"]`).click();
              const viewer = document.querySelector("#viewer");
              const isThere = () =>
                document.documentElement.dataset.sample === chosen && ["ready", "error"].includes(viewer.state);
              for (let tries = 0; !isThere() && tries < 400; ++tries) {
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
            },
            theme,
            sample,
          );
          assert.deepEqual(await findViolations(page, "body"), [], `${sample}, ${theme}`);
        }
      }
    },
  },
};

/**
 * @param {import("../harness/browsers.mjs").TestPage} page with axe-core in it
 * @param {string | string[]} selector of the part that is judged; several go into shadow trees
 * @param {object} [options] of axe.run
 * @returns {Promise<object[]>} what axe-core blames, with its reasons
 */
function findViolations(page, selector, options = {}) {
  return page.evaluate(
    async (where, how) => {
      // Colours may be on their way from one theme to the other.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { violations } = await globalThis.axe.run({ fromShadowDom: [where].flat() }, how);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.slice(0, 3).map((node) => [node.html.slice(0, 200), node.failureSummary]),
      }));
    },
    selector,
    options,
  );
}

/**
 * @param {import("../harness/browsers.mjs").TestPage} page
 * @param {string} address of axe-core, seen from the page
 */
async function addAxe(page, address) {
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
