import { copyText } from "../copy-text.js";
import * as icons from "./icons.js";
import { make } from "./make.js";

/** @import { Tools } from "./reader-tools.js" */

/**
 * Copies the article's link, the short one where there is one, or hands it to the system's share dialog where the browser
 * has one.
 *
 * @param {Tools} tools
 */
export function start({ viewer, bar, words }) {
  const { shortUrl, url, headline } = viewer.metadata ?? {};
  const link = absolute(shortUrl ?? url);
  const panel = bar.addPanel(icons.share, words.share);
  const status = make("p", "tool-status");
  status.setAttribute("role", "status");
  const shown = make("p", "tool-link", link);
  shown.dir = "ltr";
  const copying = button(words.copyLink, async () => {
    status.textContent = (await copyText(link)) ? words.linkCopied : words.linkNotCopied;
  });
  const row = make("div", "tool-row", copying);
  if (navigator.share) {
    // Who thinks better of it has "refused" the dialog: no error.
    row.append(button(words.shareVia, () => navigator.share({ title: headline, url: link }).catch(() => {})));
  }
  panel.element.append(shown, row, status);
  panel.beforeOpen.push(() => (status.textContent = ""));
}

/**
 * @param {string} [address] of the article
 * @returns {string} that, or the address of the page where it is none
 */
function absolute(address) {
  try {
    const { href, protocol } = new URL(address ?? "", document.baseURI);
    if (address && /^https?:$/.test(protocol)) return href;
  } catch {
    // Not an address.
  }
  return location.href;
}

/**
 * @param {string} words
 * @param {() => void} press
 */
function button(words, press) {
  const made = make("button", "button", words);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}
