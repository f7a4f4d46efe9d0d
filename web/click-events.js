/**
 * A click on a tag of the cloud: `event.detail` of `av-tag`.
 *
 * @typedef {object} TagDetail
 * @property {string} text
 * @property {number} weight size class, 1 to 9
 * @property {string} href
 */

/**
 * A click on a footnote mark or on the way back: `event.detail` of `av-footnote`.
 *
 * @typedef {object} FootnoteDetail
 * @property {string} id of the element the link leads to, in the shadow root
 * @property {boolean} back true on the way from the note to the text
 */

/**
 * A click on any other link that leads away: `event.detail` of `av-link`.
 *
 * @typedef {object} LinkDetail
 * @property {string} href
 * @property {string} text
 * @property {string} part the part name of the link, such as `readmore-link`; "" in the body
 */

/**
 * Tells the page about clicks by events that bubble out of the shadow root and can be cancelled: a cancelled event
 * cancels the click.
 *
 * @param {HTMLElement} content
 */
export function tellClicks(content) {
  content.addEventListener("click", (click) => {
    const link = /** @type {Element} */ (click.target).closest?.("a[href]");
    if (!link) return;
    const [name, detail] = describe(/** @type {HTMLAnchorElement} */ (link));
    if (!name) return;
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true });
    if (!link.dispatchEvent(event)) click.preventDefault();
  });
}

/**
 * @param {HTMLAnchorElement} link
 * @returns {[string, (TagDetail | FootnoteDetail | LinkDetail)?]}
 */
function describe(link) {
  const { href, part } = link;
  const text = (link.textContent ?? "").trim();
  const role = link.getAttribute("role");
  if (role === "doc-noteref" || role === "doc-backlink") {
    return ["av-footnote", { id: link.hash.slice(1), back: role === "doc-backlink" }];
  }
  if (link.getAttribute("href")?.startsWith("#")) return [""];
  if (part.contains("tag")) return ["av-tag", { text, weight: Number(link.dataset.weight), href }];
  return ["av-link", { href, text, part: part.value }];
}
