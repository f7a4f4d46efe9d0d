/** The command-line program: what goes where, and how it ends. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { runProgram } from "./support/command-line.mjs";

const caseFile = (name) => `tests/cases/page/${name}`;
const textOf = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");

/** Two lines after a finding with a place: the source, and a caret. */
const excerpt = String.raw`(    .+\n +\^\n)?`;

const usageLine = /^Usage: article-viewer COMMAND \[FILE\|-\] \[OPTION…\]$/m;

test("render prints the article's bytes and nothing more", async () => {
  const file = caseFile("news-with-every-field.json");
  const { code, stdout, stderr } = await runProgram(["render", file]);
  assert.equal(stdout, await textOf(caseFile("news-with-every-field.expected.html")));
  assert.equal(stderr, "");
  assert.equal(code, 0);
});

test("a file, `-` and nothing all give the same", async () => {
  const file = caseFile("body-only.json");
  const fromFile = await runProgram(["render", file]);
  const input = await textOf(file);
  assert.deepEqual(await runProgram(["render", "-"], input), fromFile);
  assert.deepEqual(await runProgram(["render"], input), fromFile);
});

test("sanitize and markdown print safe HTML", async () => {
  const html = await runProgram(["sanitize"], "<p onclick=x>a<script>b</script>");
  assert.deepEqual(html, { code: 0, stdout: "<p>a</p>", stderr: "" });
  const markdown = await runProgram(["markdown"], "# A <script>b</script>\n");
  assert.deepEqual(markdown, { code: 0, stdout: "<h1>A </h1>", stderr: "" });
});

test("bytes that are not UTF-8 are replaced in HTML and in JSON, there with a warning", async () => {
  const html = await runProgram(["sanitize"], new Uint8Array([0x61, 0xff, 0x62]));
  assert.equal(html.stdout, "a\ufffdb");
  const json = await runProgram(
    ["render"],
    Buffer.concat([Buffer.from('{"headline":"'), Buffer.from([0xff, 0x22, 0x7d])]),
  );
  assert.equal(json.code, 0);
  assert.match(json.stdout, /\ufffd/);
  assert.match(json.stderr, new RegExp(String.raw`^<stdin>:1:14: warning: .+ \[ill-formed-text\]\n${excerpt}$`));
});

test("tags prints weight and name, heaviest first", async () => {
  const input = JSON.stringify({
    headline: "Tides",
    keywords: [{ name: "sea", weight: 2.5 }, "tide", "line\nbreak"],
    articleBody: "A tide.",
  });
  const { code, stdout } = await runProgram(["tags"], input);
  assert.equal(stdout, "4\ttide\n2.5\tsea\n1\tline break\n");
  assert.equal(code, 0);
});

test("formats lists what can be read, or says what a file is", async () => {
  const list = await runProgram(["formats"]);
  assert.equal(list.code, 0);
  assert.ok(list.stdout.split("\n").includes("schema.org"), list.stdout);
  const one = await runProgram(["formats", caseFile("body-only.json")]);
  assert.deepEqual(one, { code: 0, stdout: "schema.org\n", stderr: "" });
  const none = await runProgram(["formats", "-"], '{"a":1}');
  assert.equal(none.code, 1);
  assert.match(none.stderr, new RegExp(String.raw`^<stdin>:1:1: error: .+ \[unknown-format\]\n${excerpt}$`));
});

test("warnings of render go to standard error", async () => {
  const { code, stdout, stderr } = await runProgram(["render"], '{"headline":"A","image":7}');
  assert.match(stdout, /^<article /);
  assert.match(stderr, /^<stdin>:1:25: warning: .+ \[wrong-type\]\n {4}\{"headline":"A","image":7\}\n {28}\^\n$/);
  assert.equal(code, 0);
});

test("columns count bytes", async () => {
  const { stderr } = await runProgram(["render"], '{"headline":"é😀","image":7}');
  assert.match(stderr, /^<stdin>:1:30: /);
});

for (const [input, code] of [
  ["", "empty-input"],
  [" \n", "empty-input"],
  ["{", "json-syntax"],
  ['{"headline":"A"', "json-syntax"],
  ["<!doctype html>", "json-syntax"],
  ["[]", "unknown-format"],
  ["7", "unknown-format"],
  ['{"@type":"NewsArticle"}', "no-content"],
  ["[".repeat(10_000), "too-deep"],
]) {
  test(`bad input ${JSON.stringify(input.slice(0, 24))} is refused with ${code}`, async () => {
    const { code: status, stdout, stderr } = await runProgram(["render"], input);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, new RegExp(`^<stdin>(:\\d+:\\d+)?: error: .+ \\[${code}\\]\\n${excerpt}$`));
  });
}

test("an input of 50 MB is refused with too-large by every command", async () => {
  const input = Buffer.alloc(50 << 20, " ");
  for (const command of ["render", "sanitize", "markdown"]) {
    const { code, stderr } = await runProgram([command], input);
    assert.match(stderr, /^<stdin>: error: .+ \[too-large\]\n$/, command);
    assert.equal(code, 1);
  }
});

test("a file that cannot be read is bad input", async () => {
  for (const file of ["no/such/file.json", "tests"]) {
    const { code, stdout, stderr } = await runProgram(["render", file]);
    assert.equal(code, 1);
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`${file}: error: `), stderr);
  }
});

test("options reach the article", async () => {
  const words = [
    "render",
    "-",
    "--heading-level",
    "2",
    "--cloud=none",
    "--id-prefix",
    "x-",
    "--base=https://example.org/a/",
  ];
  const { stdout } = await runProgram(words, '{"headline":"A","image":"i.jpg","keywords":"t","relatedLink":["r"]}');
  assert.match(stdout, /<h2 part="headline">A<\/h2>/);
  assert.match(stdout, /<h3 id="x-related">/);
  assert.match(stdout, /src="https:\/\/example\.org\/a\/i\.jpg"/);
  assert.doesNotMatch(stdout, /part="tags"/);
});

for (const words of [
  [],
  ["rendr"],
  ["render", "--bse=x"],
  ["render", "--base"],
  ["render", "a.json", "b.json"],
  ["render", "--heading-level=7"],
  ["render", "--cloud=packed"],
  ["render", "--id-prefix="],
]) {
  test(`bad usage: article-viewer ${words.join(" ")}`, async () => {
    const { code, stdout, stderr } = await runProgram(words);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^article-viewer: .+\n\nUsage: /);
    assert.match(stderr, usageLine);
  });
}

test("help and version", async () => {
  const help = await runProgram(["--help"]);
  assert.match(help.stdout, usageLine);
  assert.equal(help.code, 0);
  assert.deepEqual(await runProgram(["render", "-h"]), help);
  const { version } = JSON.parse(await textOf("package.json"));
  assert.deepEqual(await runProgram(["--version"]), { code: 0, stdout: `article-viewer ${version}\n`, stderr: "" });
});

test("output that cannot be written is a failure", async () => {
  const program = fileURLToPath(new URL("../../build/native/article-viewer", import.meta.url));
  const code = await new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", 'exec "$0" --help > /dev/full', program]);
    child.on("error", reject);
    child.on("close", resolve);
  });
  assert.equal(code, 1);
});
