import { addCopyButtons } from "./copy-button.js";
import { followFragments } from "./fragment-links.js";
import { tellClicks } from "./click-events.js";
import { calmBrokenPictures } from "./broken-pictures.js";
import { optionalFile } from "./optional-file.js";

/** @import { UiText } from "./ui-text.js" */

/**
 * What can wait until the article is seen, and what many articles do not need: a file each, for articles with such an
 * element.
 *
 * @type {[selector: string, name: string, load: () => Promise<{enhance: (content: HTMLElement, text: UiText) => void}>][]}
 */
const lateSteps = [
  ["time", "dates.js", () => import("./dates.js")],
  ["a[data-embed]", "embed-frames.js", () => import("./embed-frames.js")],
  ["table, pre", "scroll-areas.js", () => import("./scroll-areas.js")],
];

/**
 * What only a browser can do for an article that stands on the page. Each step lives on the nodes of this one
 * painting, so that everything goes with them when the next article comes.
 *
 * @param {HTMLElement} content
 * @param {UiText} text
 */
export function enhance(content, text) {
  tellClicks(content); // first: whoever cancels the event also stops the steps below
  followFragments(content);
  addCopyButtons(content, text);
  calmBrokenPictures(content);
  for (const [selector, name, load] of lateSteps) {
    if (content.querySelector(selector)) optionalFile(name, load()).then((file) => file?.enhance(content, text));
  }
}
