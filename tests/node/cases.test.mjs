/**
 * The shared cases: for each input, the command line and the engine make exactly the bytes of the expected file.
 * tests/browser runs the same files in browsers. Wanted changes: node scripts/update-cases.mjs, then read the diff.
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import * as engine from "../../dist/engine.js";
import { readCases } from "../browser/harness/cases.mjs";
import { optionArguments, runProgram } from "./support/command-line.mjs";

const folder = fileURLToPath(new URL("../cases/", import.meta.url));

test("every input has its expected result, and every expected result its input", async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.[a-z]+$/.test(file));
  const inputs = files.filter((file) => !/\.(options\.json|expected\.(html|svg))$/.test(file));
  const names = inputs.map((file) => file.replace(/\.[a-z]+$/, ""));
  assert.equal(new Set(names).size, names.length, "two inputs of one name");
  const results = files.filter((file) => file.endsWith(".expected.html"));
  assert.deepEqual(results.map((file) => file.replace(".expected.html", "")).sort(), names.sort());
  assert.equal((await readCases()).length, names.length);
});

for (const { name, call, input, options, expected } of await readCases()) {
  test(`${name} on the command line`, async () => {
    const { code, stdout } = await runProgram([call, "-", ...optionArguments(options)], input);
    assert.equal(stdout, expected);
    assert.equal(code, 0);
  });

  test(`${name} in the engine`, async () => {
    const { html } = await engine[/** @type {"render" | "sanitize" | "markdown"} */ (call)](input, options);
    assert.equal(html, expected);
  });
}
