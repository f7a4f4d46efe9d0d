/** Where the browser remembers the hosts whose frames a reader always wants to see. */
const storageKey = "article-viewer.embeds";

/**
 * A frame of another site is about to be loaded: `event.detail` of `av-consent`.
 *
 * @typedef {object} ConsentDetail
 * @property {string} host the host that would be asked
 * @property {string} href address of the frame
 * @property {boolean} remembered true where no click asks for it, but an earlier choice of the reader
 * @property {() => void} load loads the frame after all, where the event was cancelled
 */

/**
 * Asks the page whether a frame may be loaded.
 *
 * @param {HTMLElement} link the link that stands for the frame
 * @param {ConsentDetail} detail
 * @returns {boolean} false where the page has cancelled the event
 */
export function mayLoad(link, detail) {
  return link.dispatchEvent(new CustomEvent("av-consent", { detail, bubbles: true, composed: true, cancelable: true }));
}

/**
 * @param {string} host
 * @returns {boolean} whether the reader wants frames of this host without being asked again
 */
export function isRemembered(host) {
  return rememberedHosts().includes(host);
}

/**
 * @param {string} host
 * @param {boolean} isWanted
 */
export function remember(host, isWanted) {
  const others = rememberedHosts().filter((name) => name !== host);
  try {
    localStorage.setItem(storageKey, JSON.stringify(isWanted ? [...others, host] : others));
  } catch {
    // Storage is full or not allowed: then the choice holds for this one frame.
  }
}

/** @returns {string[]} */
function rememberedHosts() {
  try {
    const hosts = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(hosts) ? hosts : [];
  } catch {
    return []; // no storage, or not what this module wrote
  }
}
