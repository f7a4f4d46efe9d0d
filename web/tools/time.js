import { make } from "./make.js";
import { seenPart } from "./scroll-watch.js";

/** @import { Tools } from "./reader-tools.js" */

/**
 * How long the article takes to read, and further down how long the rest does. The core counts by language: words, or
 * characters where a language does not write spaces.
 *
 * @param {Tools} tools
 */
export function start({ viewer, article, bar, words, language, onScroll }) {
  const minutes = minutesOf(viewer.metadata?.timeRequired ?? "");
  if (!minutes) return;
  const shown = make("span", "reading-time");
  const spoken = make("span", "tool-unseen");
  const element = make("p", "tool-text");
  shown.ariaHidden = "true";
  element.append(shown, spoken);
  bar.add(element);
  const write = (/** @type {number} */ count, /** @type {"short" | "long"} */ unitDisplay) =>
    new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay }).format(count);
  const body = /** @type {HTMLElement} */ (article.querySelector("[part=body]") ?? article);
  let told = "";
  const tell = () => {
    const seen = seenPart(body);
    const left = Math.ceil(minutes * (1 - seen));
    const words_ = left < minutes && left > 0 ? words.timeLeft : "{time}";
    const text = words_.replace("{time}", write(left || minutes, "short"));
    if (text !== told) shown.textContent = told = text;
  };
  spoken.textContent = words.readingTime.replace("{time}", write(minutes, "long"));
  tell();
  onScroll(tell);
}

/**
 * @param {string} duration ISO 8601
 * @returns {number} 0 where it says nothing about time
 */
function minutesOf(duration) {
  const [, hours, minutes, seconds] = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return Math.ceil(Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60);
}
