import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { kScreenshots, sampleAddress } from "../harness/samples.mjs";

/** Every part of the page that the sample with all fields must show. */
const kParts = `article header clock updated live live-link section short-link headline standfirst
  byline author role lead figure image caption credit body dateline agency readmore readmore-label
  readmore-link note-ref footnotes footnote note-marker note-back related related-list related-item
  related-link tags cloud tag discussion discussion-link standards-link`.split(/\s+/);

/** The order in which a reader meets them. */
const kReadingOrder = `clock live section short-link headline standfirst byline lead dateline readmore
  footnotes related tags discussion`.split(/\s+/);

/** What a reader sees and uses. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "page parts",
  tests: {
    "every part of the described news page is visible": async (context) => {
      await openSample(context);
      const hidden = await context.page.evaluate((names) => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const visible = (element) => {
          const box = element.getBoundingClientRect();
          return element.checkVisibility() && box.width > 0 && box.height > 0;
        };
        return names.filter((name) => {
          const found = [...shadowRoot.querySelectorAll(`[part~="${name}"]`)];
          return found.length === 0 || !found.some(visible);
        });
      }, kParts);
      assert.deepEqual(hidden, []);
    },

    "the parts stand in reading order, top to bottom": async (context) => {
      await openSample(context);
      const found = await context.page.evaluate((names) => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const places = names.map((name) => shadowRoot.querySelector(`[part~="${name}"]`));
        const follows = (index) =>
          index === 0 || places[index - 1].compareDocumentPosition(places[index]) & Node.DOCUMENT_POSITION_FOLLOWING;
        return names.filter((_, index) => follows(index));
      }, kReadingOrder);
      assert.deepEqual(found, kReadingOrder);
    },

    "the lead picture is loaded, and nothing is wider than the screen": async (context) => {
      await context.page.setViewport(500, 900);
      await openSample(context);
      const seen = await context.page.evaluate(async () => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const image = shadowRoot.querySelector('[part~="lead"] img');
        await kit.until(() => image.complete && image.naturalWidth > 0, "the lead picture");
        return { page: document.documentElement.scrollWidth, screen: innerWidth };
      });
      await context.page.setViewport(1280, 900);
      assert.ok(seen.page <= seen.screen, `${seen.page} px on a screen of ${seen.screen} px`);
    },

    "styles apply: parts can be styled from outside, the theme attribute changes colours": async (context) => {
      await openSample(context);
      const seen = await context.page.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("article-viewer::part(headline) { letter-spacing: 3px }");
        document.adoptedStyleSheets = [sheet];
        const viewer = document.querySelector("article-viewer");
        const headline = viewer.shadowRoot.querySelector('[part~="headline"]');
        const colours = [];
        for (const theme of ["light", "dark"]) {
          viewer.setAttribute("theme", theme);
          await kit.sleep(50);
          colours.push(getComputedStyle(headline).color);
        }
        return { spacing: getComputedStyle(headline).letterSpacing, colours };
      });
      assert.equal(seen.spacing, "3px");
      assert.notEqual(seen.colours[0], seen.colours[1]);
    },

    "pictures of the whole article: light and dark, narrow and wide": async (context) => {
      const { page, engine } = context;
      await mkdir(kScreenshots, { recursive: true });
      for (const [size, width] of Object.entries({ narrow: 360, wide: 1280 })) {
        for (const theme of ["light", "dark"]) {
          await page.setViewport(width, 900);
          await openSample(context);
          const height = await page.evaluate(async (name) => {
            document.querySelector("article-viewer").setAttribute("theme", name);
            await kit.sleep(300);
            return document.documentElement.scrollHeight;
          }, theme);
          // WebKit draws in a real window, on a screen of a certain size.
          await page.setViewport(width, Math.min(height, engine === "webkit" ? 1300 : 6000));
          const file = `${kScreenshots}article-${engine}-${theme}-${size}.png`;
          await page.screenshot(file);
          assert.ok((await readFile(file)).length > 20_000, "a picture with something on it");
        }
      }
      await page.setViewport(1280, 900);
    },

    "tags grow with their weight": async (context) => {
      await openSample(context);
      const sizes = await context.page.evaluate(() => {
        const { shadowRoot } = document.querySelector("article-viewer");
        return [...shadowRoot.querySelectorAll('[part~="tag"]')].map((tag) => [
          Number(tag.dataset.weight),
          parseFloat(getComputedStyle(tag).fontSize),
        ]);
      });
      sizes.sort((a, b) => a[0] - b[0]);
      assert.ok(sizes.length >= 3);
      assert.ok(sizes.at(-1)[1] > sizes[0][1], "the heaviest tag is larger than the lightest");
      sizes.slice(1).forEach(([, size], index) => assert.ok(size >= sizes[index][1]));
    },
  },
};

/**
 * Opens a page with the sample that has every field.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 */
export async function openSample({ page, open }) {
  await open();
  await page.evaluate(async (src) => {
    const viewer = kit.add({ src });
    await kit.settled(viewer);
    if (viewer.error) throw viewer.error;
  }, sampleAddress("coast-path"));
}
