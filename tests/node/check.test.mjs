/** `article-viewer check`: what it says to people and to machines, and how it ends. */
import assert from "node:assert/strict";
import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";

import Ajv from "ajv";

import { runProgram } from "./support/command-line.mjs";

const wrongTypes = "tests/cases/page/wrong-types.json";
const clean = "tests/cases/page/body-only.json";
const textOf = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");

/** A folder of files, some of them not to be found. */
let folder = "";
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "article-viewer-check-"));
  const files = {
    "b.json": '{"headline":"A","image":7}',
    "a.json": '{"headline":"A"}',
    "note.txt": "{",
    ".hidden.json": "{",
    "deep/er/c d%.json": '{"headline":"A" "é😀":1}',
    "node_modules/x.json": "{",
    ".git/x.json": "{",
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await mkdir(path.join(folder, "none", "empty"), { recursive: true });
  await symlink(folder, path.join(folder, "deep", "loop"));
});
after(() => rm(folder, { recursive: true }));

/** @param {string[]} words @param {string | Uint8Array} [input] */
async function checkAsJson(words, input) {
  const { code, stdout, stderr } = await runProgram(["check", "--json", ...words], input);
  assert.equal(stderr, "");
  return { code, files: JSON.parse(stdout) };
}

test("every finding has its place, its line with a caret, and its code", async () => {
  const { code, stdout, stderr } = await runProgram(["check", wrongTypes]);
  const lines = stdout.trimEnd().split("\n");
  assert.ok(lines.length > 15, stdout);
  for (let i = 0; i < lines.length; i += 3) {
    const [, row, column] = /^tests\/cases\/page\/wrong-types\.json:(\d+):(\d+): warning: .+ \[[a-z-]+\]$/.exec(
      lines[i],
    );
    const source = (await textOf(wrongTypes)).split("\n")[Number(row) - 1];
    assert.equal(lines[i + 1], `    ${source}`);
    assert.equal(lines[i + 2].length, Number(column) + 4, "the caret stands under the place");
  }
  assert.match(stderr, /^1 file: \d+ warnings\n$/);
  assert.equal(code, 0, "warnings are no failure");
});

test("--strict fails on warnings", async () => {
  assert.equal((await runProgram(["check", "--strict", wrongTypes])).code, 1);
  assert.equal((await runProgram(["check", "--strict", clean])).code, 0);
});

test("a clean file gives nothing but the summary", async () => {
  assert.deepEqual(await runProgram(["check", clean]), { code: 0, stdout: "", stderr: "1 file: nothing found\n" });
});

test("a bad file ends with its error", async () => {
  const { code, stdout, stderr } = await runProgram(["check"], '{\n\t"headline": "A",\n\t"image" 1\n}');
  assert.match(stdout, /^<stdin>:3:10: error: .+ \[json-syntax\]\n {6}"image" 1\n {14}\^\n/);
  assert.equal(stderr, "1 file: 1 error\n");
  assert.equal(code, 1);
});

test("a hint stands under the excerpt", async () => {
  const { stdout } = await runProgram(["check"], '{"headlnie":"A","articleBody":"b"}');
  assert.match(stdout, /\[misspelled-field\]\n.+\n {5}\^\n {4}hint: Did you mean "headline"\?\n$/);
});

test("long lines are cut around the place, wide characters counted", async () => {
  const { stdout } = await runProgram(
    ["check"],
    `{"headline":"${"名".repeat(200)}", "image": 7, "x":"${"y".repeat(500)}"}`,
  );
  const [, source, caret] = stdout.split("\n");
  assert.ok(source.length < 110 && source.startsWith("    …") && source.endsWith("…"), source);
  const before = source.slice(0, source.indexOf("7,"));
  assert.equal(caret.length - 1, before.length + before.split("名").length - 1);
});

test("nothing in a document reaches the terminal as a command", async () => {
  const hostile =
    '{"headline":"A","body":[{"type":"\\u001b[31m\\u0007\u202e\u0085x","text":"b"}],"image\u2066":7,"image":7}';
  const { stdout } = await runProgram(["check"], hostile);
  assert.match(stdout, /unknown-block/);
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test("colours come only where they are wanted", async () => {
  const escape = "\u001b[";
  for (const [words, wanted] of [
    [[], false],
    [["--color=never"], false],
    [["--color=always"], true],
  ]) {
    const { stdout } = await runProgram(["check", wrongTypes, ...words]);
    assert.equal(stdout.includes(escape), wanted, words.join(" "));
  }
  const { stderr } = await runProgram(["render", "--color=always"], "{");
  assert.ok(stderr.includes(escape));
});

test("folders are searched for .json files, in order", async () => {
  const { code, files } = await checkAsJson([folder]);
  assert.deepEqual(
    files.map(({ file }) => path.relative(folder, file)),
    ["a.json", "b.json", "deep/er/c d%.json"],
  );
  assert.equal(code, 1);
  const { code: noCode, files: none } = await checkAsJson([path.join(folder, "none")]);
  assert.deepEqual([noCode, none[0].diagnostics[0].code], [2, "unreadable"]);
});

test("a file that cannot be read is a finding, and the others are checked", async () => {
  const { code, files } = await checkAsJson(["no/such.json", wrongTypes, "-"], "{");
  assert.equal(code, 2);
  assert.deepEqual(
    files.map(({ file, diagnostics }) => [file, diagnostics[0].code]),
    [
      ["no/such.json", "unreadable"],
      [wrongTypes, "wrong-type"],
      ["<stdin>", "json-syntax"],
    ],
  );
});

test("--json has every field, columns in bytes and in UTF-16", async () => {
  const { files } = await checkAsJson(["-"], '{"headline":"é😀","image":7,"authro":"B"}');
  assert.deepEqual(files, [
    {
      file: "<stdin>",
      format: "schema.org",
      diagnostics: [
        {
          severity: "warning",
          code: "wrong-type",
          message: files[0].diagnostics[0].message,
          line: 1,
          column: 30,
          utf16Column: 27,
          pointer: "/image",
        },
        {
          severity: "warning",
          code: "misspelled-field",
          message: files[0].diagnostics[1].message,
          hint: 'Did you mean "author"?',
          line: 1,
          column: 32,
          utf16Column: 29,
          pointer: "/authro",
        },
      ],
      omitted: 0,
    },
  ]);
  const many = JSON.stringify({ headline: "A", author: Array(150).fill(7) });
  const { files: cut } = await checkAsJson(["-"], many);
  assert.deepEqual([cut[0].diagnostics.length, cut[0].omitted], [100, 50]);
});

test("--sarif is SARIF 2.1.0", async () => {
  const schema = JSON.parse(await textOf("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
  // Its dialect is draft 4; it uses nothing in which later drafts differ but the name of `$id`.
  delete schema.$schema;
  delete schema.id;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const { code, stdout } = await runProgram(["check", "--sarif", folder, wrongTypes, "no such.json"]);
  const sarif = JSON.parse(stdout);
  validate(sarif);
  assert.deepEqual(validate.errors, null);
  assert.equal(code, 2);
  const [run] = sarif.runs;
  assert.equal(run.columnKind, "utf16CodeUnits");
  assert.deepEqual(run.invocations, [{ executionSuccessful: false, exitCode: 2 }]);
  for (const { ruleId, ruleIndex, level, locations } of run.results) {
    const rule = run.tool.driver.rules[ruleIndex];
    assert.equal(rule.id, ruleId);
    assert.equal(rule.defaultConfiguration.level, level);
    assert.ok(new URL(locations[0].physicalLocation.artifactLocation.uri, "file:///here/"));
  }
  const syntax = run.results.find(({ ruleId }) => ruleId === "json-syntax").locations[0].physicalLocation;
  assert.ok(syntax.artifactLocation.uri.endsWith("/deep/er/c%20d%25.json"));
  assert.ok(syntax.artifactLocation.uri.startsWith("file:///"));
  assert.deepEqual(syntax.region, { startLine: 1, startColumn: 17 });
  const unreadable = run.results.find(({ ruleId }) => ruleId === "unreadable").locations[0].physicalLocation;
  assert.deepEqual(unreadable, { artifactLocation: { uri: "no%20such.json" } });
});
