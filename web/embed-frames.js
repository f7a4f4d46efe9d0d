import { clickedLink } from "./clicked-link.js";
import { isRemembered, mayLoad, remember } from "./embed-consent.js";
import { embedText } from "./embed-text.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/embed-frames.css";

/** @import { EmbedText } from "./embed-text.js" */

const sheet = new SharedSheet(css);

/**
 * The players of other sites, by the hosts of their pages: how the address of a page becomes that of its player. Each
 * is asked in the way that stores least about the reader.
 *
 * @type {{hosts: string[], player: (page: URL) => string | undefined}[]}
 */
const players = [
  {
    hosts: ["youtube.com", "youtube-nocookie.com", "youtu.be"],
    player: (page) => {
      const [first, second] = page.pathname.split("/").filter(Boolean);
      const inPath = ["embed", "shorts", "live", "v"].includes(first) ? second : first;
      const id = page.searchParams.get("v") ?? (first === "watch" ? undefined : inPath);
      const start = /^\d+/.exec(page.searchParams.get("start") ?? page.searchParams.get("t") ?? "");
      return id && address("https://www.youtube-nocookie.com/embed/", id, start ? { start: start[0] } : {});
    },
  },
  {
    hosts: ["vimeo.com"],
    player: (page) => {
      const id = /\d{5,}/.exec(page.pathname)?.[0];
      return id && address("https://player.vimeo.com/video/", id, { dnt: "1" });
    },
  },
  {
    hosts: ["dailymotion.com", "dai.ly"],
    player: (page) => {
      const id = page.searchParams.get("video") ?? page.pathname.split("/").pop()?.split("_")[0];
      return id && address("https://geo.dailymotion.com/player.html", "", { video: id });
    },
  },
  {
    hosts: ["twitch.tv"],
    player: (page) => {
      const [first, second] = page.pathname.split("/").filter(Boolean);
      const [kind, id] = first === "videos" ? ["video", second] : ["channel", first];
      return id && address("https://player.twitch.tv/", "", { [kind]: id, parent: location.hostname });
    },
  },
];

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
    const source = link && frameAddress(link);
    if (!source) return;
    click.preventDefault();
    ask(link, source, text);
  });
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (content.querySelectorAll("a[data-embed]"))) {
    const source = frameAddress(link);
    if (source && isRemembered(new URL(source).host)) ask(link, source, text, true);
  }
}

/**
 * @param {HTMLAnchorElement} link
 * @param {string} source
 * @param {EmbedText} text
 * @param {boolean} [remembered]
 */
function ask(link, source, text, remembered = false) {
  const { host } = new URL(source);
  const load = () => {
    if (!link.isConnected) return;
    const frame = makeFrame(link, source);
    link.replaceWith(frame);
    frame.after(consentButton(frame, link, host, text));
    if (!remembered) frame.focus();
  };
  if (mayLoad(link, { host, href: source, remembered, load })) load();
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

/**
 * What the article wrote as a frame has the address of one; what it wrote as an embed mostly has that of a page.
 *
 * @param {HTMLAnchorElement} link
 * @returns {string | undefined}
 */
function frameAddress(link) {
  const page = new URL(link.href);
  // A frame of our own origin could reach out of its sandbox.
  if (page.protocol !== "https:" || page.origin === location.origin) return undefined;
  const known = players.find(({ hosts }) => hosts.some((host) => `.${page.hostname}`.endsWith(`.${host}`)));
  return known ? known.player(page) : link.part.contains("embed-link") ? undefined : page.href;
}

/**
 * @param {HTMLAnchorElement} link
 * @param {string} source
 */
function makeFrame(link, source) {
  const frame = document.createElement("iframe");
  frame.part.add("embed-frame");
  frame.title = (link.textContent ?? "").trim() || new URL(source).hostname;
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
  frame.allow = "fullscreen; picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  // Players refuse to play where they learn nothing of the page; the origin is the least that they take.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.part.add(shapeOf(Number(link.dataset.width) / Number(link.dataset.height)));
  frame.src = source;
  return frame;
}

/**
 * The nearest of the shapes that the style sheet has: a style of its own would need a looser policy of the page.
 *
 * @param {number} ratio width to height, NaN where not known
 */
function shapeOf(ratio) {
  if (ratio < 0.8) return "embed-tall";
  if (ratio < 1.2) return "embed-square";
  return ratio < 1.5 ? "embed-standard" : "embed-wide";
}

/**
 * @param {string} base
 * @param {string} id
 * @param {Record<string, string>} parameters
 */
function address(base, id, parameters) {
  const url = new URL(encodeURIComponent(id), base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return id ? url.href : `${base}${url.search}`;
}
