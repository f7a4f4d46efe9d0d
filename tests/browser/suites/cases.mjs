import assert from "node:assert/strict";
import { readCases } from "../harness/cases.mjs";
import { parseTree } from "../harness/trees.mjs";

const kBatch = 200;

/** The shared cases of tests/cases. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "cases",
  tests: {
    "every case gives the expected bytes": async ({ page, open }) => {
      await open("plain", "late.html");
      const wrong = [];
      for (const batch of batches(await readCases())) {
        const results = await page.evaluate(async (inputs) => {
          const engine = await import(new URL("../dist/engine.js", location.href).href);
          const outputs = [];
          for (const { call, input, options } of inputs) {
            try {
              outputs.push((await engine[call](input, options)).html);
            } catch (error) {
              outputs.push(String(error));
            }
          }
          return outputs;
        }, batch);
        batch.forEach((one, index) => {
          if (results[index] !== one.expected) wrong.push(one.name);
        });
      }
      assert.deepEqual(wrong, []);
    },

    "the browser reads the output as parse5 does, and writing it again changes nothing": async ({ page, open }) => {
      await open("plain", "late.html");
      const wrong = [];
      for (const batch of batches(await readCases())) {
        const trees = await page.evaluate(
          readTrees,
          batch.map((one) => one.expected),
        );
        batch.forEach((one, index) => {
          const { first, again, shadow } = trees[index];
          const reference = JSON.stringify(parseTree(one.expected));
          for (const [reader, tree] of Object.entries({ first, again, shadow })) {
            if (JSON.stringify(tree) !== reference) wrong.push(`${one.name} (${reader})`);
          }
        });
      }
      assert.deepEqual(wrong, []);
    },
  },
};

/**
 * Runs in the page: the trees of a text parsed in a template, serialised and
 * parsed again, and parsed in a shadow root.
 *
 * @param {string[]} texts
 */
function readTrees(texts) {
  const convert = (/** @type {any} */ node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return [node.nodeName, [], []];
    const attributes = [...node.attributes].map(({ name, value }) => [name, value]).sort();
    return [node.localName, attributes, [...node.childNodes].map(convert)];
  };
  const parse = (/** @type {string} */ html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template;
  };
  return texts.map((html) => {
    const first = parse(html);
    const host = document.createElement("div").attachShadow({ mode: "open" });
    host.innerHTML = html;
    const tree = (/** @type {any} */ root) => [...root.childNodes].map(convert);
    return {
      first: tree(first.content),
      again: tree(parse(first.innerHTML).content),
      shadow: tree(host),
    };
  });
}

/**
 * @template Item
 * @param {Item[]} items
 */
function* batches(items) {
  for (let start = 0; start < items.length; start += kBatch) {
    yield items.slice(start, start + kBatch);
  }
}
