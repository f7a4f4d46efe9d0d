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

  on("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const mark = markAt(target);
    if (mark) later(() => popover.show(mark, noteOf(article, mark)), openDelay);
    else if (popover.element.contains(target)) clearTimeout(timer);
    else later(() => !popover.mark?.matches(":focus-visible") && popover.hide(), popover.mark ? closeDelay : 0);
  });
  on("pointerleave", () => later(() => !popover.mark?.matches(":focus-visible") && popover.hide(), closeDelay));
  on("focusin", ({ target }) => {
    const mark = markAt(target);
    if (mark && !isReturning && mark.matches(":focus-visible")) popover.show(mark, noteOf(article, mark));
    isReturning = false;
  });
  on("focusout", ({ relatedTarget }) => {
    if (!popover.element.contains(relatedTarget)) popover.hide();
  });
  on("pointerdown", ({ pointerType }) => (pointer = pointerType), true);
  // The first tap shows the note, the second one goes there.
  on(
    "click",
    (click) => {
      const mark = markAt(click.target);
      if (!mark || (click.pointerType ?? pointer) !== "touch" || mark === popover.mark) return;
      click.preventDefault();
      popover.show(mark, noteOf(article, mark));
    },
    true,
  );
  viewer.addEventListener(
    "av-footnote",
    (event) => {
      isReturning = /** @type {CustomEvent} */ (event).detail.back;
      if (!event.defaultPrevented) later(() => popover.hide(), 0);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    popover.remove();
  });
}

/** @param {Tools} tools */
function offerWayBack({ viewer, article, bar, words, signal }) {
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
    if (from) observer.unobserve(from);
    from = undefined;
    button.hidden = true;
  };
  viewer.addEventListener(
    "av-footnote",
    (event) => {
      const { target, detail, defaultPrevented } = /** @type {CustomEvent} */ (event);
      forget();
      const [link] = event.composedPath();
      if (detail.back || defaultPrevented || !target || !article.contains(/** @type {Node} */ (link))) return;
      from = /** @type {HTMLElement} */ (link);
      observer.observe(from);
    },
    { signal },
  );
  signal.addEventListener("abort", () => observer.disconnect());
}

/** @param {EventTarget} target @returns {HTMLAnchorElement | null} */
function markAt(target) {
  return /** @type {Element} */ (target).closest?.("a[role=doc-noteref]");
}

/**
 * @param {HTMLElement} article
 * @param {HTMLAnchorElement} mark
 */
function noteOf(article, mark) {
  return findById(article, mark.hash.slice(1));
}
