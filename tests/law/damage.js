/**
 * Damaged articles: cut off, or with bytes changed on the way. The same seed gives the same damage in Node and in every
 * browser.
 */
import { seeded } from "./mutants.js";

/** Codes that blame the machine, where the article is to blame. */
const breakdowns = /^(wasm-|out-of-memory|insert-refused|timeout|network)/;

/**
 * @param {Uint8Array} bytes
 * @param {number} step
 * @returns {Generator<Uint8Array>} the first 0, `step`, 2 × `step`, … bytes
 */
export function* truncations(bytes, step) {
  for (let length = 0; length < bytes.length; length += step) yield bytes.subarray(0, length);
}

/**
 * @param {Uint8Array[]} articles
 * @param {number} count
 * @param {number} seed
 * @returns {Generator<Uint8Array>} one of the articles, with one to four other bytes in it
 */
export function* flips(articles, count, seed) {
  const random = seeded(seed);
  for (let made = 0; made < count; ++made) {
    const bytes = Uint8Array.from(articles[random(articles.length)]);
    // Without the highest bit ASCII stays ASCII: otherwise nearly all would end as what is not UTF-8.
    const bits = random(2) ? 0xff : 0x7f;
    for (let changes = 1 + random(4); changes > 0; --changes) bytes[random(bytes.length)] ^= 1 + random(bits);
    yield bytes;
  }
}

/**
 * What may come of an input: an article that can be seen, or an ArticleError with a sentence.
 *
 * @param {Uint8Array} bytes
 * @param {(bytes: Uint8Array) => Promise<{html: string}>} render
 * @returns {Promise<string>} "shown", "refused", or what came instead
 */
export async function outcomeOf(bytes, render) {
  try {
    const { html } = await render(bytes);
    const seen = html.replace(/<(?!img|video|audio)[^>]*>/g, "").trim();
    return seen ? "shown" : `nothing to be seen in ${html}`;
  } catch (error) {
    const { name, code, message } = /** @type {any} */ (error);
    return name === "ArticleError" && !breakdowns.test(code) && message.length > 10 ? "refused" : String(error);
  }
}

/**
 * @param {Iterable<Uint8Array>} inputs
 * @param {(bytes: Uint8Array) => Promise<{html: string}>} render
 * @returns {Promise<{shown: number, refused: number, faults: string[]}>} the first faults, each with its input
 */
export async function survey(inputs, render) {
  const found = { shown: 0, refused: 0, faults: /** @type {string[]} */ ([]) };
  for (const input of inputs) {
    const outcome = await outcomeOf(input, render);
    if (outcome === "shown" || outcome === "refused") found[outcome] += 1;
    else if (found.faults.length < 5) found.faults.push(`${outcome}; input: ${new TextDecoder().decode(input)}`);
  }
  return found;
}
