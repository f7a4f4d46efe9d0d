import { ArticleError } from "./article-error.js";

/** The core takes much less, and says so; this only ends an answer that would never end. */
const most = 64 << 20;

/**
 * @param {Response} response
 * @param {(bytes: number) => void} heard called with the length of each piece that comes
 * @returns {Promise<Uint8Array>}
 * @throws {ArticleError} `too-large`
 */
export async function readBody(response, heard) {
  const reader = response.body?.getReader();
  /** @type {Uint8Array[]} */
  const pieces = [];
  let length = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    heard(piece.value.length);
    if (length > most) {
      reader?.cancel().catch(() => {});
      throw new ArticleError({ code: "too-large", message: "The article is too large." });
    }
  }
  return pieces.length === 1 ? pieces[0] : joined(pieces, length);
}

/**
 * @param {Uint8Array[]} pieces
 * @param {number} length of all together
 */
function joined(pieces, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
