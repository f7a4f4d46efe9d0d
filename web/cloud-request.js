import { ArticleError } from "./article-error.js";

/**
 * @typedef {object} CloudWord
 * @property {string} text
 * @property {number} [weight] 0 or more; 1 by default
 * @property {string} [url] where a drawing of the word leads to
 */

/**
 * What a text takes in pixels: its width, and how far its ink reaches above and below the baseline. The `measureText()`
 * of a canvas tells all three.
 *
 * @typedef {object} TextExtent
 * @property {number} width
 * @property {number} ascent
 * @property {number} descent
 */

/**
 * @typedef {object} CloudOptions
 * @property {number} width of the box in CSS pixels, 16 to 16384
 * @property {number} height
 * @property {(text: string, size: number) => TextExtent} [measure] asked once for every text
 * @property {Record<string, TextExtent>} [sizes] instead of `measure`: the extent of each text at a font size of 100
 * px. A text that is not there, and every text where neither is given, takes about what it takes in a common
 * sans-serif font.
 * @property {"linear" | "sqrt" | "log" | "rank"} [scale] how weights become sizes; `sqrt` by default
 * @property {number} [padding] pixels between words, where there is room for them; 2 by default
 * @property {number} [rotate] part of the words that stand upright, 0 (default) to 1; never the heaviest
 * @property {number} [seed] each whole number above 0 shakes the picture in its own way; 0 is the densest one
 */

/**
 * A word with its place.
 *
 * @typedef {object} PlacedWord
 * @property {string} text
 * @property {number} x middle of its box, in CSS pixels from the left of the cloud's box
 * @property {number} y from the top
 * @property {number} width of its box, as it stands
 * @property {number} height
 * @property {number} size of the font, in CSS pixels
 * @property {0 | -90} rotate in degrees, around the middle
 */

/** The font size at which texts are measured: large enough that no rounding to whole pixels shows. */
const referenceSize = 100;

/**
 * The options with the words and their extents, as the core reads them.
 *
 * @param {CloudWord[]} words
 * @param {CloudOptions} options
 * @returns {object}
 * @throws {ArticleError} `bad-option`
 */
export function cloudRequest(words, options) {
  const { measure, sizes, ...rest } = options ?? {};
  if (!Array.isArray(words)) return { ...rest, words }; // the core says what is wrong
  if (measure !== undefined && typeof measure !== "function") throw badOption("measure", "a function");
  if (sizes !== undefined && (typeof sizes !== "object" || !sizes)) throw badOption("sizes", "an object of extents");
  const extents = extentsOf(
    words.map((word) => word?.text),
    measure ?? ((text) => (sizes && Object.hasOwn(sizes, text) ? sizes[text] : undefined)),
  );
  return { ...rest, words: words.map((word) => word && { ...plainWord(word), ...extents.get(word.text) }) };
}

/**
 * The core's rows as objects.
 *
 * @param {CloudWord[]} words
 * @param {[index: number, x: number, y: number, width: number, height: number, size: number, upright: 0 | 1][]} rows
 * @returns {PlacedWord[]}
 */
export function placedWords(words, rows) {
  return rows.map(([index, x, y, width, height, size, upright]) => {
    return { text: words[index].text, x, y, width, height, size, rotate: upright ? -90 : 0 };
  });
}

/** @param {CloudWord} word */
function plainWord({ text, weight, url }) {
  return { text, weight, url };
}

/**
 * At a font size of 1.
 *
 * @param {string[]} texts
 * @param {(text: string, size: number) => TextExtent | undefined} measure
 */
function extentsOf(texts, measure) {
  /** @type {Map<string, TextExtent | undefined>} */
  const extents = new Map();
  for (const text of texts) {
    if (typeof text !== "string" || extents.has(text)) continue;
    const extent = measure(text, referenceSize);
    extents.set(text, extent && atSizeOne(extent));
  }
  return extents;
}

/** @param {TextExtent} extent */
function atSizeOne({ width, ascent, descent }) {
  return { width: width / referenceSize, ascent: ascent / referenceSize, descent: descent / referenceSize };
}

/**
 * @param {string} name
 * @param {string} expected
 */
function badOption(name, expected) {
  const message = `The option ${name} has to be ${expected}.`;
  return new ArticleError({ code: "bad-option", message, pointer: `/${name}` });
}
