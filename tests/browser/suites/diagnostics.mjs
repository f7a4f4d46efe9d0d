import assert from "node:assert/strict";
import { tinyCore } from "../../node/support/tiny-core.mjs";

/** The third line lacks a colon, at its 17th character. */
const kBroken = '{\n  "headline": "A",\n  "articleBody" "B"\n}';

/** Shown, with a warning for the dateline. */
const kOdd = '{\n  "headline": "Odd",\n  "dateline": 7,\n  "articleBody": "B"\n}';

const kPanel = "/plain/dist/diagnostics-panel.js";

/** What readers see of a broken article, and what authors see. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "diagnostics",
  tests: {
    "a reader sees a sentence, and nothing of what is wrong": async ({ page, server, open }) => {
      const src = server.answer({ body: kBroken });
      await open();
      const seen = await page.evaluate(
        async (address, text) => {
          const bySrc = kit.add({ src: address });
          const byProperty = kit.add({}, { article: text });
          await Promise.all([kit.settled(bySrc), kit.settled(byProperty)]);
          return [bySrc, byProperty].map((viewer) => ({
            text: kit.text(viewer),
            found: viewer.diagnostics.map(({ severity, code, line, column }) => [severity, code, line, column]),
          }));
        },
        src,
        kBroken,
      );
      const found = [["error", "json-syntax", 3, 17]];
      assert.deepEqual(seen, [
        { text: "This article could not be shown.Try again", found },
        { text: "This article could not be shown.", found },
      ]);
      assert.equal(server.count(kPanel), 0, "readers do not download the panel");
    },

    "an author sees the error, its place and its line with a caret": async ({ page, server, open }) => {
      const src = server.answer({ body: kBroken });
      await open("strict");
      const seen = await page.evaluate(
        async (address, text) => {
          const bySrc = kit.add({ src: address, diagnostics: "" });
          const byProperty = kit.add({ diagnostics: "" }, { article: text });
          const byBytes = kit.add({ diagnostics: "" }, { article: new TextEncoder().encode(text) });
          const viewers = [bySrc, byProperty, byBytes];
          for (const viewer of viewers) await kit.until(() => kit.panel(viewer));
          return viewers.map((viewer) => ({
            label: kit.panel(viewer).element.ariaLabel,
            before: kit.panel(viewer).element.nextElementSibling.localName,
            status: kit.part(viewer, "status").textContent.replace("Try again", ""),
            rows: kit.panel(viewer).rows,
            message: viewer.error.message,
          }));
        },
        src,
        kBroken,
      );
      for (const { label, before, status, rows, message } of seen) {
        assert.equal(label, "Diagnostics");
        assert.equal(before, "slot");
        assert.equal(status, "This article could not be shown.");
        assert.equal(rows.length, 1);
        const { severity, place, excerpt } = rows[0];
        assert.deepEqual([severity, place, rows[0].message], ["Error", "Line 3, column 17", message]);
        assert.equal(excerpt, '  "articleBody" "B"\n                ^');
      }
    },

    "warnings beside an article, and of an object the line that it is as JSON": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async (text) => {
        const fromText = kit.add({ diagnostics: "" }, { article: text });
        const fromObject = kit.add({ diagnostics: "" }, { article: JSON.parse(text) });
        for (const viewer of [fromText, fromObject]) await kit.until(() => kit.panel(viewer));
        return [fromText, fromObject].map((viewer) => {
          const [row, ...more] = kit.panel(viewer).rows;
          return { headline: kit.headline(viewer), listed: viewer.diagnostics[0].message, row, more };
        });
      }, kOdd);
      for (const { headline, listed, row, more } of seen) {
        assert.equal(headline, "Odd");
        assert.deepEqual(more, []);
        assert.deepEqual([row.severity, row.pointer, row.message], ["Warning", "/dateline", listed]);
        const [line, caret] = row.excerpt.split("\n");
        assert.ok(line.includes('"dateline"'), line);
        assert.match(line[caret.length - 1], /["7]/, row.excerpt);
      }
    },

    "every field of a diagnostic, in the order given, and how many are not listed": async ({ page, open }) => {
      const diagnostics = [
        { severity: "warning", code: "b", message: "Second line.", line: 2, column: 3, pointer: "/b" },
        { severity: "info", code: "a", message: "No place.", hint: "Do this.", line: 0, column: 0, pointer: "" },
      ];
      const info = { format: "echo", metadata: {}, diagnostics, omittedDiagnostics: 41 };
      await open();
      const text = await page.evaluate(
        async (core, strings) => {
          const { setWasm } = await import(new URL("../dist/article-viewer.js", location.href).href);
          setWasm(new Uint8Array(core));
          const viewer = kit.add({ diagnostics: "" }, { article: "one\ntwo", strings });
          let detail;
          viewer.addEventListener("load", (event) => (detail = event.detail));
          await kit.until(() => kit.panel(viewer));
          const { rows, notes } = kit.panel(viewer);
          const { diagnostics, omittedDiagnostics } = viewer;
          // As text: the same array stands in it twice, which not every driver hands over.
          return JSON.stringify({ rows, notes, diagnostics, omittedDiagnostics, detail });
        },
        [...tinyCore({ info })],
        { warning: "Warnung", place: "Zeile {line}, Spalte {column}", omittedDiagnostics: "noch {count}" },
      );
      const seen = JSON.parse(text);
      assert.deepEqual(seen.rows, [
        {
          severity: "Warnung",
          place: "Zeile 2, Spalte 3",
          pointer: "/b",
          message: "Second line.",
          hint: null,
          excerpt: "two\n  ^",
        },
        { severity: "Note", place: null, pointer: null, message: "No place.", hint: "Do this.", excerpt: null },
      ]);
      assert.deepEqual(seen.notes, ["noch 41"]);
      assert.deepEqual(seen.diagnostics, diagnostics);
      assert.equal(seen.omittedDiagnostics, 41);
      assert.deepEqual(seen.detail, info);
    },

    "an excerpt is short, shows what is invisible, and its caret stands right": async ({ page, open }) => {
      const long = `${"x".repeat(500_000)}<img src=x onerror=alert(1)>`;
      const articles = {
        long: `{"headline":"${long}" "a":1, "b":"${"y".repeat(500)}"}`,
        wide: '{"headline":"漢字 ok" 1}',
        pairs: `{"headline":"${"🙂".repeat(60)}" 1}`,
        hidden: '{"headline":"a\u202eb" \t1}',
        end: '{"headline":"a"',
      };
      await open();
      const excerpts = await page.evaluate(async (texts) => {
        const found = {};
        for (const [name, article] of Object.entries(texts)) {
          const viewer = kit.add({ diagnostics: "" }, { article });
          await kit.until(() => kit.panel(viewer));
          const { excerpt } = kit.panel(viewer).rows.at(-1);
          found[name] = {
            lines: excerpt.split("\n"),
            elements: kit.panel(viewer).element.querySelectorAll("img").length,
          };
          viewer.remove();
        }
        return { found, ran: globalThis.ran };
      }, articles);
      assert.deepEqual(excerpts.ran, []);
      const { long: cut, wide, pairs, hidden, end } = excerpts.found;
      assert.equal(cut.elements, 0);
      assert.ok(cut.lines[0].length <= 82 && /^….*onerror=alert\(1\)>" "a":1.*…$/.test(cut.lines[0]), cut.lines[0]);
      assert.equal(cut.lines[0][cut.lines[1].length - 1], '"');
      // A wide space stands under each wide character, a narrow one under each other.
      assert.match(wide.lines[1], /^ {13}\u3000\u3000 +\^$/);
      assert.equal(wide.lines[0][wide.lines[1].length - 1], "1");
      assert.doesNotMatch(pairs.lines[0], /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      assert.equal(hidden.lines[0], '{"headline":"a\ufffdb"  1}');
      assert.equal(hidden.lines[0][hidden.lines[1].length - 1], "1");
      assert.equal(end.lines[0], '{"headline":"a"');
    },

    "the attribute can come and go; what was loaded is kept for it only while it is there": async ({ page, open }) => {
      await open();
      const seen = await page.evaluate(async (text) => {
        const viewer = kit.add({}, { article: text });
        await kit.settled(viewer);
        const panels = [Boolean(kit.panel(viewer))];
        viewer.toggleAttribute("diagnostics");
        await kit.until(() => kit.panel(viewer));
        const { excerpt } = kit.panel(viewer).rows[0];
        const { log } = viewer;
        viewer.toggleAttribute("diagnostics");
        panels.push(Boolean(kit.panel(viewer)));
        viewer.article = null;
        viewer.toggleAttribute("diagnostics");
        await kit.sleep(100);
        panels.push(Boolean(kit.panel(viewer)));
        viewer.article = { headline: "Fine" };
        await kit.until(() => kit.panel(viewer));
        return { panels, excerpt, log, notes: kit.panel(viewer).notes };
      }, kOdd);
      assert.deepEqual(seen.panels, [false, false, false]);
      assert.match(seen.excerpt, /dateline/);
      assert.deepEqual(seen.notes, ["Nothing to report."]);
    },

    "the list is there before any load, after an error, and while the next article loads": async ({
      page,
      server,
      open,
    }) => {
      const stalled = server.answer({ stall: true });
      await open();
      const seen = await page.evaluate(
        async (broken, slow) => {
          const viewer = kit.add();
          const lists = [viewer.diagnostics];
          let detail;
          viewer.addEventListener("error", (event) => (detail = event.detail));
          viewer.article = broken;
          await kit.settled(viewer);
          lists.push(viewer.diagnostics, detail.diagnostics);
          viewer.article = null;
          viewer.src = slow;
          await kit.until(() => viewer.state === "loading");
          lists.push(viewer.diagnostics);
          viewer.remove();
          return lists.map((list) => list.map(({ code }) => code));
        },
        kBroken,
        stalled,
      );
      assert.deepEqual(seen, [[], ["json-syntax"], ["json-syntax"], ["json-syntax"]]);
    },

    "the panel keeps its look in another document": async ({ page, open }) => {
      await open();
      const looks = await page.evaluate(async (text) => {
        const viewer = kit.add({ diagnostics: "" }, { article: text });
        await kit.until(() => kit.panel(viewer));
        const look = () => getComputedStyle(kit.part(viewer, "diagnostics-list")).display;
        const before = look();
        const frame = document.createElement("iframe");
        document.querySelector("main").append(frame);
        frame.contentDocument.body.append(viewer);
        await kit.until(() => kit.panel(viewer) && look() === before);
        return [before, viewer.shadowRoot.adoptedStyleSheets.length];
      }, kOdd);
      assert.deepEqual(looks, ["grid", 2]);
    },

    "of a page that a server rendered, without the source": async ({ page, open }) => {
      await open("plain", "late.html");
      const rows = await page.evaluate(async (text) => {
        const server = await import(new URL("../dist/server.js", location.href).href);
        const html = await server.renderToString(text);
        const read = new DOMParser().parseFromString(html, "text/html").querySelector("article-viewer");
        const viewer = document.createElement("article-viewer");
        const root = viewer.attachShadow({ mode: "open" });
        root.append(...read.querySelector("template").content.childNodes);
        viewer.setAttribute("diagnostics", "");
        viewer.setAttribute("src", "never-asked-for.json");
        document.querySelector("main").append(viewer);
        await import(new URL("../dist/article-viewer.js", location.href).href);
        await kit.until(() => kit.panel(viewer));
        return kit.panel(viewer).rows;
      }, kOdd);
      assert.deepEqual(
        rows.map(({ pointer, excerpt }) => [pointer, excerpt]),
        [["/dateline", null]],
      );
    },

    "a site that does not have the panel's file shows the article all the same": async ({ page, open }) => {
      await open("no-panel");
      const seen = await page.evaluate(async () => {
        const warned = [];
        console.warn = (text) => warned.push(text);
        const viewer = kit.add({ diagnostics: "" }, { article: kit.article("Shown") });
        await kit.until(() => warned.length);
        return { warned, log: viewer.log, headline: kit.headline(viewer), panel: kit.panel(viewer) };
      });
      assert.deepEqual(seen, {
        warned: ["article-viewer: diagnostics-panel.js could not be loaded."],
        log: ["load"],
        headline: "Shown",
        panel: null,
      });
    },
  },
};
