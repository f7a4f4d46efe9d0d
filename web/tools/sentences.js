/**
 * A piece of the article that is spoken in one go: a sentence, or a part of a long one.
 *
 * @typedef {object} Piece
 * @property {string} text
 * @property {Range} range where it stands
 * @property {HTMLElement} block
 */

/** Engines fall silent in long utterances, some after 14 seconds. */
const longestPiece = 180;

/** What is no part of the text that is read out. */
const skipped = `[part~=note-ref], [part~=note-back], [part~=readmore], [part~=embed], [part~=code], [part~=note-popover],
  pre, table, figure, details, audio, video`;

const blocks = "p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, footer, div, [part=article]";

/**
 * The text of an article from headline to footnotes, in pieces.
 *
 * @param {HTMLElement} article
 * @param {string | undefined} language
 * @returns {Piece[]}
 */
export function piecesOf(article, language) {
  const parts = article.querySelectorAll("[part=headline], [part=standfirst], [part=body], [part=footnotes]");
  return [...parts].flatMap((part) => runsOf(part)).flatMap((run) => piecesOfRun(run, language));
}

/**
 * Text nodes that follow each other in one block.
 *
 * @param {Element} part
 * @returns {{block: HTMLElement, nodes: Text[]}[]}
 */
function runsOf(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {{block: HTMLElement, nodes: Text[]}[]} */
  const runs = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const block = /** @type {HTMLElement} */ (node.parentElement?.closest(blocks));
    const run = runs.at(-1);
    if (run?.block === block) run.nodes.push(node);
    else runs.push({ block, nodes: [node] });
  }
  return runs;
}

/**
 * @param {{block: HTMLElement, nodes: Text[]}} run
 * @param {string | undefined} language
 * @returns {Piece[]}
 */
function piecesOfRun({ block, nodes }, language) {
  const whole = nodes.map((node) => node.data).join("");
  return [...sentencesOf(whole, block.closest("[lang]")?.getAttribute("lang") || language)]
    .flatMap(([start, end]) => shorten(whole, start, end))
    .map(([start, end]) => ({ text: whole.slice(start, end).replace(/\s+/g, " ").trim(), start, end }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, start, end }) => ({ text, block, range: rangeOf(nodes, start, end) }));
}

/**
 * @param {string} text
 * @param {string | undefined} language
 * @returns {number[][]} start and end of each sentence
 */
function sentencesOf(text, language) {
  if (!Intl.Segmenter) {
    return [...text.matchAll(/.+?(?:[.!?…。！？]+["”’»)\]]*(?:\s+|$)|$)/gsu)].map(({ 0: found, index = 0 }) => [
      index,
      index + found.length,
    ]);
  }
  let segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
  return [...segmenter.segment(text)].map(({ index, segment }) => [index, index + segment.length]);
}

/**
 * Cuts a long sentence after a comma or the like, else between words, else anywhere.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {number[][]}
 */
function shorten(text, start, end) {
  const cuts = [];
  while (end - start > longestPiece) {
    const reach = text.slice(start, start + longestPiece);
    const length = /^.+(?:[,;:،、，；：]|[–—])\s*/su.exec(reach)?.[0].length ?? /^.+\s/su.exec(reach)?.[0].length;
    const cut = start + (length ?? longestPiece);
    cuts.push([start, cut]);
    start = cut;
  }
  return [...cuts, [start, end]];
}

/**
 * @param {Text[]} nodes
 * @param {number} start
 * @param {number} end
 */
function rangeOf(nodes, start, end) {
  const range = document.createRange();
  let before = 0;
  let hasStart = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!hasStart && start < after) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
