// What a reader of an article of Forem sees. A description that ends in dots was cut from the text; settings at the
// head of the Markdown are not text.
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true });

/** @param {string} text */
const withoutSettings = (text) => text.replace(/^---\n\w+:[^]*?\n---\n/, "");

/** @param {any} tags */
const namesOfTags = (tags) => (Array.isArray(tags) ? tags : String(tags ?? "").split(","));

/** @param {any} article @param {string} pointer @returns {import("../formats.test.mjs").Run[]} */
function textsOfArticle(article, pointer) {
  const html = article.body_html ?? markdown.render(withoutSettings(article.body_markdown ?? ""));
  const member = article.body_html ? "body_html" : "body_markdown";
  return [
    { text: html, pointer: `${pointer}/${member}`, html: true },
    ...[
      article.title,
      article.description?.endsWith("...") ? "" : article.description,
      article.user?.name,
      ...namesOfTags(article.tag_list),
    ].map((text) => ({ text: text ?? "", pointer })),
  ];
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "forem",
  folder: "forem",
  texts: (document) =>
    Array.isArray(document)
      ? document.flatMap((article, i) => textsOfArticle(article, `/${i}`))
      : textsOfArticle(document, ""),
  addresses: (document) =>
    [document]
      .flat()
      .filter((article) => article.cover_image)
      .map((article) => ({ url: article.cover_image, pointer: "/cover_image" })),
};
