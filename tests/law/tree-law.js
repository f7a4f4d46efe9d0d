/**
 * The tree law: what a parser builds from our output is the tree that the writer meant, also after the parsed tree
 * is written and parsed once more, and sanitizing the output again changes no byte.
 *
 * Runs in Node and in pages, so it imports nothing: a reader says how one parser reads and writes.
 *
 * @typedef {object} Reader
 * @property {string} name
 * @property {(html: string) => any} read a node (DOM or parse5) whose children are the parsed ones
 * @property {(node: any) => string} write that node's children as HTML
 */

const voidElements = new Set(["br", "hr", "img", "wbr", "col", "source", "track"]);
const characters = { amp: "&", lt: "<", gt: ">", quot: '"' };
const decode = (text) => text.replace(/&(amp|lt|gt|quot);/g, (_, name) => characters[name]);

/**
 * The tree that was written: `[name, attributes, children]` for an element, a string for text. Read by a parser that
 * knows no HTML rules at all: every tag opens or closes, nothing is implied. It can be that simple because the
 * writer writes every tag.
 *
 * @param {string} html
 */
export function writtenTree(html) {
  const root = [];
  const open = [root];
  for (const [, end, name, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>|([^<]+)/g)) {
    const siblings = open.at(-1);
    if (text !== undefined) {
      siblings.push(decode(text));
    } else if (end) {
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
      const element = [name, pairs.map(([, key, value]) => [key, decode(value)]), []];
      siblings.push(element);
      if (!voidElements.has(name)) open.push(element[2]);
    }
  }
  return dropNewlines(root);
}

/**
 * Every parser drops the newline right after <pre>. Our writer doubles it; the serializers of the HTML Standard do
 * not, so that each of their rounds loses one.
 */
function dropNewlines(nodes) {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const [name, attributes, children] = node;
    const [first, ...rest] = children;
    if (name !== "pre" || typeof first !== "string" || !first.startsWith("\n")) {
      return [name, attributes, dropNewlines(children)];
    }
    return [name, attributes, dropNewlines(first === "\n" ? rest : [first.slice(1), ...rest])];
  });
}

/**
 * The tree below a node of the DOM or of parse5, in the form of writtenTree().
 *
 * @param {any} parent
 */
export function parsedTree(parent) {
  const tree = [];
  for (const node of parent.childNodes) {
    if (node.nodeName !== "#text") {
      tree.push(parsedNode(node));
      continue;
    }
    // Browsers cut long texts into several nodes.
    const text = node.data ?? node.value;
    if (typeof tree.at(-1) === "string") tree.push(tree.pop() + text);
    else tree.push(text);
  }
  return tree;
}

function parsedNode(node) {
  const attributes = node.attributes ?? node.attrs;
  if (!attributes) return [node.nodeName, [], []]; // a comment and the like: never in the output
  const pairs = Array.from(attributes, ({ name, value }) => [name, value]);
  return [node.localName ?? node.tagName, pairs, parsedTree(node)];
}

/**
 * How these readers read an output: nothing where all keep the law, else what is wrong.
 *
 * @param {string} html an output
 * @param {Reader[]} readers
 * @returns {string | undefined}
 */
export function readingFault(html, readers) {
  const tree = writtenTree(html);
  const written = JSON.stringify(tree);
  const rewritten = JSON.stringify(dropNewlines(tree));
  for (const { name, read, write } of readers) {
    const first = read(html);
    if (JSON.stringify(parsedTree(first)) !== written) return `${name} builds another tree`;
    const again = write(first);
    // The same bytes build the same tree.
    if (again !== html && JSON.stringify(parsedTree(read(again))) !== rewritten) {
      return `${name} builds another tree from what it wrote itself`;
    }
  }
  return undefined;
}

/**
 * The whole law for one input: nothing where it is kept, else what is wrong.
 *
 * @param {string} input
 * @param {(input: string) => Promise<{ html: string }>} sanitize
 * @param {Reader[]} readers
 * @returns {Promise<string | undefined>}
 */
export async function lawFault(input, sanitize, readers) {
  const { html } = await sanitize(input);
  const fault = readingFault(html, readers);
  if (fault) return fault;
  const again = await sanitize(html);
  return again.html === html ? undefined : "sanitizing again changes the output";
}
