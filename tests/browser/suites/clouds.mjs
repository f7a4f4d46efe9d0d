import assert from "node:assert/strict";
import { readDrawingCases } from "../harness/cases.mjs";

/** Packed clouds: same bytes, readable drawings, and words that stay in the boxes they were given. */
/** @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "clouds",
  tests: {
    "every drawing case gives the expected bytes": async ({ page, open }) => {
      await open("plain", "late.html");
      const cases = await readDrawingCases();
      const drawn = await page.evaluate(
        async (inputs) => {
          const { cloudSvg, render } = await import(new URL("../dist/engine.js", location.href).href);
          const drawings = [];
          for (const input of inputs) {
            const { metadata } = await render(input);
            const words = metadata.tags.map(({ name: text, weight, url }) => ({ text, weight, url }));
            drawings.push((await cloudSvg(words, { width: 600, height: 400 })).svg);
          }
          return drawings;
        },
        cases.map(({ input }) => input),
      );
      assert.deepEqual(
        drawn,
        cases.map(({ expected }) => expected),
      );
    },

    "a drawing is well-formed, and its words are as wide as their boxes": async ({ page, open }) => {
      await open("plain", "late.html");
      for (const { name, expected } of await readDrawingCases()) {
        const { error, names, widths } = await page.evaluate((svg) => {
          const { documentElement: drawing } = new DOMParser().parseFromString(svg, "image/svg+xml");
          document.body.append(document.adoptNode(drawing));
          const texts = [...drawing.querySelectorAll("text")];
          return {
            error: drawing.querySelector("parsererror")?.textContent ?? null,
            names: [...new Set([...drawing.querySelectorAll("*")].map((element) => element.localName))].sort(),
            widths: texts.map((text) => [Number(text.getAttribute("textLength")), text.getComputedTextLength()]),
          };
        }, expected);
        assert.equal(error, null, name);
        assert.deepEqual(names, ["a", "text", "title"], name);
        for (const [told, shown] of widths) assert.ok(Math.abs(told - shown) < 1, `${name}: ${told}, shown ${shown}`);
      }
    },

    "words measured with a canvas stay apart at the sizes they get": async ({ page, open }) => {
      await open("plain", "late.html");
      const { placed, total, wrong } = await page.evaluate(packInPage);
      assert.equal(placed, total);
      assert.deepEqual(wrong, []);
    },
  },
};

/** Runs in the page: packs words, measures each again at its own size, and tells which of them touch. */
async function packInPage() {
  const { layoutCloud } = await import(new URL("../dist/engine.js", location.href).href);
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  const measure = (/** @type {string} */ text, /** @type {number} */ size) => {
    pen.font = `${size}px sans-serif`;
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
    return { width, ascent: actualBoundingBoxAscent, descent: actualBoundingBoxDescent };
  };
  const texts = ["Budget", "sea", "climate", "بحر", "予算", "jumping", "Q&A", "naïve", "ΔΕΗ", "“quoted”"];
  const words = Array.from({ length: 120 }, (_, i) => ({ text: `${texts[i % 10]}${i}`, weight: 120 / (i + 1) }));
  const result = await layoutCloud(words, { width: 640, height: 400, measure });
  const ink = result.words.map((/** @type {any} */ { text, size, x, y }) => {
    const { width, ascent, descent } = measure(text, size);
    return { text, x, y, width, height: ascent + descent };
  });
  const wrong = [];
  for (const [i, a] of ink.entries()) {
    for (const b of ink.slice(0, i)) {
      const apart = 2 * Math.abs(a.x - b.x) >= a.width + b.width || 2 * Math.abs(a.y - b.y) >= a.height + b.height;
      if (!apart) wrong.push([a.text, b.text]);
    }
  }
  return { placed: result.placed, total: result.total, wrong };
}
