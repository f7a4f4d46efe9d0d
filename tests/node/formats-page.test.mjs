// FORMATS.md: its code is code that is tested, and its table lists the formats that there are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runProgram } from "./support/command-line.mjs";

/** @param {string} file */
const textOf = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const page = textOf("FORMATS.md");

test("the format of the page is the one that is tested, in under 60 lines", () => {
  const code = /```cpp\n([^]*?)```/.exec(page)?.[1] ?? "";
  assert.ok(code.includes("const Format kNote"));
  assert.ok(textOf("tests/unit/formats/documented_format_test.cpp").includes(code));
  assert.ok(code.split("\n").length < 60);
});

test("the table lists the formats in the order in which they are tried", async () => {
  const { stdout } = await runProgram(["formats"]);
  const listed = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(listed, stdout.trim().split("\n"));
});
