/**
 * Puts children of the element that have a `slot` into the article. The element imports this file where it has such
 * children.
 *
 * @module
 */
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/slots.css";

const sheet = new SharedSheet(css);

/**
 * The slots of an article from top to bottom: each stands before or after a part of it, or around it, and then what is
 * in the slot is shown in its place. (`loading` and `error` stand above the article: web/article-surface.js.)
 *
 * @type {[slot: string, where: "before" | "after" | "around", part: string][]}
 */
const places = [
  ["header", "before", "header"],
  ["before-body", "before", "body"],
  ["after-body", "after", "body"],
  ["related", "around", "related"],
  ["tags", "around", "tags"],
  ["comments", "around", "discussion"],
];

/**
 * @param {Element} host
 * @param {ShadowRoot} root
 */
export function placeSlots(host, root) {
  const article = root.querySelector("[part~=article]");
  if (!article) return;
  sheet.adoptBy(root);
  for (const [name, where, part] of places) {
    if (!host.querySelector(`:scope > [slot=${name}]`) || article.querySelector(`slot[name=${name}]`)) continue;
    const slot = document.createElement("slot");
    slot.name = name;
    const place = article.querySelector(`:scope > [part~=${part}], :scope > slot > [part~=${part}]`);
    if (!place) article.insertBefore(slot, firstAfter(article, part));
    else if (where === "after") place.after(slot);
    else place.before(slot);
    if (place && where === "around") slot.append(place);
  }
}

/**
 * Where an article does not have a part: what it has of those that come later.
 *
 * @param {Element} article
 * @param {string} part
 */
function firstAfter(article, part) {
  const parts = ["header", "body", "footnotes", "related", "tags", "discussion"];
  const later = parts.slice(parts.indexOf(part) + 1);
  const isLater = (/** @type {Element} */ child) => {
    const { part: names } = child instanceof HTMLSlotElement ? (child.firstElementChild ?? child) : child;
    return later.some((name) => names.contains(name));
  };
  return [...article.children].find(isLater) ?? null;
}
