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
  frameEmbeds(content);
}

/**
 * Few articles have embeds, and until a click on one its player is not needed.
 *
 * @param {HTMLElement} content
 */
async function frameEmbeds(content) {
  if (!content.querySelector("a[data-embed]")) return;
  (await optionalFile("embed-frames.js", import("./embed-frames.js")))?.loadEmbedsOnClick(content);
}
