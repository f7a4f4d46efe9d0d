import { parseFragment } from "parse5";

/**
 * The tree of an HTML fragment as nested arrays: text is a string, an element
 * is `[name, [[attribute, value], …] sorted, children]`.
 *
 * @param {string} html
 */
export function parseTree(html) {
  return parseFragment(html).childNodes.map(convert);
}

/**
 * @param {any} node
 * @returns {any}
 */
function convert(node) {
  if (node.nodeName === "#text") return node.value;
  if (!node.tagName) return [node.nodeName, [], []];
  const attributes = node.attrs
    .map((/** @type {{ name: string, value: string }} */ { name, value }) => [name, value])
    .sort();
  return [node.tagName, attributes, node.childNodes.map(convert)];
}
