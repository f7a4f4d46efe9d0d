// What of a document arrived in the page that was made of it: texts and addresses, compared without the HTML of the
// one and the other.
import { parseFragment } from "parse5";

/** Elements whose text no reader sees; those that show other sites are told by a link. */
const unseen = new Set("script style template noscript iframe object svg math head title textarea select".split(" "));

/**
 * @param {any} node a parse5 node
 * @param {(node: any) => boolean | void} visit false where the children are not to be visited
 */
function walk(node, visit) {
  if (visit(node) === false) return;
  for (const child of node.childNodes ?? []) walk(child, visit);
}

/** All text of an HTML text that a reader sees, one entry a text node. @param {string} html */
export function textsOfHtml(html) {
  /** @type {string[]} */
  const texts = [];
  walk(parseFragment(html), (node) => {
    if (unseen.has(node.nodeName)) return false;
    if (node.nodeName === "#text" && node.value.trim()) texts.push(node.value);
  });
  return texts;
}

/** @param {any} node @param {string} name */
const attribute = (node, name) => node.attrs?.find((/** @type {any} */ found) => found.name === name)?.value;

/**
 * Addresses of links and pictures that an HTML text has: those of readers, not of players.
 *
 * @param {string} html
 */
export function addressesOfHtml(html) {
  /** @type {string[]} */
  const addresses = [];
  walk(parseFragment(html), (node) => {
    if (unseen.has(node.nodeName)) return false;
    for (const name of ["href", "src"]) {
      const value = attribute(node, name);
      if (value) addresses.push(value);
    }
    for (const candidate of (attribute(node, "srcset") ?? "").split(/,\s+/)) {
      if (candidate) addresses.push(candidate.trim().split(/\s+/)[0]);
    }
    const poster = attribute(node, "poster") ?? attribute(node, "data-poster");
    if (poster) addresses.push(poster);
  });
  return addresses;
}

/** Alternative texts count as read. @param {string} html */
export function pageText(html) {
  /** @type {string[]} */
  const texts = [];
  walk(parseFragment(html), (node) => {
    if (node.nodeName === "#text") texts.push(node.value);
    const alternative = attribute(node, "alt") ?? "";
    if (alternative) texts.push(alternative);
  });
  return compact(texts.join(" "));
}

/** White space says nothing here: pages break lines where documents do not. @param {string} text */
export const compact = (text) => text.replace(/[\s\u00A0\u200B\uFEFF]+/gu, "").normalize("NFC");

/** One spelling for addresses that are the same. @param {string} address @param {string} [base] */
export function addressKey(address, base = "https://relative.example/") {
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) ? decodeURI(url.href.replace(/^http:/, "https:")) : null;
  } catch {
    return null;
  }
}
