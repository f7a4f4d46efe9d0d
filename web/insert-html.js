import { ArticleError } from "./engine.js";

/*
 * The only module that turns a string into nodes. The strings that come here were made by the core, whose output is
 * safe by construction; nothing else may call innerHTML or its relatives (a test looks for them).
 */

/** @typedef {{createHTML(html: string): any}} HtmlPolicy the part of a TrustedTypePolicy that is used here */

const policyName = "article-viewer";
/** One policy a page, also when two copies of this script meet there: a second one of that name may be refused. */
const policyKey = Symbol.for("article-viewer.trusted-types-policy");

/** @returns {HtmlPolicy} */
function htmlPolicy() {
  const global = /** @type {any} */ (globalThis);
  const pass = (/** @type {string} */ html) => html;
  return (global[policyKey] ??= global.trustedTypes?.createPolicy(policyName, { createHTML: pass }) ?? {
    createHTML: pass,
  });
}

/**
 * Safe HTML to a fragment of the page's document. The nodes are made in a template: its document is inert, so no
 * picture is fetched before the fragment is put on the page.
 *
 * @param {string} safeHtml output of the core
 * @returns {DocumentFragment}
 * @throws {ArticleError} `insert-refused` when the page's Trusted Types rules do not allow the policy `article-viewer`
 */
export function parseSafeHtml(safeHtml) {
  const template = document.createElement("template");
  try {
    template.innerHTML = htmlPolicy().createHTML(safeHtml);
  } catch (cause) {
    throw ArticleError.because("insert-refused", "This page does not allow the article to be shown", cause);
  }
  return template.content;
}

/**
 * The markup of an element's content, to compare what stands on the page with what is to be put there.
 *
 * @param {Element} element
 * @returns {string}
 */
export function markupOf(element) {
  return element.innerHTML;
}
