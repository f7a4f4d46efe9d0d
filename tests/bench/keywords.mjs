import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import rakeModule from "rake-modified";
import { toString } from "nlcst-to-string";
import { retext } from "retext";
import retextKeywords from "retext-keywords";
import retextPos from "retext-pos";
import { Corpus } from "tiny-tfidf";
import { keywords } from "../../dist/engine.js";
import { formatTable } from "./table.mjs";

const kShared = fileURLToPath(new URL("../../../shared/corpora/keywords.json", import.meta.url));
const kResult = fileURLToPath(new URL("../../build/bench-keywords.json", import.meta.url));

/** Keywords that are compared, of each article. */
const kCount = 10;
const kRounds = 15;

/**
 * @typedef {object} Article
 * @property {string} title
 * @property {string} text
 * @property {string} [lang]
 * @property {string[]} keywords what the publisher gave, as far as it stands in the text
 */

/** Everybody gets the same text. @param {Article} article */
const textOf = ({ title, text }) => `${title}\n${text}`;

/** @type {Record<string, (articles: Article[]) => (article: Article, index: number) => Promise<string[]>>} */
const kFinders = {
  ours: () => async (article) => {
    const found = await keywords(textOf(article), { lang: article.lang, limit: kCount });
    return found.map(({ text }) => text);
  },
  "rake-modified": () => async (article) => namesOf(rakeModule.default(textOf(article))),
  "retext-keywords": () => {
    const processor = retext().use(retextPos).use(retextKeywords, { maximum: kCount });
    return async (article) => retextNames(await processor.process(textOf(article)));
  },
  "tiny-tfidf": (articles) => {
    const corpus = new Corpus(articles.map(nameOf), articles.map(textOf));
    return async (article, index) =>
      corpus.getTopTermsForDocument(nameOf(article, index), kCount).map(([/** @type {string} */ term]) => term);
  },
};

/** @param {import("vfile").VFile} file words and phrases that retext-keywords found, by their scores */
function retextNames({ data }) {
  const words = (data.keywords ?? []).map(({ score, matches }) => ({ score, nodes: [matches[0].node] }));
  const phrases = (data.keyphrases ?? []).map(({ score, matches }) => ({ score, nodes: matches[0].nodes }));
  return [...words, ...phrases]
    .sort((a, b) => b.score - a.score)
    .slice(0, kCount)
    .map(({ nodes }) => toString(nodes));
}

/** @param {unknown} _ @param {number} index */
const nameOf = (_, index) => String(index);

/** @param {any} found the phrases, or their scores by phrase */
const namesOf = (found) => (Array.isArray(found) ? found : Object.keys(found)).slice(0, kCount);

/** @param {string} text */
const normalised = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Keywords against those of the publishers (whole keywords, whatever the case and white space): precision and recall
 * of the first ten, the mean over articles, beside three others from npm; and the time that each takes, best of
 * some rounds. The factors of the score were chosen on other articles and on every other of these, which is why the two
 * halves stand apart.
 */
export async function benchKeywords() {
  if (!existsSync(kShared)) {
    console.log("shared/corpora/keywords.json is missing: there is nothing to compare keywords with");
    return;
  }
  /** @type {Article[]} */
  const articles = JSON.parse(await readFile(kShared, "utf8"));
  /** @type {Record<string, any>} */
  const results = {};
  for (const [name, make] of Object.entries(kFinders)) results[name] = await measure(make, articles);
  const rows = Object.entries(results).map(([name, { all, chosenOn, others, ms }]) => {
    return [name, all.precision, all.recall, all.f1, chosenOn.f1, others.f1, ms, ms / results.ours.ms];
  });
  const head = ["", "precision", "recall", "F1", "F1, 1st 3rd …", "F1, 2nd 4th …", "ms", "times ours"];
  console.log(formatTable(`Keywords of ${articles.length} articles, the first ${kCount}`, head, rows));
  await writeFile(kResult, `${JSON.stringify(results, null, 2)}\n`);
  console.log("\nWritten to build/bench-keywords.json");
}

/** @param {typeof kFinders[string]} make @param {Article[]} articles */
async function measure(make, articles) {
  /** @type {string[][]} */
  let found = [];
  let ms = Infinity;
  for (let round = 0; round < kRounds; ++round) {
    const start = performance.now();
    const find = make(articles);
    found = [];
    for (const [index, article] of articles.entries()) found.push(await find(article, index));
    ms = Math.min(ms, performance.now() - start);
  }
  const scores = articles.map(({ keywords: given }, index) => scoreOf(found[index], given));
  return {
    all: meanOf(scores),
    chosenOn: meanOf(scores.filter((_, index) => index % 2 === 0)),
    others: meanOf(scores.filter((_, index) => index % 2 === 1)),
    ms,
  };
}

/** @param {string[]} found @param {string[]} given */
function scoreOf(found, given) {
  const wanted = new Set(given.map(normalised));
  const hits = new Set(found.map(normalised).filter((keyword) => wanted.has(keyword))).size;
  return { precision: hits / kCount, recall: hits / wanted.size, f1: (2 * hits) / (kCount + wanted.size) };
}

/** @param {ReturnType<typeof scoreOf>[]} scores */
function meanOf(scores) {
  const mean = (/** @type {keyof ReturnType<typeof scoreOf>} */ key) =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { precision: mean("precision"), recall: mean("recall"), f1: mean("f1") };
}
