/** UTF-16 code units that are shown before the place, and from it on. */
const around = 40;

/** What would move the caret or the reader away from what really stands there: controls, marks of direction. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Characters as wide as two others in a fixed-width font. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

/** Lines of a text, cut to what is around a place, each with a caret line under it. */
export class Excerpts {
  #lines;

  /**
   * @param {string | Uint8Array} source
   * @param {{line: number}[]} places that will be asked for
   */
  constructor(source, places) {
    const wanted = new Set(places.map(({ line }) => line));
    const text = typeof source === "string" ? source : new TextDecoder("utf-8", { ignoreBOM: true }).decode(source);
    this.#lines = linesOf(text, wanted);
  }

  /**
   * @param {number} line 1-based
   * @param {number} column 1-based, in UTF-16 code units
   * @returns {string} two lines; "" when there is no such place
   */
  at(line, column) {
    const whole = this.#lines.get(line);
    if (whole === undefined || !column) return "";
    const at = Math.min(column - 1, whole.length);
    const before = visible(whole.slice(Math.max(0, at - around), at).replace(/^[\udc00-\udfff]/, ""));
    const after = visible(whole.slice(at, at + around).replace(/[\ud800-\udbff]$/, ""));
    const start = at > around ? "…" : "";
    const end = at + around < whole.length ? "…" : "";
    const indent = [...(start + before)].map((character) => (wide.test(character) ? "\u3000" : " "));
    return `${start}${before}${after}${end}\n${indent.join("")}^`;
  }
}

/**
 * One walk over the text, however many lines are wanted.
 *
 * @param {string} text
 * @param {Set<number>} wanted
 * @returns {Map<number, string>}
 */
function linesOf(text, wanted) {
  const last = Math.max(...wanted);
  const lines = new Map();
  for (let start = 0, line = 1; start <= text.length && line <= last; ++line) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (wanted.has(line) && text) lines.set(line, text.slice(start, end).replace(/\r$/, ""));
    start = end + 1;
  }
  return lines;
}

/** @param {string} text */
function visible(text) {
  return text.replace(invisible, (character) => (character === "\t" ? " " : "\ufffd"));
}
