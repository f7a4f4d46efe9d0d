/** What a site writes that puts marked and DOMPurify together by hand. */
import DOMPurify from "dompurify";
import { marked } from "marked";

const response = await fetch("article.json");
const article = await response.json();
const headline = document.createElement("h1");
headline.textContent = article.headline;
const body = document.createElement("div");
body.innerHTML = DOMPurify.sanitize(/** @type {string} */ (marked.parse(article.articleBody)));
document.querySelector("main")?.append(headline, body);
globalThis.articleShown();
