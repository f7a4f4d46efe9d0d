import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-progress.css";
import { make } from "./make.js";
import { seenPart } from "./scroll-watch.js";

/** @import { Tools } from "./reader-tools.js" */

/**
 * How far somebody has read: `event.detail` of `av-progress`. Nothing is sent anywhere.
 *
 * @typedef {object} ProgressDetail
 * @property {25 | 50 | 75 | 100} percent of the body that has been on the screen; each is told once an article
 * @property {number} seconds in which the article was on the screen of a page in the foreground
 */

const sheet = new SharedSheet(css);

const marks = [25, 50, 75, 100];

/**
 * A thin line at the upper end of the screen, as long as the part of the body that has been read.
 *
 * @param {Tools} tools
 */
export function start({ viewer, root, article, bar, words, signal, onScroll }) {
  const body = /** @type {HTMLElement} */ (article.querySelector("[part=body]") ?? article);
  const line = make("progress", "progress");
  line.max = 100;
  line.ariaLabel = words.readingProgress;
  bar.layer.prepend(line);
  sheet.adoptBy(root);
  const seconds = readingClock(article, signal);
  const due = [...marks];
  onScroll(() => {
    const percent = 100 * seenPart(body);
    line.value = Math.round(percent);
    while (due.length && percent >= due[0] - 0.5) {
      const detail = { percent: due.shift(), seconds: seconds() };
      viewer.dispatchEvent(new CustomEvent("av-progress", { detail, bubbles: true, composed: true }));
    }
  });
}

/**
 * @param {HTMLElement} article
 * @param {AbortSignal} signal
 * @returns {() => number} whole seconds in which it was seen
 */
function readingClock(article, signal) {
  let isOnScreen = false;
  let before = 0;
  /** @type {number | undefined} there while it is seen */
  let since;
  const total = () => before + (since === undefined ? 0 : performance.now() - since);
  const update = () => {
    before = total();
    since = isOnScreen && document.visibilityState === "visible" ? performance.now() : undefined;
  };
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false;
    // No listener stays behind when the article is taken off the page.
    if (isOnScreen) document.addEventListener("visibilitychange", update, { signal });
    else document.removeEventListener("visibilitychange", update);
    update();
  });
  observer.observe(article);
  signal.addEventListener("abort", () => observer.disconnect());
  return () => Math.round(total() / 1000);
}
