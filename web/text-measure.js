/** @import { TextExtent } from "./cloud-request.js" */

/** The font size at which words are measured and drawn: large enough that no rounding to whole pixels shows. */
export const referenceSize = 100;

/**
 * What a word takes in a cloud, in pixels at the reference size, and the line height that puts its ink into that box.
 *
 * @typedef {TextExtent & {lineHeight: number}} WordExtent
 */

/**
 * Measures the words of elements as they would be drawn at the reference size, each in the font of its element.
 *
 * @param {Map<string, Element>} elements by the word that is measured
 * @returns {Map<string, WordExtent>}
 */
export function measureWords(elements) {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  /** @type {Map<string, WordExtent>} */
  const extents = new Map();
  for (const [text, element] of elements) extents.set(text, measureWord(pen, text, fontOf(element)));
  return extents;
}

/** @param {Element} element */
function fontOf(element) {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${referenceSize}px ${fontFamily}`;
}

/**
 * The box of a word is its ink, which may reach out of its advance width on both sides. A line of text is put into the
 * middle of its height by the ascent and descent of its font; a line as high as is said here begins where the ink does.
 *
 * @param {CanvasRenderingContext2D} pen
 * @param {string} text
 * @param {string} font
 * @returns {WordExtent}
 */
function measureWord(pen, text, font) {
  pen.font = font;
  const ink = pen.measureText(text.replace(/[\t\n\f\r ]+/g, " ").trim());
  const above = (ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2; // of the baseline, the middle of the line
  const overhang = Math.max(0, ink.actualBoundingBoxLeft, ink.actualBoundingBoxRight - ink.width);
  // No line is less than nothing high: for a word that is all below the middle the box has some room on top.
  const ascent = Math.max(above, ink.actualBoundingBoxAscent);
  const descent = Math.max(1 - ascent, ink.actualBoundingBoxDescent);
  return { width: ink.width + 2 * overhang, ascent, descent, lineHeight: 2 * (ascent - above) };
}
