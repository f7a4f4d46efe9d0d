// The words of the interface, in every language.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { render } from "../../dist/engine.js";
import { cloudStrings, uiLanguages, uiStrings } from "../../dist/strings.js";
import { cloudText } from "../../web/cloud-text.js";
import { embedText } from "../../web/embed-text.js";
import { panelText } from "../../web/panel-text.js";
import { toolText } from "../../web/tools/tool-text.js";
import { uiText } from "../../web/ui-text.js";

const root = new URL("../../", import.meta.url);
/** key -> English, of the core */
const ofCore = new Map(
  [...(await readFile(new URL("src/page/strings.cpp", root), "utf8")).matchAll(/^ +\{"(\w+)", "(.+)"\},$/gm)].map(
    ([, key, english]) => /** @type {const} */ ([key, english]),
  ),
);
/** What `<tag-cloud>` says under a key with which an article says something else. */
const {
  loading: loadingTags,
  notLoaded: tagsNotLoaded,
  notShown: tagsNotShown,
  notUpdated: tagsNotUpdated,
} = cloudText;
const english = {
  ...cloudText,
  ...{ loadingTags, tagsNotLoaded, tagsNotShown, tagsNotUpdated },
  ...Object.fromEntries(ofCore),
  ...uiText,
  ...embedText,
  ...panelText,
  ...toolText,
};
const tables = Object.fromEntries(
  await Promise.all(uiLanguages.map(async (name) => [name, /** @type {any} */ (await uiStrings(name))])),
);

/** @param {string} text @returns {string} the places for values in it */
const holesOf = (text) => (text.match(/\{\w*\}/g) ?? []).sort().join();

describe("strings", () => {
  it("are there in twelve languages beside English, a file each", async () => {
    assert.deepEqual(uiLanguages, "ar de es fr he it ja nl pl pt ru zh".split(" "));
    const files = await readdir(new URL("web/strings/", root));
    assert.deepEqual(
      files.sort(),
      uiLanguages.map((name) => `${name}.js`),
    );
    for (const name of uiLanguages) assert.equal(tables[name].lang, name);
  });

  it("miss no word in any language, and have none that nobody says", () => {
    assert.ok(ofCore.size > 20 && ofCore.get("allArticles") === "All articles", "the words of the core are found");
    for (const name of uiLanguages) {
      assert.deepEqual(Object.keys(tables[name]).sort(), Object.keys(english).sort(), name);
    }
  });

  it("have the places for values that the English ones have", () => {
    for (const name of uiLanguages) {
      for (const [key, text] of Object.entries(tables[name])) {
        for (const form of text.split("|").slice(-1)) {
          assert.equal(holesOf(form), holesOf(/** @type {any} */ (english)[key]), `${name}.${key}: ${text}`);
        }
        assert.equal(text, text.normalize("NFC"), `${name}.${key}`);
        assert.doesNotMatch(text, /^$|<|\n/, `${name}.${key}`);
      }
    }
  });

  it("count as the language does", async () => {
    const plurals = { pl: ["few", "many"], ru: ["one", "few", "many"], ar: ["two", "few", "many", "other"] };
    for (const [name, categories] of Object.entries(plurals)) {
      for (const key of ["mentions", "comments"]) assert.equal(tables[name][key].split("|").length, categories.length);
      const rules = new Intl.PluralRules(name);
      const strings = { comments: categories.map((category) => `${category} {}`).join("|") };
      for (const count of [
        2, 3, 4, 5, 10, 11, 12, 14, 19, 20, 21, 22, 25, 99, 100, 101, 102, 103, 111, 112, 121, 1000,
      ]) {
        const { html } = await render({ headline: "h", commentCount: count }, { strings });
        assert.equal(/discussion-link">(\w+)/.exec(html)?.[1], rules.select(count), `${name}, ${count}`);
      }
    }
    for (const name of uiLanguages.filter((other) => !(other in plurals))) {
      assert.doesNotMatch(tables[name].comments + tables[name].mentions, /\|/, name);
    }
  });

  it("are all in tables that a page may set, too", async () => {
    const files = [...(await readdir(new URL("web/", root))), ...(await readdir(new URL("web/tools/", root)))];
    assert.deepEqual(files.filter((file) => /-text\.js$/.test(file) && !/^(article|copy)-/.test(file)).sort(), [
      "cloud-text.js",
      "embed-text.js",
      "panel-text.js",
      "tool-text.js",
      "ui-text.js",
    ]);
    for (const [key, text] of Object.entries(cloudText)) {
      if (ofCore.has(key)) assert.equal(text, ofCore.get(key), key);
    }
  });

  it("are those of a cloud of its own where one asks for them", async () => {
    const german = /** @type {any} */ (await cloudStrings("de"));
    for (const key of Object.keys(cloudText)) assert.equal(typeof german[key], "string", key);
    assert.equal(german.loading, tables.de.loadingTags);
    assert.equal(german.all, "Alle anzeigen");
    assert.equal(await cloudStrings("en"), undefined);
  });

  it("are found by any tag of their language", async () => {
    assert.equal(await uiStrings("de-AT"), tables.de);
    assert.equal(await uiStrings("ZH_Hant_TW"), tables.zh);
    assert.equal(await uiStrings("iw"), tables.he);
    for (const none of ["en", "en-GB", "eo", "", "constructor"]) assert.equal(await uiStrings(none), undefined, none);
  });

  it("are what the core writes when it is handed them", async () => {
    const article = { headline: "h", author: ["A", "B"], relatedLink: ["/r"] };
    const { html } = await render(article, { strings: tables.fr });
    assert.match(html, />Par <span part="author">A<\/span> et <span/);
    assert.match(html, />Sur le même sujet<\/h2>/);
  });
});
