import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { startDemoServer } from "../harness/demo-server.mjs";
import { kScreenshots } from "../harness/samples.mjs";

/** Widths of a phone and a desk. WebKitGTK's window does not get narrower than its tool bar. */
const kScreens = { narrow: [360, 800], wide: [1280, 900] };

/** The pages of examples/, as `npm start` serves them. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "demo",
  tests: {
    "a violation of the page's policy would be noticed": (context) =>
      withDemo(context, async ({ page, violations }) => {
        await page.evaluate(() => document.body.setAttribute("style", "color: red"));
        await waitFor(() => violations.length > 0);
        violations.length = 0;
      }),

    "every sample of the gallery is shown, or its error at its line": (context) =>
      withDemo(context, async ({ page }) => {
        const seen = await page.evaluate(async () => {
          const viewer = document.querySelector("#viewer");
          const results = {};
          for (const link of document.querySelectorAll("#samples a")) {
            const name = link.hash.slice(1);
            const settled = () =>
              document.documentElement.dataset.sample === name && ["ready", "error"].includes(viewer.state);
            link.click();
            const end = performance.now() + 8000;
            while (!settled() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
            await new Promise((resolve) => setTimeout(resolve, 100));
            results[name] = viewer.error ? `${viewer.error.code} at line ${viewer.error.line}` : viewer.state;
          }
          return results;
        });
        const { "missing-comma": broken, ...others } = seen;
        assert.match(broken, /^json-syntax at line \d+$/);
        assert.ok(Object.keys(others).length >= 6, "at least six samples");
        for (const [name, state] of Object.entries(others)) assert.equal(state, "ready", name);
      }),

    "a typing error is told at its line, and the article comes back with it mended": (context) =>
      withDemo(context, async ({ page }) => {
        const seen = await page.evaluate(async () => {
          const editor = document.querySelector("#editor-text");
          const message = document.querySelector("#editor-message");
          const viewer = document.querySelector("#viewer");
          const type = (text) => {
            editor.value = text;
            editor.dispatchEvent(new Event("input", { bubbles: true }));
          };
          const until = async (test) => {
            for (let tries = 0; !test() && tries < 400; ++tries)
              await new Promise((resolve) => setTimeout(resolve, 20));
          };
          type('{\n  "headline": "Typed",\n  "articleBody" "No colon"\n}');
          await until(() => message.textContent);
          const told = message.textContent;
          type('{\n  "headline": "Typed",\n  "articleBody": "A colon"\n}');
          await until(() => viewer.shadowRoot?.querySelector('[part~="headline"]')?.textContent === "Typed");
          await until(() => !message.textContent);
          return { told, after: message.textContent, text: viewer.toText() };
        });
        assert.match(seen.told, /line 3/i);
        assert.equal(seen.after, "");
        assert.match(seen.text, /A colon/);
      }),

    "the smallest page, JSON in the page, many articles on one page, and one with the reader's tools": (context) =>
      withDemo(context, async ({ page, url }) => {
        for (const file of ["minimal.html", "inline.html", "many.html", "reader.html"]) {
          await page.goto(`${url}examples/${file}`);
          const states = await page.evaluate(async () => {
            const viewers = [...document.querySelectorAll("article-viewer")];
            const isDone = (viewer) => viewer.state === "ready" || viewer.loading === "lazy";
            for (let tries = 0; tries < 400; ++tries) {
              if (viewers.every(isDone) && viewers.some((viewer) => viewer.state === "ready")) break;
              await new Promise((resolve) => setTimeout(resolve, 20));
            }
            return viewers.map((viewer) => (isDone(viewer) ? "done" : viewer.state));
          });
          assert.ok(states.length >= 1, file);
          assert.deepEqual(new Set(states), new Set(["done"]), file);
        }
      }),

    "pictures: light and dark, narrow and wide": (context) =>
      withDemo(context, async ({ page }) => {
        await mkdir(kScreenshots, { recursive: true });
        for (const [size, [width, height]] of Object.entries(kScreens)) {
          await page.setViewport(width, height);
          const colours = [];
          for (const theme of ["light", "dark"]) {
            const seen = await page.evaluate(async (name) => {
              document.querySelector(`#theme-switch [value="${name}"]`).click();
              await new Promise((resolve) => setTimeout(resolve, 400));
              return {
                colour: getComputedStyle(document.body).color,
                overflow: document.documentElement.scrollWidth - innerWidth,
              };
            }, theme);
            colours.push(seen.colour);
            assert.ok(seen.overflow <= 0, `${size}: ${seen.overflow} px wider than the screen`);
            const file = `${kScreenshots}demo-${context.engine}-${theme}-${size}.png`;
            await page.screenshot(file);
            const png = await readFile(file);
            assert.equal(png.toString("latin1", 1, 4), "PNG");
            assert.ok(png.length > 20_000, "a picture with something on it");
          }
          assert.notEqual(colours[0], colours[1]);
        }
        await page.setViewport(1280, 900);
      }),

    "the page of the clouds filters its articles, plays, and fits a phone": (context) =>
      withDemo(context, async ({ page, url }) => {
        await page.setViewport(...kScreens.narrow);
        await page.goto(`${url}examples/clouds.html`);
        const seen = await page.evaluate(async () => {
          const until = async (test) => {
            for (let tries = 0; !test(); ++tries) {
              if (tries > 400) throw new Error(`waited in vain for ${test}`);
              await new Promise((resolve) => setTimeout(resolve, 20));
            }
          };
          const told = document.querySelector("#told");
          const tags = document.querySelector("#all-tags");
          await until(() => /placed/.test(told.textContent));
          const cards = [...document.querySelectorAll("#articles > li")];
          const shown = () => cards.filter(({ hidden }) => !hidden).length;
          const all = shown();
          const sound = tags.shadowRoot.querySelector("[part~=tag]");
          sound.click();
          await until(() => shown() < all);
          const filtered = [location.hash, shown()];
          history.back();
          await until(() => shown() === all);
          const slider = document.querySelector("[name=words]");
          slider.value = "400";
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await until(() => told.textContent.startsWith("400 of 400 words placed"));
          const overflow = document.documentElement.scrollWidth - innerWidth;
          return { all, filtered, first: sound.textContent, overflow };
        });
        assert.ok(seen.all >= 8);
        assert.deepEqual(seen.filtered, [`#tag=${seen.first}`, 1]);
        assert.ok(seen.overflow <= 0, `${seen.overflow} px wider than the screen`);
        await page.setViewport(...kScreens.wide);
      }),
  },
};

/**
 * Opens the demo, waits for its first article, and asks at the end whether the
 * browser had to refuse anything.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {(demo: { page: import("../harness/browsers.mjs").TestPage, url: string, violations: string[] }) => Promise<void>} test
 */
async function withDemo({ page }, test) {
  const { url, violations, close } = await startDemoServer();
  try {
    await page.goto(`${url}examples/`);
    await page.evaluate(async () => {
      const end = performance.now() + 8000;
      while (document.querySelector("#viewer")?.state !== "ready") {
        if (performance.now() > end) throw new Error("the demo shows no article");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await test({ page, url, violations });
    assert.deepEqual(violations, [], "the browser refused something");
  } finally {
    await page.goto("about:blank");
    await close();
  }
}

/** @param {() => boolean} test */
async function waitFor(test) {
  for (let tries = 0; !test(); ++tries) {
    assert.ok(tries < 200, "waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
