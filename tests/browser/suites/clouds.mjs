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
            widths: texts.map((text) => [Number(text.getAttribute("textLength")), text.getBBox().width]),
          };
        }, expected);
        assert.equal(error, null, name);
        const others = names.filter((tag) => !["a", "text", "title"].includes(tag));
        assert.deepEqual(others, [], name);
        for (const [told, shown] of widths) assert.ok(Math.abs(told - shown) < 1, `${name}: ${told}, shown ${shown}`);
      }
    },

    "words measured with a canvas and drawn as text stay apart": async ({ page, open }) => {
      await open("plain", "late.html");
      const { placed, total, wrong } = await page.evaluate(packInPage);
      assert.equal(placed, total);
      assert.deepEqual(wrong, []);
    },
  },
};

/**
 * Runs in the page: packs words, draws them as elements, and tells which of them touch. Fonts round at small sizes,
 * each browser in its own way; text that is scaled down from the size at which it was measured keeps its shape.
 */
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
  const result = await layoutCloud(words, { width: 640, height: 400, measure, rotate: 0.2 });
  const referenceSize = 100;
  const rectangles = result.words.map((/** @type {any} */ { text, x, y, width, height, size, rotate }) => {
    const element = document.body.appendChild(document.createElement("span"));
    element.textContent = text;
    const lineHeight = ((rotate ? width : height) / size) * referenceSize;
    Object.assign(element.style, {
      position: "absolute",
      left: "0",
      top: "0",
      whiteSpace: "nowrap",
      font: `${referenceSize}px/${lineHeight}px sans-serif`,
      transform: `translate(${x}px, ${y}px) scale(${size / referenceSize}) rotate(${rotate}deg) translate(-50%, -50%)`,
      transformOrigin: "0 0",
    });
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { text, left, top, right, bottom };
  });
  const wrong = [];
  for (const [i, a] of rectangles.entries()) {
    for (const b of rectangles.slice(0, i)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) wrong.push([a.text, b.text]);
    }
  }
  return { placed: result.placed, total: result.total, wrong };
}
