/**
 * The renderers that the makers of formats give away, as functions from a document's JSON text to HTML text. They write
 * the body only, and mark-up of their own for the nodes they know.
 */
import { documentToHtmlString } from "@contentful/rich-text-html-renderer";
import { toHTML } from "@portabletext/to-html";
import { Mark, Node, generateHTML } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import DOMPurify from "dompurify";
import editorJsHtml from "editorjs-html";

/** Some of the blocks are of the site that the document is of: their renderers leave those out, too. */
const editorJs = editorJsHtml({}, { strict: false });
const quiet = { onMissingComponent: false };
const tiptap = [
  StarterKit,
  ...["image", "taskList", "taskItem", "twitter", "youtube", "math"].map((name) =>
    Node.create({
      name,
      group: "block",
      content: name.startsWith("task") ? "block+" : "",
      addAttributes: () => ({ src: {}, alt: {} }),
      renderHTML: ({ HTMLAttributes }) =>
        name === "image" ? ["img", HTMLAttributes] : ["div", HTMLAttributes, ...(name.startsWith("task") ? [0] : [])],
    }),
  ),
  ...["highlight", "textStyle"].map((name) => Mark.create({ name, renderHTML: () => ["span", 0] })),
];

/** @type {Record<string, { name: string, isTree: (value: any) => boolean, renderer: (tree: any) => string }>} */
const kFormats = {
  "portable-text": {
    name: "@portabletext/to-html",
    isTree: (value) =>
      value?._type === "block" || (Array.isArray(value) && value.some(({ _type, _ref }) => _type && !_ref)),
    renderer: (tree) => toHTML(tree, /** @type {any} */ (quiet)),
  },
  contentful: {
    name: "rich-text-html-renderer",
    isTree: (value) => value?.nodeType === "document",
    renderer: (tree) => documentToHtmlString(tree),
  },
  editorjs: {
    name: "editorjs-html",
    isTree: (value) => Array.isArray(value?.blocks),
    renderer: (tree) => [editorJs.parse(tree)].flat().join(""),
  },
  tiptap: {
    name: "@tiptap/core generateHTML",
    isTree: (value) => value?.type === "doc",
    renderer: (tree) => generateHTML(tree, tiptap),
  },
};

/**
 * The trees in a document: the document itself, or what its members and those of its fields are, in the first
 * language of those that have several.
 *
 * @param {any} document
 * @param {(value: any) => boolean} isTree
 */
function treesOf(document, isTree) {
  if (isTree(document)) return [document];
  const fields = Object.values(document.fields ?? {}).map((field) => (isTree(field) ? field : Object.values(field)[0]));
  return [...Object.values(document), ...fields].filter(isTree);
}

/**
 * @param {(text: string) => Promise<string>} ours from JSON text to safe HTML text
 * @returns {Record<string, Record<string, (text: string) => string | Promise<string>>>} contenders by format
 */
export function formatTasks(ours) {
  return Object.fromEntries(
    Object.entries(kFormats).map(([format, { name, isTree, renderer }]) => {
      const render = (/** @type {string} */ text) => treesOf(JSON.parse(text), isTree).map(renderer).join("");
      return [
        format,
        { ours, [`${name} + DOMPurify`]: (text) => DOMPurify.sanitize(render(text)), [`${name}, not safe`]: render },
      ];
    }),
  );
}
