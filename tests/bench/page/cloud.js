/** Clouds side by side: the same words in the same font and box. Each contender measures the texts by itself. */
import d3Cloud from "d3-cloud";
import wordCloud2 from "wordcloud";
import { densityOf } from "./density.js";

const kFont = "sans-serif";
/** More than of the others, because it takes so much less time. */
const kRounds = 15;

/** @typedef {{ text: string, weight: number }} Word */
/** @typedef {{ text: string, size: number, x: number, y: number }} Drawn the middle of the baseline */

const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));

/** @param {string} text @param {number} size */
function measure(text, size) {
  pen.font = `${size}px ${kFont}`;
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
  return { width, ascent: actualBoundingBoxAscent, descent: actualBoundingBoxDescent };
}

/** The same numbers in every run. @param {number} seed */
function randomFrom(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** @param {number} count @returns {Word[]} words of three to twelve letters, weighed as words of a text are */
function wordsOf(count) {
  const random = randomFrom(count);
  const syllables = "ba co di fu ge ha ji ku lo mi no pe qui ra st ty ul ver wo xi".split(" ");
  return Array.from({ length: count }, (_, index) => {
    const length = 2 + Math.floor(random() * 4);
    const text = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
    return { text: index % 5 === 0 ? text[0].toUpperCase() + text.slice(1) : text, weight: 1000 / (index + 1) };
  });
}

/** @param {() => Promise<any>} work @param {number} [rounds] */
async function timed(work, rounds = kRounds) {
  const times = [];
  let result;
  for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: times[rounds >> 1], result };
}

/** @param {{text: string, size: number}[]} words @param {{width: number, height: number}} box @returns {Promise<Drawn[]>} */
function layoutD3(words, { width, height }) {
  return new Promise((resolve) => {
    d3Cloud()
      .size([width, height])
      .words(words.map((word) => ({ ...word })))
      .font(kFont)
      .fontSize((/** @type {any} */ word) => word.size)
      .rotate(0)
      .random(randomFrom(1))
      .timeInterval(Infinity)
      .on("end", resolve)
      .start();
  });
}

/** @param {{text: string, size: number}[]} words @param {{width: number, height: number}} box @returns {Promise<number>} */
function layoutWordCloud2(words, { width, height }) {
  return new Promise((resolve) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    let drawn = 0;
    canvas.addEventListener("wordclouddrawn", (event) => void (/** @type {any} */ (event).detail.drawn && ++drawn));
    canvas.addEventListener("wordcloudstop", () => resolve(drawn));
    wordCloud2(canvas, {
      list: words.map(({ text, size }) => [text, size]),
      gridSize: 2,
      fontFamily: kFont,
      rotateRatio: 0,
      shuffle: false,
      wait: 0,
      weightFactor: 1,
      minSize: 0,
    });
  });
}

/** @param {Drawn[]} words the ink of each as a box */
function inkBoxes(words) {
  return words.map(({ text, size, x, y }) => {
    const { width, ascent, descent } = measure(text, size);
    return { x, y: y + (descent - ascent) / 2, width, height: ascent + descent };
  });
}

/** @param {{x: number, y: number, width: number, height: number}[]} boxes */
function countOverlaps(boxes) {
  let count = 0;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(0, i)) {
      const apart = 2 * Math.abs(a.x - b.x) >= a.width + b.width || 2 * Math.abs(a.y - b.y) >= a.height + b.height;
      if (!apart) ++count;
    }
  }
  return count;
}

/** @type {any} */ (globalThis).measureClouds = async (
  /** @type {string} */ engineUrl,
  /** @type {number} */ count,
  /** @type {{width: number, height: number}} */ box,
) => {
  const { layoutCloud, preload } = await import(engineUrl);
  await preload();
  const given = wordsOf(count);
  const options = { ...box, measure };
  const ours = await timed(() => layoutCloud(given, options));
  /** @type {import("../../../web/cloud-request.js").PlacedWord[]} */
  const placed = ours.result.words;
  // The others ask for sizes instead of weights: they get those that ours found.
  const d3 = await timed(() => layoutD3(placed, box), 3);
  const wordCloud2 = await timed(() => layoutWordCloud2(placed, box), 3);
  // Of the words that d3-cloud had room for: the same words with the same sizes, to compare how dense they stand.
  const common = d3.result.map((/** @type {Drawn} */ { text, size }) => ({ text, weight: size }));
  const again = await layoutCloud(common, { ...options, scale: "linear" });
  return {
    count,
    box,
    ours: {
      placed: placed.length,
      ms: ours.ms,
      density: densityOf(again.words),
      overlaps: countOverlaps(placed),
      offCentre: Math.hypot((placed[0].x - box.width / 2) / box.width, (placed[0].y - box.height / 2) / box.height),
    },
    d3: { placed: d3.result.length, ms: d3.ms, density: densityOf(inkBoxes(d3.result)) },
    wordCloud2: { placed: wordCloud2.result, ms: wordCloud2.ms },
  };
};
