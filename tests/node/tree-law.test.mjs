/**
 * Invariant 3, the tree law (tests/law/tree-law.js), with parse5 as the reader. The browsers are readers in
 * tests/browser/suites/tree-law.mjs; `npm run fuzz` goes on for longer.
 *
 * Inputs: hostile shapes made here, and the public suites of ../shared/suites where that folder is.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import { suiteInputs, suitesMissing } from "../law/inputs.mjs";
import { mutants, shrink } from "../law/mutants.js";
import { parse5Reader } from "../law/parse5-reader.mjs";
import { targets } from "../law/targets.mjs";
import { lawFault, readingFault } from "../law/tree-law.js";

const readers = [parse5Reader];

async function assertLaw(inputs, faultOf = targets.sanitize) {
  for (const input of inputs) {
    const fault = await faultOf(input);
    assert.equal(fault, undefined, `${fault}; input: ${input.slice(0, 300)}`);
  }
}

test("soups of tags read back the same", () => assertLaw(mutants([], 5000, 1)));

test("Markdown with soups of tags reads back the same", () => assertLaw(mutants([], 2000, 3), targets.markdown));

test("articles with soups of tags in every field read back the same", () =>
  assertLaw(mutants([], 300, 4), targets.render));

test("deep nesting reads back the same", () =>
  assertLaw(
    ["div", "b", "table", "ul><li", "blockquote", "table><td", "a href=x", "p><b"].map(
      (tag) => `<${tag}>`.repeat(3000) + "text",
    ),
  ));

test("the public suites and their mutants read back the same", { skip: suitesMissing }, async () => {
  const inputs = suiteInputs();
  await assertLaw(inputs);
  await assertLaw(mutants(inputs, 20000, 2));
});

test("the law can be broken", async () => {
  assert.equal(readingFault("<p>a<div>b</div></p>", readers), "parse5 builds another tree");
  const forgetful = { ...parse5Reader, write: () => "b" };
  assert.equal(readingFault("<p>a</p>", [forgetful]), "parse5 builds another tree from what it wrote itself");
  assert.match((await lawFault("a", async (html) => ({ html: html + "a" }), readers)) ?? "", /again/);
});

test("a failing input is made small", async () => {
  const small = await shrink("<p>one<b>two</b><i>three", async (input) => input.includes("<b>") && input.includes("r"));
  assert.equal(small, "<b>r");
});
