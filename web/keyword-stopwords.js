/** The stopwords that were needed so far, as the core takes them: the next article may well be in the same language. */
export let knownStopwords = "";

/** What articles that have tags call them. */
const tagNames = /(tags|keywords|about|mentions)"/i;

/** No document of fewer bytes has the 50 words from which on keywords are looked for. */
const shortest = 300;

/** Milliseconds that articles wait for the file; then they are shown with what can be found without, until it comes. */
let patience = 1500;

/**
 * Most articles have tags of their own, so the file is only fetched when somebody needs it.
 *
 * @type {Promise<typeof import("./stopwords.js") | void> | undefined}
 */
let file;

/**
 * Has them ready for a document that is likely to need them: their file comes while the core does, and the document need
 * not be rendered twice where it is in English.
 *
 * @param {string | Uint8Array} document
 * @param {{keywords?: string, cloud?: string}} [options] of its rendering
 * @returns {Promise<unknown>}
 */
export async function expectStopwords(document, { keywords, cloud } = {}) {
  if (document.length < shortest || keywords === "none" || cloud === "none") return;
  if (file) return fetchFile();
  const text = typeof document === "string" ? document : new TextDecoder("latin1").decode(document);
  if (!tagNames.test(text)) await learnStopwords("en");
}

/**
 * Adds to those that are known. A site may do without the file, and it may not come in time: then keywords are a little
 * worse, which is no reason to fail.
 *
 * @param {string} [languages] BCP 47, separated by spaces
 * @returns {Promise<boolean>} whether there are more now than before
 */
export async function learnStopwords(languages) {
  const before = knownStopwords;
  if (languages) knownStopwords = (await fetchFile())?.withStopwords(knownStopwords, languages) ?? before;
  return knownStopwords !== before;
}

/** @returns {NonNullable<typeof file>} undefined where it does not come, or not in time */
function fetchFile() {
  const coming = (file ??= import("./stopwords.js").catch(() => {}));
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      patience = 0;
      resolve(undefined);
    }, patience);
    coming.then((stopwords) => {
      clearTimeout(timer);
      resolve(stopwords);
    });
  });
}
