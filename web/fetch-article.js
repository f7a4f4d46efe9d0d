import { ArticleError } from "./article-error.js";
import { readBody } from "./read-body.js";

/** @import { Watchdog } from "./watchdog.js" */

/**
 * @typedef {object} FetchedArticle
 * @property {Uint8Array} bytes whatever came, of whatever type: the core says whether it is an article
 * @property {string} [base] the address it came from, after redirects, where relative addresses can build on it
 */

/**
 * @param {string} url relative to the page
 * @param {RequestInit & {signal: AbortSignal}} request its signal is aborted with an ArticleError
 * @param {Watchdog} watchdog hears whatever comes
 * @returns {Promise<FetchedArticle>}
 * @throws {ArticleError} `bad-url`, `network`, `http-status`, `too-large`, and the reason of the signal
 */
export async function fetchArticle(url, request, watchdog) {
  const address = resolve(url);
  try {
    const response = await fetch(address, request);
    watchdog.heard();
    if (!response.ok) throw refusal(response, address);
    const bytes = await readBody(response, (length) => watchdog.heard(length));
    const from = response.url || address;
    return { bytes, base: /^(https?|file):/.test(from) ? from : undefined };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    if (request.signal.aborted) throw request.signal.reason;
    const message = `No answer from ${address}: the connection failed, or the server does not allow this page to read it (CORS).`;
    throw new ArticleError({ code: "network", message }, { cause });
  }
}

/** The error of a load that was given up: its element left the page, or a newer load took over. */
export function aborted() {
  return new ArticleError({ code: "aborted", message: "Loading the article was given up." });
}

/**
 * @param {string} url
 * @returns {string}
 */
function resolve(url) {
  try {
    return new URL(url, document.baseURI).href;
  } catch (cause) {
    throw new ArticleError({ code: "bad-url", message: `“${url}” is not an address.` }, { cause });
  }
}

/**
 * @param {Response} response
 * @param {string} address
 */
function refusal({ status, statusText, body }, address) {
  body?.cancel().catch(() => {}); // nobody reads it: it need not come
  const answer = statusText ? `${status} (${statusText})` : status;
  return new ArticleError({ code: "http-status", message: `The server answered ${answer} for ${address}.` });
}
