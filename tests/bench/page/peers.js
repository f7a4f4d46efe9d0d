/** The libraries that a site would put together by hand, as text-to-safe-text functions. */
import DOMPurify from "dompurify";
import markdownIt from "markdown-it";
import { marked } from "marked";

const markdown = markdownIt({ html: true, linkify: false });

/** @param {string} json an article with a Markdown body */
export const markedAndDomPurify = (json) =>
  DOMPurify.sanitize(/** @type {string} */ (marked.parse(JSON.parse(json).articleBody)));

/** @param {string} json an article with a Markdown body */
export const markdownItAndDomPurify = (json) => DOMPurify.sanitize(markdown.render(JSON.parse(json).articleBody));

/** @param {string} html */
export const domPurify = (html) => DOMPurify.sanitize(html);
