import assert from "node:assert/strict";
import { sampleAddress } from "../harness/samples.mjs";
import { openWithTools } from "../harness/tools.mjs";

/** Buttons of the bar and of the open panel by their names. */
const kButtons = ["Contents", "Text and colours", "Listen", "Share", "Print"];

/** What a synthesizer that says nothing was told to say. */
const kSilentSpeech = `() => {
  const speech = { said: [], cancelled: 0, speak: (utterance) => { speech.said.push(utterance); }, cancel: () => { ++speech.cancelled; } };
  globalThis.speech = speech;
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech, configurable: true });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}`;

/** The reader's tools. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "tools",
  tests: {
    "none is in the first load, only those that controls names are fetched, and after the article is shown": async ({
      page,
      open,
    }) => {
      await open("strict");
      const seen = await page.evaluate(async (src) => {
        const fetched = () =>
          performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.includes("/tools/"))
            .map(({ name }) => name.split("/").pop())
            .sort();
        const bare = kit.add({ src });
        await kit.settled(bare);
        const without = fetched();
        let shownAt = Infinity;
        bare.remove();
        const viewer = kit.add({ src, controls: "print TOC none-such" });
        viewer.addEventListener("load", () => (shownAt = performance.now()));
        await kit.until(() => kit.part(viewer, "tools"));
        const early = performance
          .getEntriesByType("resource")
          .filter(({ name, startTime }) => /tools\/(?:print|toc)\.js$/.test(name) && startTime < shownAt - 1);
        return { without, late: fetched(), early: early.length, parts: viewer.shadowRoot.children[0].part.value };
      }, sampleAddress("river-diary"));
      assert.deepEqual(seen, {
        without: [],
        late: ["print.js", "reader-tools.js", "toc.js"],
        early: 0,
        parts: "tools",
      });
    },

    "all of them where controls is empty; they come and go with the attribute and the article": async (context) => {
      await openWithTools(context);
      const seen = await context.page.evaluate(async () => {
        const { viewer, names, sizes } = globalThis.tools;
        const all = names();
        const small = sizes().filter(([width, height]) => width < 44 || height < 44);
        viewer.setAttribute("controls", "print");
        await kit.until(() => names().length === 1);
        const one = names();
        viewer.article = kit.article("Short");
        await kit.until(() => kit.headline(viewer) === "Short" && kit.part(viewer, "tools"));
        const bars = viewer.shadowRoot.querySelectorAll("[part=tools]").length;
        viewer.removeAttribute("controls");
        await kit.until(() => !kit.part(viewer, "tools"));
        viewer.setAttribute("controls", "toc time notes gallery print");
        await kit.until(() => kit.part(viewer, "tools"));
        return { all, small, one, bars, fitting: names() };
      });
      assert.deepEqual(seen, { all: kButtons, small: [], one: ["Print"], bars: 1, fitting: ["Print"] });
    },

    "a list of articles has none; they come with an article opened in it, and go with it": async ({ page, open }) => {
      await open("strict");
      const seen = await page.evaluate(async () => {
        const body = Array.from({ length: 3 }, (_, at) => `## Part ${at + 1}\n\nText.`).join("\n\n");
        const options = { articleBody: body, encodingFormat: "text/markdown" };
        const article = ["One", "Two"].map((name) => kit.article(name, options));
        const viewer = kit.add({ controls: "toc print" }, { article });
        await kit.settled(viewer);
        const buttons = () => viewer.shadowRoot.querySelectorAll("[part=tool-bar] button").length;
        const turn = () => new Promise((resolve) => setTimeout(resolve, 50));
        const inList = async () => {
          await turn();
          return [kit.part(viewer, "cards") !== null, kit.part(viewer, "tools") !== null];
        };
        await import(new URL("../dist/tools/reader-tools.js", location.href));
        const before = await inList();
        await viewer.openItem(1);
        await kit.until(() => kit.part(viewer, "tools"), "the tools");
        const opened = [kit.headline(viewer), buttons()];
        await viewer.openItem(0);
        await kit.until(() => kit.headline(viewer) === "One" && kit.part(viewer, "tools"), "those of the other");
        const other = [viewer.shadowRoot.querySelectorAll("[part=tools]").length, buttons()];
        await viewer.openItem(null);
        return { before, opened, other, after: await inList() };
      });
      assert.deepEqual(seen, { before: [true, false], opened: ["Two", 2], other: [1, 2], after: [true, false] });
    },

    "a tool whose file is missing leaves the others alone": async (context) => {
      await openWithTools(context, { controls: "share print", mode: "no-print" });
      assert.deepEqual(await context.page.evaluate(() => globalThis.tools.names()), ["Share"]);
    },

    "the keyboard walks through the bar, into a panel and back": async (context) => {
      await openWithTools(context);
      const { page } = context;
      const focused = () => page.evaluate(() => globalThis.tools.focused());
      const walked = [];
      for (let presses = 0; presses < kButtons.length; ++presses) {
        await page.press("Tab");
        walked.push(await focused());
      }
      assert.deepEqual(walked, kButtons);
      await page.press("Tab");
      assert.ok(!kButtons.includes(await focused()), "then the article");
      await page.evaluate(() => globalThis.tools.button("Text and colours").focus());
      await page.press("Enter");
      assert.equal(await focused(), "Text and colours (dialog)");
      const inPanel = [];
      for (let presses = 0; presses < 4; ++presses) {
        await page.press("Tab");
        inPanel.push(await focused());
      }
      assert.deepEqual(inPanel, ["Smaller", "Larger", "Medium", "Automatic"]);
      await page.press("Escape");
      assert.equal(await focused(), "Text and colours");
      assert.equal(await page.evaluate(() => globalThis.tools.openPanels()), 0);
      await page.press("Enter");
      for (let presses = 0; presses < 5; ++presses) await page.press("Tab");
      assert.equal(await page.evaluate(() => globalThis.tools.openPanels()), 0, "who leaves a panel has closed it");
    },

    "the table of contents lists the headings, marks the section and leads there": async (context) => {
      await openWithTools(context, { controls: "toc" });
      const seen = await context.page.evaluate(async () => {
        const { viewer, root, button } = globalThis.tools;
        button("Contents").click();
        const links = [...root.querySelectorAll("[part~=toc-link]")];
        const headings = [...root.querySelectorAll("[part=body] :is(h2, h3)")];
        links[2].click();
        const atHeading = root.activeElement === headings[2];
        const current = () => root.querySelector("[part~=toc-link][aria-current]")?.textContent;
        await kit.until(() => current() === links[2].textContent, "the mark");
        const same = links.map((link) => link.textContent).join() === headings.map((h) => h.textContent).join();
        return { same, count: links.length, atHeading, address: location.hash, state: viewer.state };
      });
      assert.deepEqual(seen, { same: true, count: 6, atHeading: true, address: "", state: "ready" });
    },

    "reading time, progress and its events": async (context) => {
      await openWithTools(context, { controls: "time progress" });
      const seen = await context.page.evaluate(async () => {
        const { viewer, root } = globalThis.tools;
        const heard = [];
        document.addEventListener("av-progress", ({ detail }) => heard.push(detail));
        const text = () => kit.part(viewer, "reading-time").textContent;
        const atTop = text();
        const spoken = kit.part(viewer, "tool-unseen").textContent;
        const value = () => root.querySelector("progress").value;
        const body = kit.part(viewer, "body").getBoundingClientRect();
        scrollTo({ top: body.top + body.height * 0.6 - innerHeight, behavior: "instant" });
        await kit.until(() => value() > 55 && value() < 65, "the line");
        const inside = text();
        const half = heard.map(({ percent }) => percent);
        scrollTo({ top: 1e6, behavior: "instant" });
        await kit.until(() => heard.length === 4, "all marks");
        scrollTo({ top: 0, behavior: "instant" });
        await kit.until(() => value() < 30);
        const seconds = heard.every((detail) => Number.isInteger(detail.seconds) && detail.seconds >= 0);
        return { atTop, spoken, inside, half, heard: heard.map(({ percent }) => percent), seconds };
      });
      assert.match(seen.atTop, /^\d+ min$/);
      assert.match(seen.spoken, /^Reading time: \d+ minutes$/);
      assert.match(seen.inside, /^\d+ min left$/);
      assert.deepEqual([seen.half, seen.heard, seen.seconds], [[25, 50], [25, 50, 75, 100], true]);
    },

    "size, line length and theme are remembered, and a theme goes back to the page's": async (context) => {
      await openWithTools(context, { controls: "size theme" });
      const { page } = context;
      const seen = await page.evaluate(async (src) => {
        const { viewer, root, button, look } = globalThis.tools;
        const before = look(viewer);
        button("Text and colours").click();
        button("Larger").click();
        button("Larger").click();
        root.querySelector("input[value=narrow]").click();
        root.querySelector("input[value=sepia]").click();
        await kit.until(() => look(viewer).background !== before.background, "sepia");
        const chosen = look(viewer);
        const second = await globalThis.showWithTools(src, "size theme");
        await kit.until(() => look(second).background === chosen.background, "sepia in another viewer");
        const other = look(second);
        globalThis.tools.button("Text and colours").click();
        const checked = [...second.shadowRoot.querySelectorAll("input:checked")].map(({ value }) => value);
        second.shadowRoot.querySelector("input[value=auto]").click();
        const { theme } = viewer;
        return { before, chosen, other, checked, theme, kept: JSON.parse(localStorage.getItem("article-viewer")) };
      }, sampleAddress("hello"));
      assert.equal(seen.chosen.size.toFixed(2), (seen.before.size * 1.3).toFixed(2));
      assert.ok(seen.chosen.width / seen.chosen.size < seen.before.width / seen.before.size, "shorter lines");
      assert.deepEqual([seen.other.size, seen.other.theme], [seen.chosen.size, "sepia"]);
      assert.deepEqual([seen.checked, seen.theme], [["narrow", "sepia"], "auto"]);
      assert.deepEqual(seen.kept, { size: 1.3, width: "narrow", theme: "auto" });
      // The next page of the site: the reader's size is there before anything else of the tools.
      await page.evaluate(() => localStorage.setItem("article-viewer", '{"size":2,"theme":"contrast"}'));
      await context.open("strict", "tools.html");
      const next = await page.evaluate(async (src) => {
        const viewer = await globalThis.showWithTools(src, "size theme");
        const { size, theme } = globalThis.tools.look(viewer);
        localStorage.clear();
        return { size, theme };
      }, sampleAddress("hello"));
      assert.deepEqual(next, { size: seen.before.size * 2, theme: "contrast" });
    },

    "a browser that keeps nothing, or nonsense, is no fault": async (context) => {
      const refuse = `() => Object.defineProperty(globalThis, "localStorage", { get() { throw new Error("refused"); } })`;
      await openWithTools(context, { controls: "size theme", before: refuse });
      const seen = await context.page.evaluate(() => {
        const { viewer, button, look } = globalThis.tools;
        const before = look(viewer).size;
        button("Text and colours").click();
        button("Larger").click();
        return look(viewer).size / before;
      });
      assert.ok(Math.abs(seen - 1.15) < 0.01);
      const nonsense = `() => Object.defineProperty(globalThis, "localStorage", {
        value: { getItem: () => '{"size":"x","theme":7,"width":{},"rate":"y"}', setItem() {}, clear() {} } })`;
      await openWithTools(context, { before: nonsense });
      assert.deepEqual(await context.page.evaluate(() => globalThis.tools.names()), kButtons);
    },

    "the article is read out sentence by sentence, with the sentence marked and the text untouched": async (
      context,
    ) => {
      await openWithTools(context, { controls: "listen", before: kSilentSpeech });
      const seen = await context.page.evaluate(() => {
        const { viewer, root, button } = globalThis.tools;
        const { speech } = globalThis;
        const article = kit.part(viewer, "article");
        const before = article.textContent;
        button("Listen").click();
        button("Play").click();
        const marked = () => {
          const [range] = CSS.highlights?.get("av-sentence") ?? [];
          return range ? range.toString() : kit.part(viewer, "spoken")?.textContent;
        };
        const first = [speech.said.at(-1).text, marked()];
        for (let count = 0; count < 4; ++count) speech.said.at(-1).onend({});
        const fifth = [speech.said.at(-1).text, marked().includes(speech.said.at(-1).text)];
        const given = speech.said.at(-1);
        button("Pause").click();
        const paused = marked() ?? null;
        given.onend({}); // an engine tells the end of what was cancelled, too
        const { length } = speech.said;
        button("Play").click();
        const again = speech.said.at(-1).text;
        const select = root.querySelector("select");
        select.value = "1.5";
        select.dispatchEvent(new Event("change"));
        const { rate, lang } = speech.said.at(-1);
        button("Next sentence").click();
        button("Previous sentence").click();
        const back = speech.said.at(-1).text;
        for (let count = 0; count < 500 && !button("Play"); ++count) speech.said.at(-1).onend({});
        const longest = Math.max(...speech.said.map(({ text }) => text.length));
        const whole = speech.said.map(({ text }) => text).join(" ");
        const same = article.textContent === before;
        return { first, fifth, paused, length, again, rate, lang, back, longest, whole, same, end: marked() ?? null };
      });
      const headline = "The river that keeps its own diary";
      assert.deepEqual(seen.first, [headline, headline]);
      assert.match(seen.fifth[0], /^It lies flat and brown/);
      assert.equal(seen.fifth[1], true);
      assert.deepEqual([seen.paused, seen.length, seen.end, seen.same], [null, 5, null, true]);
      assert.deepEqual([seen.again, seen.rate, seen.lang, seen.back], [seen.fifth[0], 1.5, "en", seen.fifth[0]]);
      assert.ok(seen.longest <= 180, `${seen.longest} characters in one go`);
      assert.doesNotMatch(seen.whole, /def rising|miles\.”\s*1\b/, "no code, no marks of notes");
    },

    "an older browser marks the paragraph, and finds sentences by their ends": async (context) => {
      const before = `() => { (${kSilentSpeech})(); Object.defineProperty(CSS, "highlights", { value: undefined }); Intl.Segmenter = undefined; }`;
      await openWithTools(context, { controls: "listen", before });
      const seen = await context.page.evaluate(() => {
        const { viewer, button } = globalThis.tools;
        button("Listen").click();
        button("Play").click();
        for (let count = 0; count < 4; ++count) globalThis.speech.said.at(-1).onend({});
        const texts = globalThis.speech.said.map(({ text }) => text);
        const marked = kit.part(viewer, "spoken") === kit.part(viewer, "lede");
        button("Pause").click();
        return { texts: texts.slice(3), marked, after: kit.part(viewer, "spoken") };
      });
      assert.equal(
        seen.texts[0],
        "The first thing the children of Marlow Cross learn about the river is that it lies.",
      );
      assert.match(seen.texts[1], /^It lies flat and brown/);
      assert.deepEqual([seen.marked, seen.after], [true, null]);
    },

    "where a browser has no voice it says so, and without speech there is no tool": async (context) => {
      await openWithTools(context, { controls: "listen", before: kSilentSpeech });
      const told = await context.page.evaluate(() => {
        const { root, button } = globalThis.tools;
        button("Listen").click();
        button("Play").click();
        const status = root.querySelector("[part=tool-status]");
        globalThis.speech.said.at(-1).onerror({ error: "interrupted" }); // by another article
        const states = [status.textContent, Boolean(button("Play"))];
        button("Play").click();
        globalThis.speech.said.at(-1).onerror({ error: "synthesis-failed" });
        return [...states, status.textContent, Boolean(button("Play"))];
      });
      assert.deepEqual(told, ["", true, "It cannot be played here.", true]);
      const mute = `() => Object.defineProperty(globalThis, "speechSynthesis", { value: undefined, configurable: true })`;
      await openWithTools(context, { controls: "listen print", before: mute });
      assert.deepEqual(await context.page.evaluate(() => globalThis.tools.names()), ["Print"]);
    },

    "an article with a recording plays that": async (context) => {
      await openWithTools(context, { sample: "harbour-sounds", controls: "listen" });
      const seen = await context.page.evaluate(() => {
        const { root, button, names } = globalThis.tools;
        const audio = root.querySelector("[part~=live] audio");
        let isPlaying = false;
        const set = (now) => {
          isPlaying = now;
          audio.dispatchEvent(new Event(now ? "play" : "pause"));
        };
        Object.defineProperty(audio, "paused", { get: () => !isPlaying });
        audio.play = async () => set(true);
        audio.pause = () => set(false);
        const states = [names()[0]];
        button("Listen").click();
        states.push(names()[0]);
        button("Pause").click();
        states.push(names()[0]);
        return states;
      });
      assert.deepEqual(seen, ["Listen", "Pause", "Listen"]);
    },

    "the short link is copied or handed to the system, and printing prints": async (context) => {
      const before = `() => {
        globalThis.shared = [];
        Object.defineProperty(navigator, "share", { value: async (what) => { shared.push(what); throw new Error("no"); } });
      }`;
      await openWithTools(context, { sample: "coast-path", controls: "share print", before });
      await context.page.evaluate(() => {
        const { button } = globalThis.tools;
        button("Print").click();
        button("Share").click();
        button("Share with …").click();
        button("Copy link").focus();
      });
      // A real key press: browsers copy only for a user's action.
      await context.page.press("Enter");
      const seen = await context.page.evaluate(async () => {
        const { root } = globalThis.tools;
        const status = root.querySelector("[part=tool-status]");
        await kit.until(() => status.textContent);
        return { status: status.textContent, shared: globalThis.shared, ran: globalThis.ran };
      });
      assert.deepEqual(seen, {
        status: "Link copied",
        shared: [{ title: "The last gap in the Atlantic coast path is closed", url: "https://example.org/s/coast" }],
        ran: ["print"],
      });
    },
  },
};
