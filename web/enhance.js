import { addCopyButtons } from "./copy-button.js";
import { followFragments } from "./fragment-links.js";
import { tellClicks } from "./click-events.js";
import { calmBrokenPictures } from "./broken-pictures.js";
import { optionalFile } from "./optional-file.js";
import { reachScrollers } from "./scroll-areas.js";

/** @import { UiText } from "./ui-text.js" */

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
  reachScrollers(content);
  enhanceLate(content, text);
}

/**
 * What can wait until the article is seen, and what many articles do not need.
 *
 * @param {HTMLElement} content
 * @param {UiText} text
 */
async function enhanceLate(content, text) {
  if (content.querySelector("time")) {
    (await optionalFile("dates.js", import("./dates.js")))?.localizeDates(content);
  }
  if (content.querySelector("a[data-embed]")) {
    (await optionalFile("embed-frames.js", import("./embed-frames.js")))?.loadEmbedsOnClick(content, text);
  }
}
