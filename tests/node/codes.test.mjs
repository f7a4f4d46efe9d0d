/** The public list of codes: everything that is made of it is up to date, and every code can occur. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { outputs } from "../../src/base/make-codes.mjs";
import { runProgram } from "./support/command-line.mjs";

const textOf = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

for (const [file, make] of Object.entries(outputs)) {
  test(`${file} is what make-codes.mjs writes`, () => {
    assert.equal(textOf(file), make());
  });
}

const rows = JSON.parse(textOf("src/base/codes.json"));
const article = (fields) => JSON.stringify({ headline: "A", ...fields });
const blocks = (...body) => article({ body });
const image = { type: "image", url: "a.jpg", alt: "B" };

/** An input of `check` for each code; of `bad-option`, the words that `render` refuses. */
const inputs = {
  "empty-input": "",
  "too-large": Buffer.alloc((32 << 20) + 1, " "),
  "json-syntax": "{",
  "too-deep": "[".repeat(300),
  "unknown-format": "{}",
  "guessed-format": JSON.stringify({ title: "A", text: "b ".repeat(50) }),
  "no-content": '{"@type":"NewsArticle"}',
  "wrong-type": article({ image: 7 }),
  "bad-value": article({ dir: "up" }),
  "bad-date": article({ datePublished: "yesterday" }),
  "bad-duration": article({ timeRequired: "long" }),
  "refused-url": article({ url: "javascript:alert(1)", image: "javascript:alert(2)" }),
  "unknown-block": blocks({ type: "headlnie", text: "a" }),
  "content-withheld": '{"title":{"rendered":"A"},"slug":"a","content":{"rendered":"","protected":true}}',
  "misspelled-field": article({ authro: "B" }),
  "unknown-language": article({ inLanguage: "xx-never" }),
  "duplicate-key": '{"headline":"A","headline":"B"}',
  "duplicate-id": blocks({ type: "paragraph", id: "a", text: "b" }, { type: "paragraph", id: "a", text: "c" }),
  "marker-without-note": article({ articleBody: "A note[^1].", encodingFormat: "text/markdown" }),
  "note-without-marker": article({ articleBody: "None.", footnotes: [{ marker: "*", text: "n" }] }),
  "missing-alt": blocks({ ...image, alt: undefined }),
  "markup-removed": article({ articleBody: "<p>a<script>b</script></p>", encodingFormat: "text/html" }),
  "ill-formed-text": '{"headline":"\\ud83d"}',
  "too-many": article({ keywords: Array.from({ length: 501 }, (_, index) => `t${index}`) }),
  "lists-too-deep": blocks({
    type: "list",
    items: Array.from({ length: 40 }).reduce((inner) => [inner], "deep"),
  }),
  "text-cut": article({ articleBody: "a ".repeat(1_000_001) }),
};

/** Codes that come from elsewhere than `check`: `unreadable` is in check.test.mjs, `bad-option` and `no-such-item` in engine.test.mjs. */
const elsewhere = ["unreadable", "bad-option", "no-such-item"];

test("there is an input for every code of the core", () => {
  const core = rows.filter(({ where }) => !where || where === "command line").map(({ code }) => code);
  assert.deepEqual([...Object.keys(inputs), ...elsewhere].sort(), core.sort());
});

for (const [code, input] of Object.entries(inputs)) {
  test(`${code} can occur`, async () => {
    const { stdout } = await runProgram(["check", "--json"], input);
    const { diagnostics } = JSON.parse(stdout)[0];
    const finding = diagnostics.find((each) => each.code === code);
    assert.ok(finding, `found ${diagnostics.map((each) => each.code)}`);
    assert.equal(finding.severity, rows.find((row) => row.code === code).severity);
    if (!["empty-input", "too-large"].includes(code)) assert.ok(finding.line > 0, "it has a place");
  });
}
