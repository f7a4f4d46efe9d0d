import { goTo } from "../fragment-links.js";
import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-toc.css";
import * as icons from "./icons.js";
import { make } from "./make.js";

/** @import { Tools } from "./reader-tools.js" */

const sheet = new SharedSheet(css);

/**
 * The table of contents: the headings of the body, and which of their sections is being read. An article with fewer than
 * two has none.
 *
 * @param {Tools} tools
 */
export function start({ root, article, bar, words, onScroll }) {
  const headings = /** @type {HTMLElement[]} */ ([
    ...article.querySelectorAll("[part=body] :is(h1, h2, h3, h4, h5, h6):not(aside *, blockquote *, details *)"),
  ]).filter((heading) => heading.textContent?.trim());
  if (headings.length < 2) return;
  sheet.adoptBy(root);
  const panel = bar.addPanel(icons.toc, words.contents);
  const top = Math.min(...headings.map(levelOf));
  const links = headings.map((heading, at) => {
    heading.id ||= `av-toc-${at + 1}`;
    const depth = Math.min(2, levelOf(heading) - top);
    const link = make("a", `toc-link toc-depth-${depth}`, textOf(heading));
    link.href = `#${heading.id}`;
    link.addEventListener("click", (click) => {
      click.preventDefault();
      bar.close();
      goTo(heading, "start");
    });
    return link;
  });
  panel.element.append(make("p", "tool-label", words.contents), listOf(links));
  let marked = -1;
  const mark = () => {
    const now = currentOf(headings);
    if (now === marked) return;
    if (links[marked]) links[marked].ariaCurrent = null;
    if (links[now]) links[now].ariaCurrent = "true";
    marked = now;
  };
  onScroll(mark);
  panel.beforeOpen.push(mark);
}

/** @param {HTMLElement[]} links */
function listOf(links) {
  const list = make("ol", "toc");
  list.setAttribute("role", "list"); // without numbers it is none to some screen readers
  for (const link of links) list.append(make("li", "", link));
  return list;
}

/** @param {HTMLElement} heading */
function levelOf(heading) {
  return Number(heading.localName[1]);
}

/** @param {HTMLElement} heading @returns {string} without marks of footnotes */
function textOf(heading) {
  const copy = /** @type {HTMLElement} */ (heading.cloneNode(true));
  for (const mark of copy.querySelectorAll("[part~=note-ref]")) mark.remove();
  return (copy.textContent ?? "").trim();
}

/**
 * @param {HTMLElement[]} headings
 * @returns {number} the last one in the upper third of the screen or above it; -1 before the first
 */
function currentOf(headings) {
  const line = innerHeight / 3;
  let current = -1;
  while (headings[current + 1]?.getBoundingClientRect().top < line) ++current;
  return current;
}
