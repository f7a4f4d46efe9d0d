// Articles that were damaged on the way: each is shown as far as it can be read, or refused with a sentence.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { render } from "../../dist/engine.js";
import { flips, outcomeOf, survey, truncations } from "../law/damage.js";

const folder = new URL("../../examples/articles/", import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
const articles = await Promise.all(names.map((name) => readFile(new URL(name, folder))));

describe("a damaged article", () => {
  it("cut off after any byte", async () => {
    const article = articles[names.indexOf("publisher-json-ld.json")];
    const { shown, refused, faults } = await survey(truncations(article, 1), render);
    assert.deepEqual(faults, []);
    assert.equal(shown, 1, "the one that lacks nothing but the newline behind it");
    assert.equal(refused, article.length - 1);
    assert.ok(refused > 1000);
  });

  it("with any bytes changed", async () => {
    const { shown, refused, faults } = await survey(flips(articles, 10_000, 20), render);
    assert.deepEqual(faults, []);
    assert.equal(shown + refused, 10_000);
    assert.ok(shown > 1000 && refused > 1000, `${shown} shown, ${refused} refused`);
  });

  it("a blank page, a trap and a foreign error would be found", async () => {
    const bytes = new Uint8Array();
    const blank = async () => ({ html: '<article part="article"> </article>' });
    assert.match(await outcomeOf(bytes, blank), /nothing to be seen/);
    const trap = async () => {
      throw Object.assign(new Error("The article viewer stopped"), { name: "ArticleError", code: "wasm-trap" });
    };
    assert.match(await outcomeOf(bytes, trap), /stopped/);
    const foreign = async () => {
      throw new TypeError("This is not what was meant");
    };
    assert.match(await outcomeOf(bytes, foreign), /TypeError/);
  });
});
