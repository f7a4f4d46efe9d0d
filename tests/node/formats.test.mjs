/**
 * The formats, held to real documents of ../shared/corpora/articles: every one is detected as what it is and shown,
 * and of what its readers would see nothing is lost without a word.
 *
 * formats/NAME.mjs says, for each format, by the format's own definition, which texts and addresses a document has.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { render } from "../../dist/engine.js";
import { runProgram } from "./support/command-line.mjs";
import { addressKey, addressesOfHtml, compact, pageText, textsOfHtml } from "./support/coverage.mjs";

/**
 * @typedef {object} Run
 * @property {string} text
 * @property {string} pointer of the value that holds it
 * @property {boolean} [html] whether the text is HTML
 */
/**
 * @typedef {object} Rule
 * @property {string} format its name in the registry
 * @property {string} folder of the corpus
 * @property {(document: any) => Run[]} texts all that a reader would see
 * @property {(document: any) => {url: string, pointer: string}[]} [addresses] of links and pictures outside of HTML
 * @property {Record<string, string>} [notMine] files that are of another format (its name), or of none ("")
 * @property {Record<string, string>} [excused] files, and why they are not held to the law
 */

const corpus = new URL("../../../shared/corpora/articles/", import.meta.url);
const skip = existsSync(corpus) ? false : "../shared/corpora/articles is not there";

const ruleFiles = readdirSync(new URL("formats/", import.meta.url)).filter((file) => file.endsWith(".mjs"));
/** @type {Rule[]} */
const rules = await Promise.all(ruleFiles.map(async (file) => (await import(`./formats/${file}`)).default));

/** @param {string} folder */
const filesOf = (folder) => readdirSync(new URL(`${folder}/`, corpus)).filter((file) => file.endsWith(".json"));
/** @param {string} folder @param {string} file */
const jsonOf = (folder, file) => readFileSync(new URL(`${folder}/${file}`, corpus), "utf8");

/**
 * The whole document: of a list every article of it.
 *
 * @param {string} json
 * @param {object} [options]
 */
async function renderAll(json, options) {
  const first = await render(json, options);
  const views = [first];
  for (let item = 0; item < (first.items?.length ?? 0); ++item) views.push(await render(json, { ...options, item }));
  return { format: first.format, html: views.map(({ html }) => html).join("\n"), views };
}

/** @param {{diagnostics: {pointer: string}[]}[]} views @param {string} pointer */
const isTold = (views, pointer) =>
  views.some(({ diagnostics }) =>
    diagnostics.some((told) => pointer === told.pointer || (pointer.startsWith(`${told.pointer}/`) && told.pointer)),
  );

for (const rule of rules) {
  describe(rule.format, { skip }, () => {
    const files = skip ? [] : filesOf(rule.folder);
    const mine = files.filter((file) => rule.notMine?.[file] === undefined);

    it("is detected, and nothing else is", async () => {
      for (const file of files) {
        const expected = rule.notMine?.[file] ?? rule.format;
        const found = await render(jsonOf(rule.folder, file)).then(
          ({ format }) => format,
          ({ code }) => (code === "unknown-format" ? "" : code),
        );
        assert.equal(found, expected, file);
      }
    });

    it("shows every text", async () => {
      const lost = [];
      let total = 0;
      let shown = 0;
      for (const file of mine.filter((name) => !rule.excused?.[name])) {
        const json = jsonOf(rule.folder, file);
        const { html, views } = await renderAll(json);
        const page = pageText(html);
        for (const { text, pointer, html: isHtml } of rule.texts(JSON.parse(json))) {
          for (const part of (isHtml ? textsOfHtml(text) : [text]).map(compact).filter(Boolean)) {
            total += part.length;
            if (page.includes(part) || isTold(views, pointer)) shown += part.length;
            else lost.push(`${file} ${pointer}: ${part.slice(0, 80)}`);
          }
        }
      }
      assert.ok(total > 0, "the rule finds no text");
      const share = shown / total;
      assert.ok(
        share >= 0.995,
        `${(share * 100).toFixed(2)} % of ${total} characters:\n${lost.slice(0, 40).join("\n")}`,
      );
    });

    it("keeps links and pictures", async () => {
      const lost = [];
      for (const file of mine.filter((name) => !rule.excused?.[name])) {
        const json = jsonOf(rule.folder, file);
        const { html, views } = await renderAll(json);
        const shown = new Set(addressesOfHtml(html).map((address) => addressKey(address)));
        const document = JSON.parse(json);
        const inHtml = rule.texts(document).filter((run) => run.html);
        const wanted = [
          ...inHtml.flatMap(({ text, pointer }) => addressesOfHtml(text).map((url) => ({ url, pointer }))),
          ...(rule.addresses?.(document) ?? []),
        ];
        for (const { url, pointer } of wanted) {
          const key = addressKey(url);
          const isAbsolute = key !== null && /^(https?:)?\/\//i.test(url.trim());
          if (isAbsolute && !shown.has(key) && !isTold(views, pointer)) lost.push(`${file} ${pointer}: ${url}`);
        }
      }
      assert.equal(lost.length, 0, `${lost.length} lost:\n${lost.slice(0, 40).join("\n")}`);
    });
  });
}

describe("all formats", { skip }, () => {
  it("no document is taken for one of another format", async () => {
    const { stdout } = await runProgram(["formats"]);
    const names = stdout.trim().split("\n");
    const fallback = "generic";
    for (const { format, folder, notMine = {} } of rules) {
      for (const file of filesOf(folder).filter((name) => notMine[name] === undefined)) {
        for (const other of names.filter((name) => name !== format && name !== fallback)) {
          const isTaken = await render(jsonOf(folder, file), { format: other }).then(
            () => true,
            ({ code }) => code !== "unknown-format",
          );
          assert.ok(!isTaken, `${folder}/${file} is taken for ${other}`);
        }
      }
    }
  });

  it("every folder of the corpus has its rule", () => {
    const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const held = new Set(rules.map(({ folder }) => folder));
    assert.deepEqual(
      folders.map(({ name }) => name).filter((name) => !held.has(name)),
      [],
    );
  });
});
