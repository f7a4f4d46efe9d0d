/** The stopwords that were needed so far, as the core takes them: the next article may well be in the same language. */
export let knownStopwords = "";

/** Milliseconds that articles wait for the file; then they are shown with what can be found without, until it comes. */
let patience = 1500;

/**
 * Most articles have tags of their own or are in English, whose stopwords the core knows: so the file is only fetched
 * when somebody needs it.
 *
 * @type {Promise<typeof import("./stopwords.js") | void> | undefined}
 */
let file;

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
