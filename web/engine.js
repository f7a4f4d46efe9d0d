/**
 * The engine: article JSON, HTML or Markdown in, safe HTML out. Needs no DOM: it runs in browsers, workers, Node and
 * edge runtimes, and gives the same bytes as the command line program. It fetches nothing but its own core, once,
 * and once the stopwords where keywords need them.
 *
 * @module
 */
import { ArticleError } from "./article-error.js";
import { cloudRequest, placedWords } from "./cloud-request.js";
import { jsonInput, textInput } from "./core-input.js";
import { knownStopwords, learnStopwords } from "./keyword-stopwords.js";
import { callCore } from "./wasm-call.js";
import { setWasm, sharedInstance, useInstance } from "./wasm-instance.js";

export { ArticleError, setWasm };

/**
 * @import { Diagnostic } from "./article-error.js"
 * @import { CloudOptions, CloudWord, PlacedWord } from "./cloud-request.js"
 */

/**
 * @typedef {object} RenderOptions
 * @property {string} [base] the address that relative links and pictures belong to
 * @property {number} [headingLevel] level of the headline, 1 (default) to 6
 * @property {"list" | "packed" | "none"} [cloud] the tag cloud: an accessible list (default), or none; `packed` is the
 * same list, which the element draws as a cloud
 * @property {string} [format] the name of the only format to read; by default it is found out
 * @property {number | {index: number, wayBack?: boolean}} [item] of a document of several articles the one to show,
 *   counted from 0, perhaps with a link back to the list; by default all of them are listed
 * @property {"missing" | "auto" | "none"} [keywords] add keywords that are found in the text to the tags: where the
 *   article has no tags and 50 words or more (`missing`, the default), always (`auto`) or never
 * @property {string} [idPrefix] before every id and fragment link; `av-` by default
 * @property {Record<string, string>} [strings] the words around the article, by key, where not the English ones
 * @property {PolicyName | PolicyOptions} [policy] what of the content may stand
 * @property {boolean} [report] tell what was dropped or changed
 * @property {Limits} [limits] caps other than the usual ones
 */

/**
 * How much is read and shown of one article. What lies beyond a limit is cut and told by a diagnostic; only too large
 * and too deep documents are refused. Each can be set up to a hard cap, beyond which it is a `bad-option`.
 *
 * @typedef {object} Limits
 * @property {number} [inputBytes] 32 MB; at most 100 MB
 * @property {number} [depth] of arrays and objects: 256; at most 1,000
 * @property {number} [blocks] of a body: 50,000; at most 1,000,000
 * @property {number} [attributes] of one tag: 64; at most 256
 * @property {number} [tags] 500; at most 2,000
 * @property {number} [words] of the body: 1,000,000; at most 100,000,000
 * @property {number} [outputGrowth] bytes of HTML for each byte of input, above the first megabyte: 32; at most 1,000
 * @property {number} [diagnostics] that are told one by one: 100; at most 1,000
 */

/**
 * @typedef {object} KeywordOptions
 * @property {string} [lang] BCP 47; English where it is missing
 * @property {number} [limit] how many, 1 to 100; 10 by default
 */

/**
 * @typedef {object} Keyword
 * @property {string} text as it stands most often in the text
 * @property {number} weight
 */

/**
 * @typedef {object} SanitizeOptions
 * @property {string} [base] the address that relative links and pictures belong to
 * @property {string} [idPrefix] before every id and fragment link; `av-` by default
 * @property {PolicyName | PolicyOptions} [policy] what of the content may stand
 * @property {boolean} [report] tell what was dropped or changed
 */

/** @typedef {"article" | "strict"} PolicyName `strict` leaves the markup of a line of text */

/**
 * Narrows what may stand; nothing here can widen it. What is not known, never safe or contradicts itself is refused
 * with the ArticleError `bad-option`, whose pointer names it.
 *
 * @typedef {object} PolicyOptions
 * @property {PolicyName} [name] what the rest starts from; `article` by default
 * @property {string[]} [dropElements] their tags go, their text stays
 * @property {string[]} [dropAttributes]
 * @property {string[]} [schemes] of `http`, `https`, `mailto`, `tel` those that addresses may have
 * @property {string[]} [hosts] the only ones that addresses may name, each with its subdomains
 * @property {string[]} [dropHosts] hosts that no address may name, each with its subdomains
 * @property {boolean} [dataImages] allow raster pictures in the address itself (`data:image/png;base64,…`)
 * @property {"_blank" | "_self" | "_top"} [linkTarget] of links that leave the page; `_blank` brings `rel="noopener"`
 * @property {string} [linkRel] such as `nofollow ugc`, for links that leave the page
 * @property {string[]} [embedHosts] hosts whose frames become a link that can load them, instead of the default ones
 */

/**
 * One thing that is not in the output, or not as it was in the input. ENGINE.md lists the reasons.
 *
 * @typedef {object} ReportEntry
 * @property {string} reason such as `refused-element`
 * @property {string} [element] its name in the input
 * @property {string} [attribute] where it is about an attribute
 * @property {string} [path] the elements around it in the output, `div > p`
 * @property {number} [offset] where its tag begins in the input, in UTF-16 code units
 */

/**
 * @typedef {object} SanitizerReport
 * @property {ReportEntry[]} entries the first thousand
 * @property {number} omitted how many more there are
 */

/**
 * @typedef {object} TagMetadata
 * @property {string} name
 * @property {number} weight the weight given, or the mentions counted in the text
 * @property {string} [url]
 */

/**
 * A tag with its weights in all articles of a document added up.
 *
 * @typedef {object} CollectedTag
 * @property {string} text
 * @property {number} weight
 * @property {number} [mentions] where every article left the weight to them
 * @property {number} size class, 1 (smallest) to 9, by the logarithm of the weight
 * @property {string} [url]
 * @property {number[]} articles indexes of those that carry it
 */

/**
 * An article of a document.
 *
 * @typedef {object} ArticleSummary
 * @property {string} [headline]
 * @property {string} [url]
 */

/**
 * @typedef {object} CollectedTags
 * @property {CollectedTag[]} tags at most 2000
 * @property {ArticleSummary[]} articles none of a table
 * @property {Diagnostic[]} diagnostics
 * @property {number} omittedDiagnostics how many more there were
 */

/**
 * Facts about the article; a field that the article does not have is missing.
 *
 * @typedef {object} ArticleMetadata
 * @property {string} [headline]
 * @property {string} [language] BCP 47
 * @property {"ltr" | "rtl"} [direction]
 * @property {string} [url]
 * @property {string} [shortUrl]
 * @property {string} [datePublished] ISO 8601, as written
 * @property {string} [dateModified] ISO 8601, as written
 * @property {number} [wordCount]
 * @property {string} [timeRequired] ISO 8601 duration
 * @property {string} [section]
 * @property {any[]} [authors]
 * @property {TagMetadata[]} [tags]
 * @property {any} [image]
 */

/**
 * One article of a list; a field that it does not have is missing.
 *
 * @typedef {object} ListItem
 * @property {string} [headline]
 * @property {string} [url]
 * @property {string} [datePublished] ISO 8601, as written
 * @property {string[]} tags
 */

/**
 * @typedef {object} ArticleView
 * @property {string} html safe to put into any page
 * @property {string} format the name of the format that was recognised, such as `schema.org`
 * @property {ArticleMetadata} metadata of a list, that of the list
 * @property {number} [itemCount] how many articles the document holds, where it is more than one
 * @property {ListItem[]} [items] of a list, what each is; html then shows them as cards
 * @property {Diagnostic[]} diagnostics what was skipped or guessed; everything else is shown
 * @property {number} omittedDiagnostics how many more there were
 * @property {SanitizerReport} [report] where it was asked for
 */

/**
 * Article JSON to the whole article as safe HTML.
 *
 * @param {string | Uint8Array | ArrayBuffer | object} json JSON text, its UTF-8 bytes, or the value itself
 * @param {RenderOptions} [options]
 * @returns {Promise<ArticleView>}
 * @throws {ArticleError}
 */
export async function render(json, options) {
  const { html, info } = await callWithStopwords("av_render", jsonInput(json), options);
  const { format, metadata, itemCount, items, diagnostics = [], omittedDiagnostics = 0 } = info;
  const list = { ...(itemCount && { itemCount }), ...(items && { items }) };
  return { html, format, metadata, ...list, diagnostics, omittedDiagnostics, ...reportOf(info) };
}

/**
 * Any HTML to safe HTML, by the rules that hold for article bodies.
 *
 * @param {string | Uint8Array | ArrayBuffer} html
 * @param {SanitizeOptions} [options]
 * @returns {Promise<{html: string, report?: SanitizerReport}>}
 * @throws {ArticleError}
 */
export async function sanitize(html, options) {
  return fragment(await call("av_sanitize", textInput(html), options));
}

/**
 * Markdown (CommonMark with tables, strikethrough, task lists, autolinks and footnotes) to safe HTML.
 *
 * @param {string | Uint8Array | ArrayBuffer} text
 * @param {SanitizeOptions} [options]
 * @returns {Promise<{html: string, report?: SanitizerReport}>}
 * @throws {ArticleError}
 */
export async function markdown(text, options) {
  return fragment(await call("av_markdown", textInput(text), options));
}

/**
 * The most telling words and phrases of a plain text, the best first. Weights are only good for comparing.
 *
 * @param {string} text its first line counts as the headline where more follow; the first 16 KB are read
 * @param {KeywordOptions} [options]
 * @returns {Promise<Keyword[]>}
 * @throws {ArticleError} `bad-option`
 */
export async function keywords(text, options) {
  const { lang, limit } = options ?? {};
  if (lang && !/^en\b/i.test(lang)) await learnStopwords(`${lang}`);
  const { info } = await call("av_keywords", textInput(text), { lang, limit, stopwords: knownStopwords });
  return info.keywords;
}

/**
 * The tags of a document, heaviest first: those of an article, those of a list or feed of articles added up, or those
 * of a plain table `{tag: weight}`. The weight of a tag in an article is the one given, or else its mentions are
 * counted; an article without tags counts with its keywords.
 *
 * @param {string | Uint8Array | ArrayBuffer | object} json JSON text, its UTF-8 bytes, or the value itself
 * @param {Pick<RenderOptions, "base" | "keywords" | "policy" | "limits">} [options]
 * @returns {Promise<CollectedTags>}
 * @throws {ArticleError}
 */
export async function collectTags(json, options) {
  const { info } = await callWithStopwords("av_tags", jsonInput(json), options);
  return info;
}

/**
 * Places the words of a tag cloud in a box: every one, heaviest first, with no two overlapping, as large as all of
 * them fit. The same words, sizes and options give the same numbers everywhere.
 *
 * @param {CloudWord[]} words at most 2000
 * @param {CloudOptions} options
 * @returns {Promise<{words: PlacedWord[], placed: number, total: number}>} `placed` is always `total`
 * @throws {ArticleError} `bad-option`
 */
export async function layoutCloud(words, options) {
  const { info } = await call("av_layout_cloud", jsonInput(cloudRequest(words, options)));
  return { words: placedWords(words, info.words), placed: info.words.length, total: words.length };
}

/**
 * The same cloud as an SVG drawing, with links: for servers, downloads and mail. Every word is told its width, so
 * that words stay apart in any font.
 *
 * @param {CloudWord[]} words at most 2000
 * @param {CloudOptions & Pick<RenderOptions, "base" | "strings" | "policy">} options
 * @returns {Promise<{svg: string}>} well-formed XML that runs and loads nothing
 * @throws {ArticleError} `bad-option`
 */
export async function cloudSvg(words, options) {
  const { base, strings, policy } = options ?? {};
  const { html } = await call("av_cloud_svg", jsonInput(cloudRequest(words, options)), { base, strings, policy });
  return { svg: html };
}

/**
 * Fetches and starts the core now, so that the first article need not wait for it. Calling it is never needed.
 *
 * @returns {Promise<void>}
 * @throws {ArticleError} `wasm-load`
 */
export async function preload() {
  await sharedInstance();
}

/**
 * Asks again where articles have no tags and the core misses stopwords to find keywords with.
 *
 * @param {"av_render" | "av_tags"} name
 * @param {string | Uint8Array} input
 * @param {RenderOptions} [options]
 */
async function callWithStopwords(name, input, options) {
  const ask = () => call(name, input, { ...options, stopwords: knownStopwords });
  let answer = await ask();
  if (await learnStopwords(answer.info.missingStopwords)) answer = await ask();
  delete answer.info.missingStopwords;
  return answer;
}

/** @param {import("./wasm-call.js").CoreAnswer} answer */
function fragment({ html, info }) {
  return { html, ...reportOf(info) };
}

/**
 * @param {any} info
 * @returns {{report?: SanitizerReport}}
 */
function reportOf({ report }) {
  return report && { report };
}

/**
 * @param {Parameters<typeof callCore>[1]} name
 * @param {string | Uint8Array} input
 * @param {object} [options]
 * @returns {Promise<import("./wasm-call.js").CoreAnswer>}
 */
async function call(name, input, options) {
  const optionText = options ? jsonInput(options) : "";
  const answer = await useInstance((core) => callCore(core, name, input, optionText));
  const { error, diagnostics, omittedDiagnostics } = answer.info;
  if (error) throw new ArticleError({ ...error, diagnostics, omittedDiagnostics });
  return answer;
}
