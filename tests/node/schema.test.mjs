// The JSON Schema of our native article JSON against the samples, and against what it has to refuse.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);

/** @param {string} path @returns {Promise<any>} */
async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, root), "utf8"));
}

// strictTypes and strictRequired want every rule to repeat what the rule around it says.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validate = ajv.compile(await readJson("web/article.schema.json"));

/** @param {unknown} article @returns {string[]} the places that are wrong, each once */
function wrongPlaces(article) {
  validate(article);
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))].sort();
}

const names = (await readdir(new URL("examples/articles/", root))).filter((name) => name.endsWith(".json"));

/** This one is wrong on purpose, wherever a field can be. */
const kHostile = "hostile.json";

describe("article.schema.json", () => {
  for (const name of names.filter((name) => name !== kHostile)) {
    it(`accepts ${name}`, async () => {
      assert.ok(
        validate(await readJson(`examples/articles/${name}`)),
        ajv.errorsText(validate.errors, { separator: "\n" }),
      );
    });
  }

  it(`refuses the wrong fields of ${kHostile}`, async () => {
    const places = wrongPlaces(await readJson(`examples/articles/${kHostile}`));
    for (const place of ["/datePublished", "/dir", "/inLanguage", "/commentCount"]) {
      assert.ok(places.includes(place), `${place} is not among ${places.join(" ")}`);
    }
  });

  it("asks for a headline or a body", () => {
    assert.ok(!validate({ author: "Ann" }));
    assert.ok(validate({ headline: "h" }));
    assert.ok(validate({ body: [] }));
  });

  it("refuses fields of the wrong type, each at its place", () => {
    assert.deepEqual(wrongPlaces({ headline: 5 }), ["/headline"]);
    assert.deepEqual(wrongPlaces({ headline: "h", datePublished: "yesterday" }), ["/datePublished"]);
    assert.deepEqual(wrongPlaces({ headline: "h", timeRequired: "3 minutes" }), ["/timeRequired"]);
    assert.deepEqual(wrongPlaces({ headline: "h", encodingFormat: "text/rtf" }), ["/encodingFormat"]);
    assert.ok(wrongPlaces({ headline: "h", keywords: [{ name: "a", weight: -1 }] }).includes("/keywords/0/weight"));
    assert.ok(wrongPlaces({ headline: "h", footnotes: [{ text: "without a marker" }] }).includes("/footnotes/0"));
  });

  it("knows what each type of block needs", () => {
    /** @param {object} block */
    const placesIn = (block) => wrongPlaces({ headline: "h", body: [block] }).filter((place) => place !== "");
    assert.deepEqual(placesIn({ type: "paragraph", text: "t" }), []);
    assert.deepEqual(placesIn({ type: "paragraph" }), ["/body/0"]);
    assert.deepEqual(placesIn({ text: "without a type" }), ["/body/0"]);
    assert.ok(placesIn({ type: "heading", text: "t", level: 1 }).includes("/body/0/level"));
    assert.deepEqual(placesIn({ type: "table", rows: [["a", 1]], align: ["left"] }), []);
    assert.ok(placesIn({ type: "table", rows: ["a"] }).includes("/body/0/rows/0"));
    assert.deepEqual(placesIn({ type: "embed" }), ["/body/0"]);
    assert.deepEqual(placesIn({ type: "of the future", anything: 1 }), []);
  });

  it("finds the article in a graph", () => {
    assert.ok(
      validate({
        "@graph": [
          { "@type": "Person", name: "Ann" },
          { "@type": "Article", headline: "h" },
        ],
      }),
    );
    assert.ok(!validate({ "@graph": [{ "@type": "Person", name: "Ann" }] }));
  });
});
