/** A string (with the colon behind it, if it is a key), a number, a word; everything else is punctuation. */
const token = /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

/**
 * Splits one line of JSON into pieces to colour. Strings never span lines in JSON, so that each line stands alone.
 *
 * @param {string} line
 * @returns {{ text: string, kind: "" | "key" | "string" | "number" | "word" }[]} whose texts make up the line
 */
export function jsonTokens(line) {
  /** @type {ReturnType<typeof jsonTokens>} */
  const pieces = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    const [, string, colon, number] = match;
    const text = string ?? match[0];
    if (match.index > end) pieces.push({ text: line.slice(end, match.index), kind: "" });
    pieces.push({ text, kind: string ? (colon ? "key" : "string") : number ? "number" : "word" });
    end = match.index + text.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), kind: "" });
  return pieces;
}
