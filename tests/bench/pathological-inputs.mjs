/**
 * Texts that a program which looks back, or nests without end, takes far too long for. Each is made of one
 * piece over and over.
 *
 * @typedef {object} PathologicalInput
 * @property {string} name
 * @property {"html" | "markdown"} as
 * @property {string} piece
 * @property {string} [before] in front of all pieces
 * @property {string} [after] behind them
 * @property {object} [options] of the call
 */

/** What is read as HTML, and since Markdown may hold HTML, as Markdown too. */
const kHtml = [
  { piece: "<" },
  { piece: "<b>" },
  { piece: "&" },
  { piece: "&#" },
  { piece: "<a " },
  { piece: "<table>" },
  { piece: "<table><tr><td>" },
  { piece: "<div>" },
  { piece: "<ul><li>" },
  { piece: "</p>" },
  { piece: "</b>" },
  { piece: "<!--" },
  { piece: "<svg>" },
  { piece: "<template>" },
  { piece: '"', before: '<a title="x" href=' },
  { piece: '"', before: '<p title="' },
  { piece: "a ", before: "<p ", after: ">" },
  { piece: "<p><b>" },
  { piece: "<b>x<p>" },
  { piece: "<a href=x><p>" },
  { piece: "<a href=x>", after: "x" },
  { piece: "<b></p>x" },
  { piece: "<i><b><p></i>x" },
  { piece: "<ruby><rt>" },
  { piece: "<h1>x" },
  { piece: "<dt><dd>x" },
  { piece: "a,", before: "<img srcset='", after: "'>" },
  { piece: "../", before: "<a href='", after: "'>x" },
  { piece: "a ", before: "<td headers='", after: "'>" },
  { piece: "<iframe src=https://youtube.com/e>" },
];

const kMarkdown = [
  { piece: "[" },
  { piece: "*" },
  { piece: "_" },
  { piece: "_*" },
  { piece: "*a_ " },
  { piece: "~" },
  { piece: "> " },
  { piece: "- " },
  { piece: "1. " },
  { piece: "- a\n" },
  { piece: "> a\n\n" },
  { piece: "|" },
  { piece: "| a |\n" },
  { piece: "|a\n", before: `${"|a".repeat(100)}|\n${"|-".repeat(100)}|\n` },
  { piece: "![](" },
  { piece: "![" },
  { piece: "[a](" },
  { piece: "[a](<b" },
  { piece: "[a]" },
  { piece: "`" },
  { piece: "`a``b" },
  { piece: "```\n" },
  { piece: "\\" },
  { piece: "[^1]" },
  { piece: "[^1]", after: "\n\n[^1]: note\n" },
  { piece: "[^1]: a\n" },
  { piece: "[a]: b\n" },
  { piece: "<a@b.example>" },
  { piece: "www.a.b " },
  { piece: "http://a(" },
  { piece: "a\n***\n" },
];

/** With a report, which says of everything where it stood. */
const kReported = [
  { piece: "<x>", before: "<div>".repeat(190), options: { report: true } },
  { piece: "<p a>", before: "<div>".repeat(190), options: { report: true } },
];

/** @type {PathologicalInput[]} */
export const kInputs = [
  ...kHtml.map((input) => named(input, "html")),
  ...kHtml.map((input) => named(input, "markdown")),
  ...kMarkdown.map((input) => named(input, "markdown")),
  ...kReported.map((input) => named(input, "html")),
];

/**
 * @param {PathologicalInput} input
 * @param {number} bytes
 */
export function inputOf({ piece, before = "", after = "" }, bytes) {
  const count = Math.floor((bytes - before.length - after.length) / piece.length);
  return `${before}${piece.repeat(count)}${after}`;
}

/**
 * @param {Omit<PathologicalInput, "name" | "as">} input
 * @param {"html" | "markdown"} as
 * @returns {PathologicalInput}
 */
function named(input, as) {
  const { piece, before = "", after = "", options } = input;
  const shown = [before.slice(0, 20), piece, after].filter((part) => part !== "").join(" … ");
  const how = options === undefined ? as : `${as} ${JSON.stringify(options)}`;
  return { ...input, as, name: `${how} ${JSON.stringify(shown).slice(1, -1)}` };
}
