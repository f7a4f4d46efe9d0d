import assert from "node:assert/strict";

const kText = `The lighthouse keeper has left the island. From now on the lighthouse is run by a computer, and the island
  council wants to sell it. Nobody on the island knows who would buy a lighthouse, said the council. It will decide
  after the storms of this winter, which are said to be the worst in years.`;
const kArticle = { headline: "A lighthouse for sale", inLanguage: "en", articleBody: kText };
const kGermanText = `Der Leuchtturmwächter hat die Insel verlassen. Von nun an wird der Leuchtturm von einem Rechner
  betrieben, und der Inselrat will ihn verkaufen. Niemand auf der Insel weiß, wer einen Leuchtturm kaufen würde, sagte der
  Inselrat. Er wird nach den Stürmen dieses Winters entscheiden, die die schlimmsten seit Jahren sein sollen.`;
const kGerman = { headline: "Ein Leuchtturm zu verkaufen", inLanguage: "de", articleBody: kGermanText };
const kTagged = { ...kArticle, keywords: ["Sea"] };

/**
 * Runs in the page: shows an article once with each set of attributes, and tells its tags and how often the stopwords
 * were fetched.
 *
 * @param {object} article
 * @param {Record<string, string>[]} uses
 */
async function showEach(article, uses) {
  const seen = [];
  for (const attributes of uses) {
    const viewer = kit.add(attributes, { article });
    await viewer.ready;
    const tags = [...viewer.shadowRoot.querySelectorAll('[part~="tag"]')].map((tag) => tag.textContent);
    seen.push({ keywords: viewer.keywords, tags, names: viewer.metadata.tags.map((tag) => tag.name) });
    viewer.remove();
  }
  const fetched = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/stopwords.js")).length;
  return { seen, fetched };
}

/** Keywords in the place of tags. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "keywords",
  tests: {
    "an article without tags shows its keywords": async ({ page, open }) => {
      await open();
      const uses = [{}, { keywords: "auto" }, { keywords: "MISSING" }, { keywords: "whatever" }];
      const { seen, fetched } = await page.evaluate(showEach, kArticle, uses);
      assert.deepEqual(
        seen.map(({ keywords }) => keywords),
        ["missing", "auto", "missing", "missing"],
      );
      for (const { tags, names } of seen) {
        assert.deepEqual(tags, names);
        assert.deepEqual(tags, ["lighthouse", "island", "council"]);
      }
      assert.equal(fetched, 0);
    },

    "stopwords of other languages than English are fetched, once": async ({ page, open }) => {
      await open();
      const { seen, fetched } = await page.evaluate(showEach, kGerman, [{}, {}]);
      for (const { tags } of seen) assert.deepEqual(tags.slice(0, 2).sort(), ["Leuchtturm", "verkaufen"]);
      assert.equal(fetched, 1);
    },

    "keywords join tags that are there only when they are asked for": async ({ page, open }) => {
      await open();
      const before = await page.evaluate(showEach, { ...kGerman, keywords: ["Meer"] }, [{}, { keywords: "none" }]);
      assert.deepEqual(
        before.seen.map(({ tags }) => tags),
        [["Meer"], ["Meer"]],
      );
      assert.equal(before.fetched, 0);
      const { seen } = await page.evaluate(showEach, kTagged, [{ keywords: "auto" }]);
      assert.deepEqual([...seen[0].tags].sort(), ["Sea", "council", "island", "lighthouse"]);
    },

    "without keywords, without a list to show them in, and under a few lines nothing is fetched": async ({
      page,
      open,
    }) => {
      await open();
      const whole = await page.evaluate(showEach, kGerman, [{ keywords: "none" }, { cloud: "none" }]);
      const few = await page.evaluate(showEach, { ...kGerman, articleBody: "Eine Flut ist eine Flut." }, [{}]);
      assert.deepEqual(
        [...whole.seen, ...few.seen].map(({ tags, names }) => [tags, names]),
        [
          [[], []],
          [[], []],
          [[], []],
        ],
      );
      assert.equal(few.fetched, 0);
    },

    "a change of the attribute or of the property shows the article anew": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async (article) => {
        const viewer = kit.add({}, { article });
        const results = [];
        const note = async () => {
          await viewer.ready;
          results.push(viewer.shadowRoot.querySelectorAll('[part~="tag"]').length);
        };
        await note();
        viewer.setAttribute("keywords", "none");
        await note();
        viewer.keywords = "auto";
        await note();
        return { results, attribute: viewer.getAttribute("keywords") };
      }, kTagged);
      assert.deepEqual(seen, { results: [1, 1, 4], attribute: "auto" });
    },

    "a site without the stopwords shows the article all the same": async ({ page, open, expectProblems }) => {
      expectProblems(/stopwords\.js|404|Failed to load/);
      await open("no-stopwords");
      const { seen } = await page.evaluate(showEach, kGerman, [{}]);
      assert.ok(seen[0].tags.includes("Leuchtturm"), seen[0].tags.join(", "));
    },

    "stopwords that never come hold back no article": async ({ page, open }) => {
      await open("silent-stopwords");
      const { seen } = await page.evaluate(showEach, kGerman, [{}, {}]);
      for (const { tags } of seen) assert.ok(tags.includes("Leuchtturm"), tags.join(", "));
    },

    "<tag-cloud> shows keywords of an article without tags": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const tags = await page.evaluate(async (article) => {
        const cloud = clouds.add({}, { data: article });
        await cloud.ready;
        return cloud.tags.map((tag) => `${tag.text} ${tag.weight}`);
      }, kArticle);
      assert.deepEqual(tags, ["lighthouse 6", "island 3", "council 2"]);
    },
  },
};
