// Packed clouds in the engine and on the command line: the laws that users see, and the same bytes from both.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFragment } from "parse5";
import { cloudSvg, layoutCloud, render } from "../../dist/engine.js";
import { readDrawingCases } from "../browser/harness/cases.mjs";
import { runProgram } from "./support/command-line.mjs";

const box = { width: 480, height: 320 };

/** About a monospaced font. @param {string} text @param {number} size */
const measure = (text, size) => ({ width: text.length * size * 0.6, ascent: size * 0.7, descent: size * 0.2 });

/** @param {number} count */
function wordsOf(count) {
  return Array.from({ length: count }, (_, i) => ({ text: `word${i * i}`, weight: count / (i + 1) }));
}

/** @param {Promise<unknown>} call */
async function refusal(call) {
  const error = await call.then(
    () => assert.fail("was not refused"),
    (reason) => reason,
  );
  assert.equal(error.name, "ArticleError");
  assert.equal(error.code, "bad-option", error.message);
  return error;
}

/** @param {import("../../web/cloud-request.js").PlacedWord[]} words */
function overlaps(words) {
  return words.flatMap((a, i) =>
    words
      .slice(0, i)
      .filter((b) => 2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height)
      .map((b) => [a.text, b.text]),
  );
}

describe("layoutCloud()", () => {
  for (const count of [1, 12, 50, 250, 1000]) {
    it(`places all of ${count} words inside the box, none over another`, async () => {
      const { words, placed, total } = await layoutCloud(wordsOf(count), { ...box, measure });
      assert.equal(placed, count);
      assert.equal(total, count);
      assert.equal(new Set(words.map(({ text }) => text)).size, count);
      assert.deepEqual(overlaps(words), []);
      for (const { x, y, width, height } of words) {
        assert.ok(x - width / 2 >= 0 && x + width / 2 <= box.width && y - height / 2 >= 0);
        assert.ok(y + height / 2 <= box.height);
      }
      assert.deepEqual([words[0].text, words[0].x, words[0].y], ["word0", 240, 160]);
    });
  }

  it("measures every text once, and makes its box of that", async () => {
    /** @type {string[]} */
    const asked = [];
    const { words } = await layoutCloud([{ text: "sea" }, { text: "tide" }, { text: "sea" }], {
      ...box,
      measure: (text, size) => (asked.push(text), measure(text, size)),
    });
    assert.deepEqual(asked, ["sea", "tide"]);
    for (const { text, width, height, size } of words) {
      assert.ok(Math.abs(width - measure(text, size).width) < 0.01);
      assert.ok(Math.abs(height - size * 0.9) < 0.01);
    }
  });

  it("takes a table of sizes instead, and knows by itself about what a text takes", async () => {
    const words = wordsOf(20);
    const sizes = Object.fromEntries(words.map(({ text }) => [text, measure(text, 100)]));
    assert.deepEqual(await layoutCloud(words, { ...box, sizes }), await layoutCloud(words, { ...box, measure }));
    const { placed } = await layoutCloud([...words, { text: "constructor" }], { ...box, sizes });
    assert.equal(placed, 21);
    assert.equal((await layoutCloud(words, box)).placed, 20);
  });

  it("takes any text for a word", async () => {
    const texts = ["", " ", "\0", "\u202e", "e\u0301", "a".repeat(10_000), "constructor", "__proto__"];
    const { words } = await layoutCloud(
      texts.map((text) => ({ text })),
      { ...box, sizes: {} },
    );
    assert.deepEqual(words.map(({ text }) => text).sort(), texts.sort());
    assert.deepEqual(overlaps(words), []);
  });

  it("makes the same picture every time, and another for another seed", async () => {
    const layout = (/** @type {number} */ seed) => layoutCloud(wordsOf(40), { ...box, seed });
    assert.deepEqual(await layout(0), await layout(0));
    assert.deepEqual(await layout(3), await layout(3));
    assert.notDeepEqual(await layout(0), await layout(3));
  });

  it("turns words upright, and sizes them by any scale", async () => {
    const { words } = await layoutCloud(wordsOf(40), { ...box, rotate: 0.5 });
    assert.equal(words[0].rotate, 0);
    assert.ok(words.some(({ rotate, width, height }) => rotate === -90 && height > width));
    for (const scale of /** @type {const} */ (["linear", "sqrt", "log", "rank"])) {
      const sizes = (await layoutCloud(wordsOf(9), { ...box, scale })).words.map(({ size }) => size);
      assert.ok(sizes.every((size, i) => i === 0 || size <= sizes[i - 1]));
      assert.ok(sizes[0] / sizes[8] > 4);
    }
  });

  it("refuses what makes no sense, and says what", async () => {
    const words = wordsOf(3);
    /** @type {[any, any, string][]} */
    const wrong = [
      [words, undefined, "/width"],
      [words, { width: 0, height: 100 }, "/width"],
      [words, { width: 100, height: Number.NaN }, "/height"],
      [words, { ...box, scale: "cubic" }, "/scale"],
      [words, { ...box, padding: "2" }, "/padding"],
      [words, { ...box, rotate: -1 }, "/rotate"],
      [words, { ...box, seed: -1 }, "/seed"],
      [words, { ...box, measure: "wide" }, "/measure"],
      [words, { ...box, sizes: 12 }, "/sizes"],
      [undefined, box, "/words"],
      ["sea", box, "/words"],
      [[...words, null], box, "/words/3"],
      [[{ text: "sea", weight: -2 }], box, "/words/0/weight"],
      [[{ text: "sea" }], { ...box, measure: () => ({ width: -1, ascent: 1, descent: 0 }) }, "/words/0/width"],
      [wordsOf(2001), box, "/words"],
    ];
    for (const [given, options, pointer] of wrong) {
      assert.equal((await refusal(layoutCloud(given, options))).pointer, pointer);
    }
  });
});

describe("cloudSvg()", () => {
  /** @param {string} svg */
  const links = (svg) => [...svg.matchAll(/<a href="([^"]*)"><title>([^<]*)<\/title>/g)].map((match) => match.slice(1));

  it("draws links, in the order of the weights", async () => {
    const words = [
      { text: "Sea & sand", weight: 2, url: "/sea" },
      { text: "بحر", weight: 3, url: "https://example.org/بحر" },
      { text: "plain", weight: 1 },
    ];
    const { svg } = await cloudSvg(words, {
      ...box,
      base: "https://example.org/a/",
      strings: { weight: "Gewicht {}" },
    });
    assert.deepEqual(links(svg), [
      ["https://example.org/بحر", "بحر, Gewicht 3"],
      ["https://example.org/sea", "Sea &amp; sand, Gewicht 2"],
    ]);
    assert.match(svg, /direction="rtl">بحر</);
    assert.match(svg, /><title>plain, Gewicht 1<\/title>plain<\/text><\/svg>$/);
  });

  it("reads back as the same tree, whatever is in the words", async () => {
    const hostile = ["<script>x</script>", "</title><img src=x onerror=y>", "]]>", "&lt;", '"onload="x', "\0a\u0001"];
    const { svg } = await cloudSvg(
      hostile.map((text, i) => ({ text, weight: 9 - i, url: `javascript:${i}` })),
      box,
    );
    /** @param {any} node @returns {string[]} */
    const names = (node) => [node.tagName ?? node.nodeName, ...(node.childNodes ?? []).flatMap(names)];
    const allowed = new Set(["#document-fragment", "#text", "svg", "title", "a", "text"]);
    const read = names(parseFragment(svg));
    assert.deepEqual(
      read.filter((name) => !allowed.has(name)),
      [],
    );
    assert.equal(read.filter((name) => name === "a").length, hostile.length);
    assert.doesNotMatch(svg, /href/);
    assert.ok(!svg.includes("\0") && !svg.includes("\u0001"));
  });

  it("has the numbers of layoutCloud()", async () => {
    const words = wordsOf(30);
    const options = { ...box, measure, rotate: 0.4, seed: 7 };
    const { words: placed } = await layoutCloud(words, options);
    const { svg } = await cloudSvg(words, options);
    const drawn = [...svg.matchAll(/ x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" textLength="([\d.]+)"/g)];
    assert.deepEqual(
      drawn.map((match) => match.slice(1).map(Number)),
      placed.map(({ x, size, width, height, rotate }) => [x, size, rotate ? height : width]),
    );
  });

  it("is the same, byte for byte, as what the command line draws of an article", async () => {
    for (const { name, input, expected } of await readDrawingCases()) {
      const { metadata } = await render(input);
      const words = (metadata.tags ?? []).map(({ name: text, weight, url }) => ({ text, weight, url }));
      const { svg } = await cloudSvg(words, { width: 600, height: 400 });
      assert.equal(svg, expected, name);
      const drawn = await runProgram(["tags", "-", "--svg", "600x400"], input);
      assert.equal(drawn.stdout, expected, name);
      assert.equal(drawn.code, 0);
    }
  });
});

describe("the program and the engine", () => {
  it("draw the same of hundreds of tags", async () => {
    const keywords = Array.from({ length: 400 }, (_, i) => ({
      name: `${["tide", "Küste", "بحر", "海", "🐟"][i % 5]} ${(i * 7919) % 1009}`,
      weight: (i * 31) % 97,
    }));
    const article = JSON.stringify({ headline: "Tides", keywords });
    const { metadata } = await render(article);
    const words = (metadata.tags ?? []).map(({ name: text, weight }) => ({ text, weight }));
    assert.equal(words.length, 400);
    for (const [width, height] of [
      [960, 600],
      [240, 160],
      [333, 777],
    ]) {
      const { svg } = await cloudSvg(words, { width, height });
      assert.equal((await runProgram(["tags", "--svg", `${width}x${height}`], article)).stdout, svg);
    }
  });
});

describe("tags --svg", () => {
  it("is refused where it is no size", async () => {
    const { code, stderr } = await runProgram(["tags", "--svg", "wide"]);
    assert.equal(code, 2);
    assert.match(stderr, /--svg has to be WIDTHxHEIGHT/);
  });

  it("takes the options of the drawing, as cloudSvg() does", async () => {
    const keywords = Array.from({ length: 30 }, (_, i) => ({ name: `tide ${i * i}`, weight: 30 - i }));
    const article = JSON.stringify({ headline: "Tides", keywords });
    const { metadata } = await render(article);
    const words = (metadata.tags ?? []).map(({ name: text, weight }) => ({ text, weight }));
    const options = /** @type {const} */ ({ width: 480, height: 320, scale: "log", rotate: 0.4, seed: 7 });
    const { svg } = await cloudSvg(words, options);
    const flags = ["--seed", "7", "--rotate=0.4", "--svg", "480x320", "--scale", "log"];
    const drawn = await runProgram(["tags", ...flags], article);
    assert.equal(drawn.stdout, svg);
    assert.notEqual((await cloudSvg(words, { width: 480, height: 320 })).svg, svg);
  });

  for (const [flag, expected] of [
    ["--scale=cubic", /--scale is wrong: .*"linear", "sqrt", "log" or "rank"/],
    ["--rotate=2", /--rotate is wrong: .*a number from 0 to 1/],
    ["--seed=-1", /--seed is wrong: .*a whole number from 0 to 4294967295/],
  ]) {
    it(`${flag} is refused`, async () => {
      const { code, stderr } = await runProgram(["tags", "--svg", "480x320", /** @type {string} */ (flag)]);
      assert.equal(code, 2);
      assert.match(stderr, /** @type {RegExp} */ (expected));
    });
  }
});
