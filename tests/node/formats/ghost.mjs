// What a reader of Ghost sees of a post: its HTML; where there is none, its Lexical or Mobiledoc, or its Markdown.
import MarkdownIt from "markdown-it";
/** @typedef {import("../formats.test.mjs").Run} Run */

const markdown = new MarkdownIt({ html: true });

/** What cards and nodes keep texts under, and which of them are HTML. */
const kPlainKeys = new Set(["text", "code", "title", "description", "alt", "fileName", "buttonText", "calloutEmoji"]);
const kHtmlKeys = new Set(
  "caption html heading content header subheader calloutText fileTitle fileCaption productTitle productDescription".split(
    " ",
  ),
);

/** All texts in the cards and nodes of an editor. @param {any} node @param {string} pointer @returns {Run[]} */
function textsOfNode(node, pointer) {
  return Object.entries(node ?? {}).flatMap(([key, value]) => {
    if (typeof value === "object") return textsOfNode(value, pointer);
    if (typeof value !== "string") return [];
    if (key === "markdown") return [{ text: markdown.render(value), pointer, html: true }];
    if (kHtmlKeys.has(key)) return [{ text: value, pointer, html: true }];
    return kPlainKeys.has(key) ? [{ text: value, pointer }] : [];
  });
}

/** Mobiledoc: a marker is [type, opened, closed, text or atom]. @param {any} document @param {string} pointer */
function textsOfMobiledoc(document, pointer) {
  const markers = document.sections.flatMap((/** @type {any[]} */ [kind, , content]) => {
    if (kind === 1) return content;
    return kind === 3 ? content.flat() : [];
  });
  return [
    ...markers
      .filter((/** @type {any[]} */ [type]) => type === 0)
      .map((/** @type {any[]} */ marker) => ({ text: marker[3], pointer })),
    ...textsOfNode(
      document.cards.map((/** @type {any[]} */ [, data]) => data),
      pointer,
    ),
  ];
}

/** @param {any} post @param {string} at @returns {Run[]} */
function textsOfBody(post, at) {
  if (post.html) return [{ text: post.html, pointer: `${at}/html`, html: true }];
  if (post.lexical) return textsOfNode(JSON.parse(post.lexical).root, `${at}/lexical`);
  if (post.mobiledoc) return textsOfMobiledoc(JSON.parse(post.mobiledoc), `${at}/mobiledoc`);
  return [{ text: markdown.render(post.markdown ?? ""), pointer: `${at}/markdown`, html: true }];
}

/** @param {any} post @param {string} at @returns {Run[]} */
function textsOfPost(post, at) {
  const authors = post.authors ?? [post.primary_author ?? post.author ?? {}].flat();
  const names = [...authors, ...(post.tags ?? [])].map((thing) => thing.name ?? thing.data?.name ?? "");
  return [
    ...textsOfBody(post, at),
    { text: post.title ?? "", pointer: `${at}/title` },
    { text: post.custom_excerpt ?? "", pointer: `${at}/custom_excerpt` },
    { text: post.feature_image_caption ?? "", pointer: `${at}/feature_image_caption`, html: true },
    ...names.filter((name) => !name.startsWith("#")).map((text) => ({ text, pointer: at })),
  ];
}

/** @param {any} document @returns {[any, string][]} */
function postsOf(document) {
  if (document.posts)
    return document.posts.map((/** @type {any} */ post, /** @type {number} */ i) => [post, `/posts/${i}`]);
  return document.data ? [[document.data, "/data"]] : [[document, ""]];
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "ghost",
  folder: "ghost",
  notMine: { "10-lexical-basic-content.json": "lexical", "11-lexical-email-content.json": "lexical" },
  texts: (document) => postsOf(document).flatMap(([post, at]) => textsOfPost(post, at)),
  addresses: (document) =>
    postsOf(document)
      .filter(([post]) => post.feature_image)
      .map(([post, at]) => ({ url: post.feature_image, pointer: `${at}/feature_image` })),
};
