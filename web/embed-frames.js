import { clickedLink } from "./clicked-link.js";
import { isRemembered, mayLoad, remember } from "./embed-consent.js";
import { frameOf } from "./embed-players.js";
import { embedText } from "./embed-text.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/embed-frames.css";

/** @import { EmbedAddress, EmbedShape } from "./embed-players.js" */
/** @import { EmbedText } from "./embed-text.js" */

const sheet = new SharedSheet(css);

/**
 * A click on the link that stands for a frame of another site puts the frame in its place. Until then nothing is asked
 * of that site, unless the reader has said so for its host; with a modifier key, or where the player is not known, the
 * link is a link. The element imports this file for articles that have such links.
 *
 * @param {HTMLElement} content
 * @param {Record<string, string>} strings instead of its own words, by key
 */
export function enhance(content, strings) {
  const text = { ...embedText, ...strings };
  const root = content.getRootNode();
  if (root instanceof ShadowRoot) sheet.adoptBy(root); // else another article has come in the meantime
  content.addEventListener("click", (click) => {
    const link = clickedLink(click, "a[data-embed]");
    const frame = link && frameFor(link);
    if (!frame) return;
    click.preventDefault();
    ask(link, frame, text);
  });
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (content.querySelectorAll("a[data-embed]"))) {
    const frame = frameFor(link);
    if (frame && isRemembered(new URL(frame.source).host)) ask(link, frame, text, true);
  }
}

/**
 * @param {HTMLAnchorElement} link
 * @param {EmbedAddress} address
 * @param {EmbedText} text
 * @param {boolean} [remembered]
 */
function ask(link, address, text, remembered = false) {
  const { host } = new URL(address.source);
  const load = () => {
    if (!link.isConnected) return;
    const frame = makeFrame(link, address);
    link.replaceWith(frame);
    frame.after(consentButton(frame, link, host, text));
    if (!remembered) frame.focus();
  };
  if (mayLoad(link, { host, href: address.source, remembered, load })) load();
}

/**
 * Pressed, frames of this host come by themselves from now on; released, the link stands there again.
 *
 * @param {HTMLIFrameElement} frame
 * @param {HTMLAnchorElement} link
 * @param {string} host
 * @param {EmbedText} text
 */
function consentButton(frame, link, host, text) {
  const button = document.createElement("button");
  const show = () => button.setAttribute("aria-pressed", `${isRemembered(host)}`);
  button.type = "button";
  button.part.add("button", "embed-consent");
  button.textContent = text.alwaysLoad.replace("{host}", `\u2068${host}\u2069`);
  button.addEventListener("click", () => {
    const wasRemembered = isRemembered(host);
    remember(host, !wasRemembered);
    if (!wasRemembered) return show();
    frame.replaceWith(link);
    button.remove();
    link.focus();
  });
  show();
  return button;
}

/** @param {HTMLAnchorElement} link */
function frameFor(link) {
  return frameOf(link.href, !link.part.contains("embed-link"));
}

/**
 * @param {HTMLAnchorElement} link
 * @param {EmbedAddress} address
 */
function makeFrame(link, { source, shape }) {
  const frame = document.createElement("iframe");
  frame.part.add("embed-frame");
  frame.title = (link.textContent ?? "").trim() || new URL(source).hostname;
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
  frame.allow = "fullscreen; picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  // Players refuse to play where they learn nothing of the page; the origin is the least that they take.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.part.add(shapeOf(Number(link.dataset.width) / Number(link.dataset.height)) ?? shape);
  frame.src = source;
  return frame;
}

/**
 * The nearest of the shapes that the style sheet has: a style of its own would need a looser policy of the page.
 *
 * @param {number} ratio width to height, NaN where not known
 * @returns {EmbedShape | undefined}
 */
function shapeOf(ratio) {
  if (!(ratio > 0)) return undefined;
  if (ratio < 0.8) return "embed-tall";
  if (ratio < 1.2) return "embed-square";
  return ratio < 1.5 ? "embed-standard" : "embed-wide";
}
