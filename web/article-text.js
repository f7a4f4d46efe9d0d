import { parseSafeHtml } from "./insert-html.js";

/** Elements that stand on lines of their own, and the empty line that most of them have around them. */
const paragraphs = new Set(
  "ARTICLE ASIDE BLOCKQUOTE DIV DL FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR NAV OL P PRE SECTION TABLE UL".split(" "),
);
const lines = new Set("BR DD DT FIGCAPTION LI SUMMARY TR".split(" "));

/**
 * The article as plain text, for the clipboard, a search index or a voice: a blank line between paragraphs, one line
 * for each list item and table row, cells apart by a tab.
 *
 * @param {string} safeHtml output of the core
 * @returns {string}
 */
export function textOf(safeHtml) {
  let text = "";
  /** @param {Node} node */
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += /** @type {Text} */ (node).data;
      return;
    }
    const edge = paragraphs.has(node.nodeName) ? "\n\n" : lines.has(node.nodeName) ? "\n" : "";
    text += edge;
    node.childNodes.forEach(visit);
    text += node.nodeName === "TD" || node.nodeName === "TH" ? "\t" : edge;
  };
  visit(parseSafeHtml(safeHtml));
  return text.replace(/[\t ]*\n[\t\n ]*/g, (gap) => (/\n.*\n/.test(gap) ? "\n\n" : "\n")).trim();
}
