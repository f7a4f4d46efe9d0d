import assert from "node:assert/strict";

const articles = [
  { headline: "One", url: "https://a.example/1", articleBody: "Body of one", keywords: ["x"], description: "First" },
  { headline: "Two", articleBody: "Body of two" },
];

/**
 * A viewer with the list on a page.
 *
 * @param {import("../harness/run-suites.mjs").Context} context
 * @param {object} [attributes]
 */
async function listOn({ page, server, open }, attributes = {}, mode = "strict") {
  const src = server.answer({ body: JSON.stringify(articles), headers: { "cache-control": "no-store" } });
  await open(mode);
  await page.evaluate(
    async (address, others) => {
      const viewer = kit.add({ src: address, ...others });
      await kit.settled(viewer);
      globalThis.viewer = viewer;
      /** What a click on what is found first comes to. */
      globalThis.clickOn = async (selector, how = {}) => {
        const link = viewer.shadowRoot.querySelector(selector);
        let followed = false;
        const see = (event) => {
          followed = !event.defaultPrevented;
          event.preventDefault();
        };
        addEventListener("click", see);
        link.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ...how }));
        removeEventListener("click", see);
        const turn = () => new Promise((resolve) => setTimeout(resolve));
        await turn();
        await viewer.ready;
        await turn();
        return { followed, ...globalThis.shown() };
      };
      globalThis.shown = () => ({
        item: viewer.item,
        headline: viewer.shadowRoot.querySelector("[part~=headline]")?.textContent ?? "",
        cards: viewer.shadowRoot.querySelectorAll("[part~=card]").length,
        back: Boolean(viewer.shadowRoot.querySelector("[data-list]")),
        focus: viewer.shadowRoot.activeElement?.textContent ?? "",
      });
    },
    src,
    attributes,
  );
  return src;
}

/** Documents of several articles. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "lists",
  tests: {
    "a card opens its article in place, without another request, and the way back leads to the card": async (
      context,
    ) => {
      const { page, server } = context;
      const src = await listOn(context);
      assert.deepEqual(await page.evaluate(() => globalThis.shown()), {
        item: null,
        headline: "",
        cards: 2,
        back: false,
        focus: "",
      });
      assert.deepEqual(await page.evaluate(() => globalThis.clickOn("[data-item='1']")), {
        followed: false,
        item: 1,
        headline: "Two",
        cards: 0,
        back: true,
        focus: "Two",
      });
      assert.deepEqual(await page.evaluate(() => globalThis.clickOn("[data-list]")), {
        followed: false,
        item: null,
        headline: "",
        cards: 2,
        back: false,
        focus: "Two",
      });
      assert.equal(server.count(src), 1);
    },

    "the page decides: a cancelled av-link opens nothing, and a new tab gets the article's address": async (
      context,
    ) => {
      const { page } = context;
      await listOn(context);
      const seen = await page.evaluate(async () => {
        globalThis.viewer.addEventListener("av-link", (event) => event.preventDefault(), { once: true });
        const cancelled = await globalThis.clickOn("[data-item='0']");
        const inNewTab = await globalThis.clickOn("[data-item='0']", { ctrlKey: true });
        return [cancelled.cards, cancelled.followed, inNewTab.cards, inNewTab.followed];
      });
      assert.deepEqual(seen, [2, false, 2, true]);
    },

    "the attribute item shows one article, without a way back": async (context) => {
      await listOn(context, { item: "0" });
      const seen = await context.page.evaluate(() => globalThis.shown());
      assert.deepEqual([seen.headline, seen.back, seen.cards], ["One", false, 0]);
    },

    "an item that is not there is an error": async ({ page, open }) => {
      await open();
      const code = await page.evaluate(async () => {
        const viewer = kit.add({ item: "7" }, { article: kit.article("One") });
        return viewer.ready.catch((error) => error.code);
      });
      assert.equal(code, "no-such-item");
    },

    "the format can be forced": async ({ page, open }) => {
      await open();
      const codes = await page.evaluate(async () =>
        Promise.all(
          ["schema.org", "none-such"].map(async (format) => {
            const viewer = kit.add({ format }, { article: kit.article("One") });
            return viewer.ready.then(
              ({ format: found }) => found,
              (error) => error.code,
            );
          }),
        ),
      );
      assert.deepEqual(codes, ["schema.org", "bad-option"]);
    },

    "without article-list.js the cards are links": async (context) => {
      await listOn(context, {}, "no-list");
      const seen = await context.page.evaluate(() => globalThis.clickOn("[data-item='0']"));
      assert.deepEqual([seen.followed, seen.cards, seen.item], [true, 2, null]);
    },
  },
};
