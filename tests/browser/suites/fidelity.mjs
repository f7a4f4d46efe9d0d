import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";

const kPages = new URL("../../../../shared/corpora/pages/", import.meta.url);

/** What a reader has of a page; see tests/browser/pages/fidelity.js. */
const kKinds = ["text", "links", "pictures"];

/**
 * The differences that we stand by: `{page, kind, what, reason}` each, where `what` is as differencesOf() says it.
 *
 * @type {{ page: string, kind: string, what: string, reason: string }[]}
 */
const kExplained = JSON.parse(readFileSync(new URL("fidelity-differences.json", import.meta.url), "utf8"));

/**
 * Nothing harmless is lost: of real pages, a reader of our output has the same text, links and pictures as a reader
 * of what DOMPurify makes of them under the same policy. A difference needs its reason in
 * fidelity-differences.json; a reason that is no longer needed has to go.
 *
 * @type {import("../harness/run-suites.mjs").Suite}
 */
export default {
  name: "fidelity",
  engines: ["chromium"],
  missing: existsSync(kPages) ? false : "../shared/corpora/pages is not there",
  tests: {
    "real pages keep text, links and pictures as with DOMPurify": async (context) => {
      const { policy, results } = await readAll(context, realPages());
      assert.ok(policy.elements.includes("td") && policy.attributes.includes("a href"), "the policy was found out");
      for (const kind of kKinds) {
        const count = results.reduce((sum, { theirs }) => sum + theirs[kind].length, 0);
        assert.ok(count > 100, `only ${count} ${kind} were compared`);
      }
      const explained = kExplained.map(({ page, kind, what }) => `${page} ${kind} ${what}`);
      assert.deepEqual(results.flatMap(differencesOf).sort(), explained.sort());
    },

    "what is lost, added or moved is a difference": async (context) => {
      const [{ name, theirs }] = (
        await readAll(context, [
          { name: "page", html: '<p>one<p>two <a href="3">three</a><p>four<img src=5 alt=six><script>seven</script>' },
        ])
      ).results;
      assert.deepEqual(theirs, {
        text: ["one", "two three", "four"],
        links: ["https://page.example/folder/3 three"],
        pictures: ["img https://page.example/folder/5 six"],
      });
      const ours = { text: ["one", "four", "two three"], links: [], pictures: [...theirs.pictures, "img x"] };
      assert.deepEqual(differencesOf({ name, ours, theirs }), [
        "page text in another order",
        "page links lost: https://page.example/folder/3 three",
        "page pictures added: img x",
      ]);
    },
  },
};

function realPages() {
  return readdirSync(kPages)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: file.slice(0, -".json".length),
      html: JSON.parse(readFileSync(new URL(file, kPages), "utf8")).html,
    }));
}

/**
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {{ name: string, html: string }[]} pages
 */
async function readAll({ page, server, open }, pages) {
  const address = server.answer({ body: JSON.stringify(pages) });
  await open("plain", "late.html");
  return page.evaluate(
    async (from) => (await import(new URL("fidelity.js", location.href).href)).readPages(from),
    address,
  );
}

/** @typedef {Record<string, string[]>} Reading of one page, by kind */

/**
 * @param {{ name: string, ours: Reading, theirs: Reading }} result
 * @returns {string[]}
 */
function differencesOf({ name, ours, theirs }) {
  return kKinds.flatMap((kind) => {
    const lost = without(theirs[kind], ours[kind]).map((item) => `lost: ${item}`);
    const added = without(ours[kind], theirs[kind]).map((item) => `added: ${item}`);
    const whats = [...lost, ...added];
    if (whats.length === 0 && ours[kind].join("\n") !== theirs[kind].join("\n")) whats.push("in another order");
    return whats.map((what) => `${name} ${kind} ${what.slice(0, 100)}`);
  });
}

/**
 * What is left of a list after one of each of these was taken away.
 *
 * @param {string[]} items
 * @param {string[]} taken
 */
function without(items, taken) {
  const rest = [...items];
  for (const item of taken) {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}
