import { ArticleError } from "./engine.js";

/**
 * @typedef {object} FetchedArticle
 * @property {Uint8Array} bytes whatever came, of whatever type: the core says whether it is an article
 * @property {string} [base] the address it came from, after redirects, where relative addresses can build on it
 */

/**
 * @param {string} url relative to the page
 * @param {RequestInit & {signal: AbortSignal}} request
 * @returns {Promise<FetchedArticle>}
 * @throws {ArticleError} `bad-url`, `network`, `http-status`, `aborted`
 */
export async function fetchArticle(url, request) {
  const address = resolve(url);
  try {
    const response = await fetch(address, request);
    if (!response.ok) throw refusal(response, address);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const from = response.url || address;
    return { bytes, base: /^(https?|file):/.test(from) ? from : undefined };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    if (request.signal.aborted) throw aborted();
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
function refusal({ status, statusText }, address) {
  const answer = statusText ? `${status} (${statusText})` : status;
  return new ArticleError({ code: "http-status", message: `The server answered ${answer} for ${address}.` });
}
