/**
 * Invariant 3: the output reads back the same. For every input, the tree that parse5 builds from the output
 * is the tree that the writer meant, and sanitizing the output again changes no byte.
 *
 * What the writer meant is read by a parser that knows no HTML rules at all: every tag opens or closes,
 * nothing is implied. It can be that simple because the writer writes every tag.
 *
 * Inputs: hostile shapes made here, and the public suites of ../shared/suites where that folder is.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { parseFragment } from "parse5";

import { sanitize } from "../../dist/engine.js";

const suites = new URL("../../../shared/suites/", import.meta.url);
const suiteFiles = [
  "html5lib-tree-construction.json",
  "dompurify-expect.json",
  "dompurify-test-suite.json",
  "sanitizer-suites.json",
  "ammonia.json",
  "xss-vectors.json",
];

const voidElements = new Set(["br", "hr", "img", "wbr", "col", "source", "track"]);
const characters = { amp: "&", lt: "<", gt: ">", quot: '"', "#13": "\r" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|#13);/g, (_, name) => characters[name]);

/** The tree that was written: [name, attributes, children] and strings. */
function writtenTree(html) {
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
  return root.map(dropPreNewline);
}

/** The newline after <pre> that parsers drop, and the writer therefore doubles. */
function dropPreNewline(node) {
  if (typeof node === "string") return node;
  const [name, attributes, children] = node;
  if (name === "pre" && typeof children[0] === "string" && children[0].startsWith("\n")) {
    children[0] = children[0].slice(1);
    if (children[0] === "") children.shift();
  }
  return [name, attributes, children.map(dropPreNewline)];
}

const parsedTree = (nodes) =>
  nodes.map((node) =>
    node.nodeName === "#text"
      ? node.value
      : [node.tagName, node.attrs.map(({ name, value }) => [name, value]), parsedTree(node.childNodes)],
  );

async function assertReadsBack(input) {
  const { html } = await sanitize(input);
  assert.deepEqual(parsedTree(parseFragment(html).childNodes), writtenTree(html), `input: ${input.slice(0, 300)}`);
  const again = await sanitize(html);
  assert.equal(again.html, html, `input: ${input.slice(0, 300)}`);
}

const fragments = [
  "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=1>", "</a>", "<span>", "</span>",
  "<table>", "</table>", "<tr>", "<td>", "</td>", "<caption>", "<col>", "<thead>", "<ul>", "</ul>", "<li>",
  "<dl>", "<dt>", "<dd>", "<h1>", "</h1>", "<pre>\n", "</pre>", "<ruby>", "<rt>", "<svg>", "</svg>", "<math>",
  "<style>", "</style>", "<script>", "</script>", "<textarea>", "<title>", "<select>", "<template>", "<form>",
  "<!--", "-->", "<br>", "<hr>", "<img src=x alt='", "'", '"', ">", "&amp;", "&lt", "\n", " ", "text",
]; // prettier-ignore

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

function mutants(inputs, count, seed) {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    let text = inputs[random(inputs.length)].slice(0, 2000);
    for (let changes = 1 + random(6); changes > 0; changes--) {
      const at = random(text.length + 1);
      const cut = random(3) === 0 ? random(8) : 0;
      text = text.slice(0, at) + fragments[random(fragments.length)] + text.slice(at + cut);
    }
    return text.toWellFormed();
  });
}

function soups(count, seed) {
  const random = seeded(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random(25) }, () => fragments[random(fragments.length)]).join(""),
  );
}

test("soups of tags read back the same", async () => {
  for (const soup of soups(5000, 1)) await assertReadsBack(soup);
});

test("deep nesting reads back the same", async () => {
  for (const tag of ["div", "b", "table", "ul><li", "blockquote", "table><td", "a href=x", "p><b"]) {
    await assertReadsBack(`<${tag}>`.repeat(3000) + "text");
  }
});

const suitesMissing = existsSync(suites) ? false : "../shared/suites is not there";

test("the public suites and their mutants read back the same", { skip: suitesMissing }, async () => {
  const inputs = suiteFiles.flatMap((name) =>
    JSON.parse(readFileSync(new URL(name, suites), "utf8"))
      .map((entry) => entry.data ?? entry.input ?? entry.payload)
      .filter((input) => typeof input === "string"),
  );
  assert.ok(inputs.length > 10000, `only ${inputs.length} inputs were found`);
  for (const input of [...inputs, ...mutants(inputs, 20000, 2)]) await assertReadsBack(input.toWellFormed());
});

test("the comparison can fail", () => {
  const html = "<p>a<div>b</div></p>";
  assert.notDeepEqual(parsedTree(parseFragment(html).childNodes), writtenTree(html));
});
