/** The stopwords that were needed so far, as the core takes them: the next article may well be in the same language. */
export let knownStopwords = "";

/** What articles that have tags call them. */
const tagNames = /(tags|keywords|about|mentions)"/i;

/** @type {Promise<typeof import("./stopwords.js") | undefined> | undefined} */
let file;

/**
 * Most articles have tags of their own, so their file is only fetched when somebody needs one. A site may do without it:
 * then keywords are a little worse, which is no reason to fail.
 */
function fetchStopwords() {
  return (file ??= import("./stopwords.js").catch(() => undefined));
}

/**
 * Lets the file come while the core does, for a document that is likely to need it.
 *
 * @param {string | Uint8Array} document
 */
export function expectStopwords(document) {
  if (file) return;
  const text = typeof document === "string" ? document : new TextDecoder("latin1").decode(document);
  if (!tagNames.test(text)) fetchStopwords();
}

/**
 * Adds to those that are known.
 *
 * @param {string} [languages] BCP 47, separated by spaces
 * @returns {Promise<boolean>} whether there are more now than before
 */
export async function learnStopwords(languages) {
  const before = knownStopwords;
  if (languages) knownStopwords = (await fetchStopwords())?.withStopwords(knownStopwords, languages) ?? before;
  return knownStopwords !== before;
}
