import assert from "node:assert/strict";

const facts = { commentCount: 1284, relatedLink: ["https://a.example/r"] };

/**
 * What stands around an article, and which files with words were asked for.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {object} article
 * @param {{attributes?: object, properties?: object, pageLanguage?: string, mode?: string}} [options]
 */
async function wordsAround({ page, open }, article, options = {}) {
  await open(options.mode);
  return page.evaluate(
    async (given, { attributes, properties, pageLanguage = "en" }) => {
      document.documentElement.lang = pageLanguage;
      const viewer = kit.add(attributes, { article: kit.article("H", given), ...properties });
      await kit.settled(viewer);
      return {
        related: viewer.shadowRoot.querySelector("h2")?.textContent,
        comments: kit.part(viewer, "discussion")?.textContent,
        files: performance
          .getEntriesByType("resource")
          .map(({ name }) => /dist\/(strings.*\.js)/.exec(name)?.[1])
          .filter(Boolean),
      };
    },
    { ...facts, ...article },
    options,
  );
}

/** Languages: of the interface, of dates, of the text. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "languages",
  tests: {
    "the interface speaks the article's language; English asks for no file": async (context) => {
      const german = await wordsAround(context, { inLanguage: "de-CH" });
      assert.deepEqual(german, {
        related: "Verwandte Artikel",
        comments: "1\u202F284 Kommentare",
        files: ["strings.js", "strings/de.js"],
      });
      const english = await wordsAround(context, { inLanguage: "en-GB" });
      assert.deepEqual(english, { related: "Related", comments: "1,284 comments", files: [] });
    },

    "an article without a language follows its page, and ui-lang comes before both": async (context) => {
      assert.equal((await wordsAround(context, {}, { pageLanguage: "fr" })).related, "Sur le même sujet");
      const asked = await wordsAround(
        context,
        { inLanguage: "de" },
        { attributes: { "ui-lang": "pl" }, pageLanguage: "fr" },
      );
      assert.deepEqual([asked.related, asked.comments], ["Powiązane artykuły", "1\u202F284 komentarze"]);
    },

    "words that the page sets come before those of a language": async (context) => {
      const seen = await wordsAround(context, { inLanguage: "ru" }, { properties: { strings: { related: "Ещё" } } });
      assert.deepEqual([seen.related, seen.comments], ["Ещё", "1\u202F284 комментария"]);
    },

    "a language without words, or words that do not come, leave English": async (context) => {
      assert.equal((await wordsAround(context, { inLanguage: "eo" })).related, "Related");
      assert.equal((await wordsAround(context, { inLanguage: "de" }, { mode: "no-strings" })).related, "Related");
    },

    "the article is painted once, in its language": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        document.documentElement.lang = "fr";
        const viewer = kit.add({}, { article: kit.article("One", { inLanguage: "de" }) });
        await kit.settled(viewer);
        const painted = [];
        new MutationObserver((changes) => {
          for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
            if (node.part?.contains("content")) painted.push(node.querySelector("h2")?.textContent);
          }
        }).observe(viewer.shadowRoot, { childList: true });
        viewer.article = kit.article("Two", { inLanguage: "es", relatedLink: ["https://a.example/r"] });
        await kit.settled(viewer, 2);
        await kit.sleep(20);
        return painted;
      });
      assert.deepEqual(seen, ["Artículos relacionados"]);
    },

    "what is said about loading and errors is in the page's language, and says so": async ({
      page,
      open,
      expectProblems,
    }) => {
      expectProblems(/./);
      await open();
      const seen = await page.evaluate(async () => {
        document.documentElement.lang = "ar";
        const viewer = kit.add({ src: "nowhere.json" });
        await kit.settled(viewer);
        const status = kit.part(viewer, "status");
        return [status.lang, getComputedStyle(kit.part(viewer, "error")).direction, status.textContent];
      });
      assert.deepEqual(seen, ["ar", "rtl", "تعذّر تحميل هذا المقال.أعد المحاولة"]);
    },

    "dates are written as in the article's language, in the zone they were written in": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const show = async (given) => {
          const viewer = kit.add({}, { article: kit.article("H", given) });
          await kit.settled(viewer);
          const [time] = viewer.shadowRoot.querySelectorAll("time");
          const before = time.textContent;
          await import(new URL("../dist/dates.js", location.href).href);
          await kit.sleep(20);
          return { before, now: time.textContent, datetime: time.dateTime, title: time.title };
        };
        const datePublished = "2026-03-01T23:05:00+05:30";
        const { dateText } = await import(new URL("../dist/dates.js", location.href).href);
        return {
          german: await show({ inLanguage: "de", datePublished }),
          dayOnly: await show({ inLanguage: "fr", datePublished: "2026-03-01" }),
          expected: dateText(datePublished, "de"),
          noDate: dateText("soon", "de") ?? null,
          noLanguage: dateText(datePublished, "not a language") ?? null,
        };
      });
      // Browsers that do not know zones by their offset leave what the core wrote.
      if (seen.expected) assert.match(seen.expected, /^1\. März 2026(,| um) 23:05 (GMT|UTC)\+5:30$/);
      assert.equal(seen.german.now, seen.expected ?? "2026-03-01 23:05 (UTC+5:30)");
      assert.deepEqual([seen.german.datetime, seen.german.title], ["2026-03-01T23:05:00+05:30", ""]);
      assert.equal(seen.dayOnly.now, "1 mars 2026");
      assert.deepEqual([seen.noDate, seen.noLanguage], [null, null]);
    },

    "recent dates say how long ago they are, without making the page jump": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const { ageText } = await import(new URL("../dist/dates.js", location.href).href);
        const article = (hours) =>
          kit.article("H", {
            inLanguage: "de",
            datePublished: new Date(Date.now() - hours * 3_600_000 - 1000).toISOString(),
          });
        const ages = [];
        for (const hours of [3, 100]) {
          const viewer = kit.add({}, { article: article(hours) });
          await kit.settled(viewer);
          await kit.until(
            () => /\d\. [A-ZÄ]/.test(viewer.shadowRoot.querySelector("time").textContent),
            "a date in words",
          );
          ages.push([viewer.shadowRoot.querySelector("time").title, kit.part(viewer, "age")?.textContent ?? null]);
        }
        const at = (text) => ageText(text, "en", Date.parse("2026-03-01T12:00:00Z"));
        return {
          ages,
          texts: [
            "2026-03-01T12:00:00Z",
            "2026-03-01T12:30:00+01:00",
            "2026-02-28T11:00:00Z",
            "2026-02-26T11:00:00Z",
            "2026-03-01T12:00:01Z",
            "2026-03-01",
            "2026-03-01T11:00",
          ].map(at),
        };
      });
      assert.deepEqual(seen.ages, [
        ["vor 3 Stunden", "vor 3 Stunden"],
        ["", null],
      ]);
      assert.deepEqual(seen.texts, ["this minute", "30 minutes ago", "1 day ago", "", "", "", ""]);
    },

    "without dates.js the dates of the core stay": async ({ page, open }) => {
      await open("no-dates");
      const text = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: kit.article("H", { datePublished: "2026-03-01T10:05:00Z" }) });
        await kit.settled(viewer);
        await kit.sleep(50);
        return viewer.shadowRoot.querySelector("time").textContent;
      });
      assert.equal(text, "1 March 2026, 10:05 (UTC)");
    },

    "letters give the direction, also on a page that runs the other way": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const directionOf = async (article, around) => {
          document.documentElement.dir = around;
          const viewer = kit.add({}, { article });
          await kit.settled(viewer);
          const headline = getComputedStyle(kit.part(viewer, "headline"));
          return [headline.direction, headline.letterSpacing !== "normal" && headline.letterSpacing !== "0px"];
        };
        return [
          await directionOf(kit.article("خبر تازه", { articleBody: "متن", inLanguage: "en" }), "ltr"),
          await directionOf(kit.article("News"), "rtl"),
        ];
      });
      assert.deepEqual(seen, [
        ["rtl", false],
        ["ltr", true],
      ]);
    },

    "names keep to themselves between texts of the other direction": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async () => {
        const author = ["דנה", "Ann (Lisbon)", "גיל"].map((name) => ({ name }));
        const viewer = kit.add({}, { article: kit.article("H", { inLanguage: "en", author }) });
        await kit.settled(viewer);
        const boxes = [...viewer.shadowRoot.querySelectorAll("[part~=author]")].map((name) =>
          name.getBoundingClientRect(),
        );
        return boxes.every((box, at) => at === 0 || boxes[at - 1].right <= box.left);
      });
      assert.equal(seen, true);
    },

    "a list and the way back to it speak the page's language, each card has the dates of its own": async ({
      page,
      open,
    }) => {
      await open();
      const seen = await page.evaluate(async () => {
        document.documentElement.lang = "nl";
        const datePublished = "2026-03-01";
        const article = ["de", "fr"].map((inLanguage) => kit.article("H", { inLanguage, datePublished }));
        const viewer = kit.add({ "ui-lang": "it" }, { article });
        await kit.settled(viewer);
        const times = () => [...viewer.shadowRoot.querySelectorAll("time")].map((time) => time.textContent);
        await kit.until(() => /[a-z]/.test(times()[0]), "dates in words");
        const cards = times();
        await viewer.openItem(1);
        const ways = [viewer.shadowRoot.querySelector("[data-list]").textContent];
        viewer.uiLang = "";
        await viewer.ready;
        ways.push(viewer.shadowRoot.querySelector("[data-list]").textContent);
        return { cards, ways };
      });
      assert.deepEqual(seen.cards, ["1. März 2026", "1 mars 2026"]);
      assert.deepEqual(seen.ways, ["Tutti gli articoli", "Tous les articles"]);
    },

    "the reader's tools speak the article's language": async ({ page, open }) => {
      await open();
      const names = await page.evaluate(async () => {
        const viewer = kit.add({ controls: "print size" }, { article: kit.article("H", { inLanguage: "de" }) });
        await kit.until(() => kit.part(viewer, "tools"), "the tools");
        return [...viewer.shadowRoot.querySelectorAll("[part=tool-bar] button")].map(({ ariaLabel }) => ariaLabel);
      });
      assert.deepEqual(names.sort(), ["Drucken", "Text und Farben"]);
    },

    "a cloud of its own speaks the page's language, and counts in it": async ({
      page,
      open,
      server,
      expectProblems,
    }) => {
      expectProblems(/503/);
      const src = server.answer({ body: '{"Море": 3}' }, { status: 503 });
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async (address) => {
        document.documentElement.lang = "ru";
        const data = { headline: "H", articleBody: "Море, море, море.", keywords: ["море"] };
        const [counted] = [clouds.add({ layout: "list" }, { data })];
        await counted.ready;
        const asked = clouds.add({ layout: "list", "ui-lang": "de" }, { data: { One: 2 } });
        await asked.ready;
        const english = clouds.add({ layout: "list", "ui-lang": "en", src: address });
        await english.ready;
        english.uiLang = "pl";
        await english.ready.catch(() => {});
        return {
          names: [counted, asked].map((cloud) => clouds.tags(cloud)[0].ariaLabel),
          list: clouds.list(counted).ariaLabel,
          message: kit.part(english, "error-message").textContent,
          lang: kit.part(english, "status").lang,
        };
      }, src);
      assert.deepEqual(seen, {
        names: ["море, 3 упоминания", "One, Gewicht 2"],
        list: "Темы",
        message: "Nie udało się zaktualizować tagów; nadal widoczne są poprzednie.",
        lang: "pl",
      });
    },

    "a page that a server wrote in another language gets its buttons in that language": async ({ page, server }) => {
      const { renderToString } = await import("../../../dist/server.js");
      const { uiStrings } = await import("../../../dist/strings.js");
      const article = {
        headline: "H",
        inLanguage: "de",
        shortUrl: "https://a.example/s",
        relatedLink: ["https://a.example/r"],
      };
      const element = await renderToString(article, { src: "/nowhere.json", strings: await uiStrings("de") });
      const body = `<!doctype html><html lang="de"><title>x</title><script src="/plain/pages/problems.js"></script>
<script src="/plain/pages/helpers.js"></script><main>${element}</main></html>`;
      await page.goto(server.origin + server.answer({ body, type: "text/html; charset=utf-8" }));
      const seen = await page.evaluate(async () => {
        await import(new URL("../plain/dist/article-viewer.js", location.href).href);
        const viewer = document.querySelector("article-viewer");
        await kit.until(() => kit.part(viewer, "copy"), "the button");
        return [viewer.shadowRoot.querySelector("h2").textContent, kit.part(viewer, "copy").textContent];
      });
      assert.deepEqual(seen, ["Verwandte Artikel", "Kopieren"]);
    },
  },
};

/** Only Chromium measures how much a page jumps. @type {import("../harness/run-suites.mjs").Suite} */
export const stability = {
  name: "stability",
  engines: ["chromium"],
  tests: {
    "what comes after the article moves nothing": async ({ page, open }) => {
      await page.setViewport(360, 800);
      await open();
      const shift = await page.evaluate(async () => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) shift += value;
        }).observe({ type: "layout-shift", buffered: true });
        const hoursAgo = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
        const facts = { datePublished: hoursAgo(5), dateModified: hoursAgo(2), articleBody: "x ".repeat(500) };
        const viewer = kit.add({}, { article: kit.article("H", facts) });
        await kit.settled(viewer);
        await kit.until(() => viewer.shadowRoot.querySelector("time").title, "the ages");
        await kit.sleep(100);
        return shift;
      });
      await page.setViewport(1280, 900);
      assert.ok(shift < 0.01, `${shift}`);
    },
  },
};
