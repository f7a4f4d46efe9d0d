import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** @import { TestContext } from "../harness/run-suites.mjs" */

/**
 * What the page looks like, as base64.
 *
 * @param {TestContext["page"]} page
 */
async function pictureOf(page) {
  const folder = await mkdtemp(path.join(tmpdir(), "article-viewer-cloud-"));
  const file = path.join(folder, "page.png");
  await page.screenshot(file);
  const picture = await readFile(file, "base64");
  await rm(folder, { recursive: true });
  return picture;
}

/** Drawn clouds: what a reader sees, and what keyboard and fonts do. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "tag cloud",
  tests: {
    "no box of ink touches another, whatever the box and the number of words": async ({ page, open }) => {
      await open("strict", "cloud.html");
      const seen = await page.evaluate(async () => {
        const results = [];
        for (const [width, height, count, rotate] of [
          [640, 400, 120, 0.3],
          [240, 160, 30, 0],
          [300, 560, 60, 0.5],
          [700, 200, 1, 0],
        ]) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`tag-cloud { width: ${width}px; height: ${height}px }`);
          document.adoptedStyleSheets = [sheet];
          const cloud = await clouds.draw({ rotate }, { data: clouds.words(count) });
          const first = clouds.tags(cloud)[0].getBoundingClientRect();
          const room = clouds.list(cloud).getBoundingClientRect();
          results.push({
            faults: clouds.faults(cloud),
            drawn: cloud.drawn.at(-1),
            off: [
              Math.abs((first.left + first.right - room.left - room.right) / 2 / width),
              Math.abs((first.top + first.bottom - room.top - room.bottom) / 2 / height),
            ],
            count,
            styled: cloud.shadowRoot.querySelectorAll("[style]").length,
          });
          cloud.remove();
        }
        return results;
      });
      for (const { faults, drawn, off, count, styled } of seen) {
        assert.deepEqual(faults, []);
        assert.deepEqual(drawn, { placed: count, total: count });
        assert.ok(Math.max(...off) < 0.03, `the heaviest is in the middle: ${off}`);
        assert.equal(styled, 0);
      }
    },

    /**
     * Every word is painted black at half its strength: where two of them meet, it is darker than any one can be. A
     * word that is moved over another shows that this would be seen.
     */
    "no ink touches another on the screen": async ({ page, open }) => {
      await open("plain", "cloud.html");
      await page.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("tag-cloud { width: 600px; height: 360px; --av-background: #fff }");
        document.adoptedStyleSheets = [sheet];
        globalThis.cloud = await clouds.draw({ rotate: 0.25, theme: "light" }, { data: clouds.words(90) });
        globalThis.paint = new CSSStyleSheet();
        globalThis.paint.replaceSync("li { opacity: 0.5 } [part~=tag] { color: #000 !important }");
        globalThis.cloud.shadowRoot.adoptedStyleSheets.push(globalThis.paint);
        await clouds.nextFrame();
      });
      const darkest = async () =>
        page.evaluate((picture) => clouds.darkest(globalThis.cloud, picture), await pictureOf(page));
      const apart = await darkest();
      assert.ok(apart > 118 && apart < 140, `ink is there, and nowhere twice: ${apart}`);
      await page.evaluate(async () => {
        globalThis.paint.insertRule("[part~=packed] > .w1 { translate: 0 40px }");
        await clouds.nextFrame();
      });
      assert.ok((await darkest()) < 100, "a word over another would be seen");
    },

    "the lines of text stand where the boxes say": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const wrong = await page.evaluate(async () => {
        const cloud = await clouds.draw({ rotate: 0.2 }, { data: clouds.words(60) });
        return clouds.tags(cloud).flatMap((tag) => {
          const range = document.createRange();
          range.selectNodeContents(tag);
          const [text] = range.getClientRects();
          const box = tag.getBoundingClientRect();
          const upright = box.height > 1.01 * box.width && text.height > text.width;
          const [from, to, start, end] = upright
            ? [text.top, text.bottom, box.top, box.bottom]
            : [text.left, text.right, box.left, box.right];
          const fits = from > start - 0.5 && to < end + 0.5;
          return fits ? [] : [`${tag.textContent}: ${[from, to, start, end]}`];
        });
      });
      assert.deepEqual(wrong, []);
    },

    "it follows its box without a frame of anything else, and is a list where that is too small": async (context) => {
      await context.open("plain", "cloud.html");
      const seen = await context.page.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        document.adoptedStyleSheets = [sheet];
        const size = (width, height) => sheet.replaceSync(`tag-cloud { width: ${width}px; height: ${height} }`);
        size(600, "auto");
        const cloud = await clouds.draw({}, { data: clouds.words(40) });
        const steps = [];
        for (const width of [560, 500, 320, 420]) {
          size(width, "auto");
          await clouds.nextFrame();
          steps.push([clouds.isPacked(cloud), clouds.faults(cloud).length]);
        }
        size(230, "auto");
        await kit.until(() => !clouds.isPacked(cloud), "the list in a narrow box");
        size(400, "150px");
        await clouds.nextFrame();
        await clouds.nextFrame();
        const isLow = !clouds.isPacked(cloud);
        size(400, "auto");
        await kit.until(() => clouds.isPacked(cloud), "the cloud again");
        await kit.until(() => clouds.faults(cloud).length === 0, "words in their places");
        return { steps, isLow };
      });
      assert.deepEqual(seen.steps, [
        [true, 0],
        [true, 0],
        [true, 0],
        [true, 0],
      ]);
      assert.equal(seen.isLow, true);
    },

    "it measures again when fonts have come": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async () => {
        const cloud = await clouds.draw({}, { data: clouds.words(20) });
        const widthOf = () => clouds.tags(cloud)[5].offsetWidth;
        const before = widthOf();
        await clouds.collectGarbage();
        cloud.style.setProperty("--av-font-ui", "monospace");
        document.fonts.dispatchEvent(new Event("loadingdone"));
        await kit.until(() => widthOf() !== before, "other widths");
        return clouds.faults(cloud);
      });
      assert.deepEqual(seen, []);
    },

    "its tags are links or buttons in a list, heaviest first, with their weights in their names": async (context) => {
      await context.open("plain", "cloud.html");
      const seen = await context.page.evaluate(async () => {
        const cloud = await clouds.draw(
          { base: "https://example.org/a/" },
          {
            data: kit.article("Sea and sea", {
              articleBody: "A tide, a tide.",
              keywords: [{ name: "Sea", url: "../sea" }, "Tide", "Moon", { name: "Given", weight: 2.5 }],
            }),
          },
        );
        const packed = clouds.tags(cloud).map((tag) => [tag.localName, tag.getAttribute("href"), tag.ariaLabel]);
        const { role, ariaLabel } = clouds.list(cloud);
        cloud.strings = { tags: "Schlagwörter", mentions: "{} Mal", weight: "Gewicht {}" };
        const german = clouds.tags(cloud).map((tag) => tag.ariaLabel);
        return { packed, role, ariaLabel, german, label: clouds.list(cloud).ariaLabel };
      });
      assert.deepEqual(seen.packed, [
        ["a", "https://example.org/sea", "Sea, 2 mentions"],
        ["button", null, "Given, weight 2.5"],
        ["button", null, "Tide, 2 mentions"],
        ["button", null, null],
      ]);
      assert.equal(seen.ariaLabel, "Tags");
      assert.deepEqual(seen.german, ["Sea, 2 Mal", "Given, Gewicht 2.5", "Tide, 2 Mal", null]);
      assert.equal(seen.label, "Schlagwörter");
    },

    "arrow keys go to the nearest word, Tab to the next": async ({ page, open }) => {
      await open("plain", "cloud.html");
      await page.evaluate(async () => {
        globalThis.cloud = await clouds.draw({}, { data: clouds.words(40) });
        clouds.tags(globalThis.cloud)[0].focus();
      });
      const place = () =>
        page.evaluate(() => {
          const { activeElement } = globalThis.cloud.shadowRoot;
          const { left, right, top, bottom } = activeElement.getBoundingClientRect();
          return { x: left + right, y: top + bottom, index: clouds.tags(globalThis.cloud).indexOf(activeElement) };
        });
      const start = await place();
      await page.press("ArrowRight");
      const right = await place();
      assert.ok(right.x > start.x);
      await page.press("ArrowLeft");
      assert.ok((await place()).x < right.x);
      await page.press("Home");
      await page.press("ArrowDown");
      const below = await place();
      assert.ok(below.y > start.y);
      await page.press("ArrowUp");
      assert.ok((await place()).y < below.y);
      await page.press("End");
      assert.equal((await place()).index, 39);
      await page.press("ArrowRight");
      await page.press("Home");
      await page.press("Tab");
      assert.equal((await place()).index, 1);
    },

    "a focus ring has its width, however small the word is": async ({ page, open, engine }) => {
      await open("plain", "cloud.html");
      await page.evaluate(async () => {
        globalThis.cloud = await clouds.draw({}, { data: clouds.words(80) });
        clouds.tags(globalThis.cloud)[0].focus();
      });
      await page.press("End");
      const { width, scale, outline } = await page.evaluate(() => {
        const tag = globalThis.cloud.shadowRoot.activeElement;
        const { outlineWidth, outlineStyle } = getComputedStyle(tag);
        const shown = tag.getBoundingClientRect().width / tag.offsetWidth;
        return { width: Number.parseFloat(outlineWidth) * shown, scale: shown, outline: outlineStyle };
      });
      assert.equal(outline, "solid", engine);
      assert.ok(scale < 0.5 && Math.abs(width - 3) < 0.4, `${width} px at a scale of ${scale}`);
    },

    "on paper it is the list": async ({ page, open, engine }) => {
      await open("plain", "cloud.html");
      await page.evaluate(async () => {
        globalThis.cloud = await clouds.draw({}, { data: clouds.words(10) });
      });
      const position = () =>
        page.evaluate(() => getComputedStyle(clouds.list(globalThis.cloud).firstElementChild).position);
      assert.equal(await position(), "absolute");
      if (engine !== "chromium") return; // the other drivers cannot print to a style
      await page.native.emulateMediaType("print");
      assert.equal(await position(), "static");
      await page.native.emulateMediaType("screen");
    },

    "words from right to left stand in a page from right to left": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async () => {
        document.documentElement.dir = "rtl";
        const words = ["بحر", "ميناء", "مدينة", "سمك", "ميزانية", "ريح", "موج", "Budget"];
        const data = Object.fromEntries(words.map((word, i) => [word, 8 - i]));
        const cloud = await clouds.draw({ rotate: 0.3 }, { data });
        return { faults: clouds.faults(cloud), directions: clouds.tags(cloud).map((tag) => tag.matches(":dir(rtl)")) };
      });
      assert.deepEqual(seen.faults, []);
      assert.deepEqual(seen.directions, [true, true, true, true, true, true, true, false]);
    },

    "the options of the drawing count, and a list stays one": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async () => {
        const cloud = await clouds.draw({}, { data: clouds.words(30) });
        const shape = () =>
          clouds
            .tags(cloud)
            .map((tag) => Object.values(tag.getBoundingClientRect().toJSON()).map(Math.round))
            .join();
        const shapes = [shape()];
        for (const [name, value] of Object.entries({ scale: "log", rotate: "0.5", seed: "3" })) {
          cloud.setAttribute(name, value);
          await clouds.nextFrame();
          shapes.push(shape());
        }
        cloud.setAttribute("seed", "0");
        cloud.setAttribute("rotate", "0");
        cloud.setAttribute("scale", "sqrt");
        await clouds.nextFrame();
        shapes.push(shape());
        cloud.max = 7;
        const few = cloud.tags.length;
        await clouds.nextFrame();
        const detail = cloud.drawn.at(-1);
        cloud.layout = "list";
        return { shapes, few, detail, isPacked: clouds.isPacked(cloud), log: cloud.log };
      });
      assert.equal(new Set(seen.shapes).size, 4, "the last is the first again");
      assert.equal(seen.shapes[0], seen.shapes[4]);
      assert.equal(seen.few, 7);
      assert.deepEqual(seen.detail, { placed: 7, total: 7 });
      assert.equal(seen.isPacked, false);
      assert.deepEqual(seen.log, ["load"], "nothing was loaded again");
    },

    "it has the themes of articles": async ({ page, open }) => {
      await open("strict", "cloud.html");
      const seen = await page.evaluate(async () => {
        const cloud = clouds.add({ theme: "sepia" }, { data: clouds.words(12) });
        await kit.settled(cloud);
        const look = () => getComputedStyle(cloud).backgroundColor;
        const themes = [];
        const sepia = "rgb(248, 240, 223)";
        await kit.until(() => look() === sepia, "sepia");
        themes.push(cloud.theme);
        cloud.theme = "contrast";
        await kit.until(() => look() !== sepia, "contrast");
        themes.push(cloud.theme, clouds.isPacked(cloud), /^rgb\((?:0, 0, 0|255, 255, 255)\)$/.test(look()));
        return themes;
      });
      assert.deepEqual(seen, ["sepia", "contrast", true, true]);
    },

    "an article draws its tags the same way where it says so": async ({ page, server, open }) => {
      await open("strict", "cloud.html");
      const seen = await page.evaluate(async () => {
        const keywords = Object.entries(clouds.words(12)).map(([name, weight]) => ({
          name,
          weight,
          url: `/t/${weight}`,
        }));
        const details = [];
        document.addEventListener("av-cloud", ({ detail }) => details.push(detail));
        const viewer = kit.add({ cloud: "packed" }, { article: kit.article("Clouds", { keywords }) });
        await kit.settled(viewer);
        await kit.until(() => details.length > 0);
        const packed = { isPacked: clouds.isPacked(viewer), faults: clouds.faults(viewer), details: [...details] };
        viewer.cloud = "list";
        await kit.settled(viewer, 2);
        const isList = !clouds.isPacked(viewer);
        viewer.cloud = "packed";
        await kit.until(() => clouds.isPacked(viewer));
        return { ...packed, isList };
      });
      assert.deepEqual(seen, { isPacked: true, faults: [], details: [{ placed: 12, total: 12 }], isList: true });
      assert.equal(server.count("/strict/dist/packed-cloud.js"), 1);
    },

    "an article keeps its list where the site does not have the file that draws": async ({ page, open }) => {
      await open("no-packing", "cloud.html");
      const seen = await page.evaluate(async () => {
        const viewer = kit.add({ cloud: "packed" }, { article: kit.article("Clouds", { keywords: ["a", "b"] }) });
        await kit.settled(viewer);
        return [viewer.log.join(), clouds.tags(viewer).length, clouds.isPacked(viewer)];
      });
      assert.deepEqual(seen, ["load", 2, false]);
    },
  },
};
