// Tags of articles, of lists and of tables in the engine, and the same from the command line.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { collectTags, render } from "../../dist/engine.js";
import { runProgram } from "./support/command-line.mjs";

const kFolder = new URL("../../examples/articles/", import.meta.url);

/** @returns {Promise<object[]>} the sample articles; not the one that is a graph, which holds more than articles */
async function readSamples() {
  const names = (await readdir(kFolder)).filter((name) => name.endsWith(".json") && !name.includes("json-ld"));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, kFolder), "utf8"))));
}

/** @param {import("../../web/engine.js").CollectedTags} collected */
function table({ tags }) {
  return tags.map(({ text, weight }) => `${weight}\t${text}\n`).join("");
}

describe("collectTags()", () => {
  it("says of one article what its view says", async () => {
    for (const article of await readSamples()) {
      const { metadata } = await render(article);
      const { tags, articles } = await collectTags(article);
      assert.deepEqual(
        tags.map(({ text, weight, url }) => ({ name: text, weight, ...(url && { url }) })),
        metadata.tags,
      );
      assert.ok(tags.every((tag) => tag.articles.join() === "0"));
      assert.equal(articles.length, 1);
      assert.equal(articles[0].headline, metadata.headline);
    }
  });

  it("adds the tags of all articles up", async () => {
    const samples = await readSamples();
    const { tags, articles } = await collectTags(samples);
    assert.equal(articles.length, samples.length);
    /** @type {Map<string, {weight: number, articles: number[]}>} */
    const sums = new Map();
    for (const [index, sample] of samples.entries()) {
      for (const { name, weight } of (await render(sample)).metadata.tags ?? []) {
        const sum = sums.get(name.toLowerCase()) ?? { weight: 0, articles: [] };
        sums.set(name.toLowerCase(), { weight: sum.weight + weight, articles: [...sum.articles, index] });
      }
    }
    assert.equal(tags.length, sums.size);
    for (const { text, weight, articles: carriers } of tags) {
      assert.deepEqual({ weight, articles: carriers }, sums.get(text.toLowerCase()), text);
    }
    assert.ok(tags.every(({ weight }, i) => i === 0 || weight <= tags[i - 1].weight));
  });

  it("takes a feed", async () => {
    const items = [
      { id: "1", url: "https://example.org/1", title: "Budget", content_text: "The budget.", tags: ["Budget", "Sea"] },
      { id: "2", url: "https://example.org/2", title: "Tide", content_text: "Sea, sea", tags: ["budget", "SEA"] },
    ];
    const { tags, articles } = await collectTags({ version: "https://jsonfeed.org/version/1.1", title: "F", items });
    assert.deepEqual(
      tags.map(({ text, articles: carriers }) => [text, ...carriers]),
      [
        ["Budget", 0, 1],
        ["Sea", 0, 1],
      ],
    );
    assert.deepEqual(
      articles,
      items.map(({ title, url }) => ({ headline: title, url })),
    );
  });

  it("names no address that may not stand", async () => {
    const keywords = ["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "/fine"].map((url, i) => {
      return { name: `tag ${i}`, weight: 9 - i, url };
    });
    const { tags } = await collectTags({ headline: "h", url: "javascript:x", keywords });
    assert.deepEqual(
      tags.map(({ url }) => url),
      [undefined, undefined, undefined, "/fine"],
    );
    assert.equal((await collectTags({ headline: "h", url: "javascript:x" })).articles[0].url, undefined);
  });

  it("takes a table, whatever its keys", async () => {
    const { tags, articles, diagnostics } = await collectTags({ headline: 2, body: 3, constructor: 1 });
    assert.deepEqual(tags, [
      { text: "body", weight: 3, size: 9, articles: [] },
      { text: "headline", weight: 2, size: 6, articles: [] },
      { text: "constructor", weight: 1, size: 1, articles: [] },
    ]);
    assert.deepEqual([articles, diagnostics], [[], []]);
  });

  it("refuses what holds no article, with its place", async () => {
    const error = await collectTags('[\n{"a" 1}]').catch((reason) => reason);
    assert.deepEqual([error.code, error.line, error.column], ["json-syntax", 2, 6]);
  });

  it("is what the command line says of a list", async () => {
    const samples = await readSamples();
    const { code, stdout } = await runProgram(["tags", "-"], JSON.stringify(samples));
    assert.equal(code, 0);
    assert.equal(stdout, table(await collectTags(samples)));
  });
});
