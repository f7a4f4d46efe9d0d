// Invariant 7 on the samples of the demo: the command line and the engine give the same bytes.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { render } from "../../dist/engine.js";
import { runProgram } from "./support/command-line.mjs";

const folder = new URL("../../examples/articles/", import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));

describe("the sample articles", () => {
  it("are there", () => assert.ok(names.length >= 6, names.join(" ")));

  for (const name of names) {
    it(`${name} has the same bytes from the command line and from the engine`, async () => {
      const { html } = await render(await readFile(new URL(name, folder)));
      const { code, stdout } = await runProgram(["render", `examples/articles/${name}`]);
      assert.equal(code, 0);
      assert.equal(stdout, html);
      assert.match(html, /^<article /);
    });
  }
});
