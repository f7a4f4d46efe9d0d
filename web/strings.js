/**
 * The words of the interface in other languages than English: a file each, loaded when it is asked for. The elements
 * import this file where an article or its page is not in English; a server can hand the words to render().
 *
 * @module
 */

import { optionalFile } from "./optional-file.js";

/** @typedef {typeof import("./strings/de.js").default} UiStrings all words, by key: the core's, the elements' and the tools' */

/** Written out, so that bundlers find the files. @type {Record<string, () => Promise<{default: UiStrings}>>} */
const files = {
  ar: () => import("./strings/ar.js"),
  de: () => import("./strings/de.js"),
  es: () => import("./strings/es.js"),
  fr: () => import("./strings/fr.js"),
  he: () => import("./strings/he.js"),
  it: () => import("./strings/it.js"),
  ja: () => import("./strings/ja.js"),
  nl: () => import("./strings/nl.js"),
  pl: () => import("./strings/pl.js"),
  pt: () => import("./strings/pt.js"),
  ru: () => import("./strings/ru.js"),
  zh: () => import("./strings/zh.js"),
};

/** The languages that there are words in, beside English, which is built in. */
export const uiLanguages = Object.keys(files);

/**
 * @param {string} language BCP 47; only the language itself counts (`de-AT` is `de`)
 * @returns {Promise<UiStrings | undefined>} undefined for English and for languages that there are no words in: then
 *   the interface is in English
 */
export async function uiStrings(language) {
  const [name] = language.toLowerCase().split(/[-_]/);
  // Hebrew under the code that it had until 1989, which Java still gives out.
  const load = files[name === "iw" ? "he" : name];
  return load && (await load()).default;
}

/**
 * The words of `<article-viewer>`. Its dates come along, so that nobody sees them change.
 *
 * @param {string} language
 */
export async function articleStrings(language) {
  const [strings] = await Promise.all([uiStrings(language), optionalFile("dates.js", import("./dates.js"))]);
  return strings;
}

/**
 * The words of `<tag-cloud>`, by the keys of web/cloud-text.js.
 *
 * @param {string} language
 * @returns {Promise<UiStrings | undefined>} as uiStrings()
 */
export async function cloudStrings(language) {
  const strings = await uiStrings(language);
  return (
    strings && {
      ...strings,
      loading: strings.loadingTags,
      notLoaded: strings.tagsNotLoaded,
      notShown: strings.tagsNotShown,
      notUpdated: strings.tagsNotUpdated,
    }
  );
}
