import { findById, goTo } from "../fragment-links.js";
import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-notes.css";
import * as icons from "./icons.js";
import { iconButton } from "./make.js";
import { NotePopover } from "./note-popover.js";

/** @import { Tools } from "./reader-tools.js" */

const sheet = new SharedSheet(css);

/** A pointer that only passes opens nothing, and one on its way into the note does not close it. */
const openDelay = 120;
const closeDelay = 250;

/**
 * Footnotes beside their marks: on hover, on focus, on a tap. The notes stay at the end of the article, and whoever
 * followed a mark there gets a button that leads back.
 *
 * @param {Tools} tools
 */
export function start(tools) {
  if (!tools.article.querySelector("[role=doc-noteref]")) return;
  sheet.adoptBy(tools.root);
  showBesideMarks(tools);
  offerWayBack(tools);
}

/** @param {Tools} tools */
function showBesideMarks({ viewer, root, article, words, signal }) {
  const popover = new NotePopover(root, article, words);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let pointer = "mouse";
  let isReturning = false;
  const later = (/** @type {() => void} */ act, /** @type {number} */ delay) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const on = (/** @type {string} */ type, /** @type {(event: any) => void} */ act, capture = false) =>
    article.addEventListener(type, act, { signal, capture });
  const show = (/** @type {HTMLAnchorElement} */ mark) => popover.show(mark, findById(article, mark.hash.slice(1)));
  const hideUnlessFocused = () => !popover.mark?.matches(":focus-visible") && popover.hide();

  on("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const mark = markAt(target);
    if (mark) later(() => show(mark), openDelay);
    else if (popover.element.contains(target)) clearTimeout(timer);
    else later(hideUnlessFocused, closeDelay);
  });
  on("pointerleave", () => later(hideUnlessFocused, closeDelay));
  on("focusin", ({ target }) => {
    const mark = markAt(target);
    if (mark && !isReturning && mark.matches(":focus-visible")) show(mark);
    isReturning = false;
  });
  on("focusout", ({ relatedTarget }) => {
    if (!popover.element.contains(relatedTarget)) popover.hide();
  });
  on("pointerdown", ({ pointerType }) => (pointer = pointerType), true);
  // The first tap shows the note, and nobody else is told of it; the second one is a click as any other.
  const tap = (/** @type {PointerEvent} */ click) => {
    const mark = markAt(/** @type {Element} */ (click.target));
    if (!mark || mark === popover.mark || (click.pointerType ?? pointer) !== "touch") return;
    click.preventDefault();
    click.stopPropagation();
    clearTimeout(timer);
    show(mark);
  };
  on("click", tap, true);
  const follow = (/** @type {Event} */ event) => {
    isReturning = /** @type {CustomEvent} */ (event).detail.back;
    later(() => popover.hide(), 0);
  };
  viewer.addEventListener("av-footnote", follow, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    popover.remove();
  });
}

/** @param {Tools} tools */
function offerWayBack({ viewer, bar, words, signal }) {
  /** @type {HTMLElement | undefined} the mark that was followed */
  let from;
  const button = iconButton(icons.back, words.backToPlace, () => {
    const mark = from;
    forget();
    if (mark) goTo(mark);
  });
  button.append(words.backToPlace);
  button.part.add("way-back");
  button.hidden = true;
  bar.dock.prepend(button);
  // Not while the place itself is on the screen.
  const observer = new IntersectionObserver((entries) => (button.hidden = entries.at(-1)?.isIntersecting ?? true));
  const forget = () => {
    observer.disconnect();
    from = undefined;
    button.hidden = true;
  };
  const follow = (/** @type {Event} */ event) => {
    forget();
    if (event.defaultPrevented || /** @type {CustomEvent} */ (event).detail.back) return;
    from = /** @type {HTMLElement} */ (event.composedPath()[0]);
    observer.observe(from);
  };
  viewer.addEventListener("av-footnote", follow, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}

/** @param {Element} target @returns {HTMLAnchorElement | null} */
function markAt(target) {
  return target.closest?.("a[role=doc-noteref]");
}
