import { addCopyButtons } from "./copy-button.js";
import { followFragments } from "./fragment-links.js";
import { loadEmbedsOnClick } from "./embed-frames.js";
import { tellClicks } from "./click-events.js";
import { calmBrokenPictures } from "./broken-pictures.js";
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
  loadEmbedsOnClick(content);
  followFragments(content);
  addCopyButtons(content, text);
  calmBrokenPictures(content);
  reachScrollers(content);
}
