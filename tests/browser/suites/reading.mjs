import assert from "node:assert/strict";
import { openSample } from "./page-parts.mjs";

/** Links, notes, the copy button and the keyboard. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "reading",
  tests: {
    "a note and its reference link to each other, and the focus follows": async (context) => {
      await openSample(context);
      const seen = await context.page.evaluate(async () => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const results = [];
        for (const reference of shadowRoot.querySelectorAll('[part~="note-ref"] a')) {
          const note = shadowRoot.getElementById(reference.hash.slice(1));
          reference.click();
          const atNote = note.contains(shadowRoot.activeElement);
          // The way there may be animated.
          await kit.until(() => {
            const box = note.getBoundingClientRect();
            return box.top < innerHeight && box.bottom > 0;
          }, "the note on the screen");
          const back = [...note.querySelectorAll('[part~="note-back"]')].find(
            (link) => link.hash === `#${reference.id}`,
          );
          back?.click();
          await kit.sleep(20);
          const atReference = shadowRoot.activeElement === reference;
          results.push({ atNote, back: Boolean(back), atReference });
        }
        return results;
      });
      assert.ok(seen.length >= 1, "the sample has notes");
      for (const result of seen) {
        assert.deepEqual(result, { atNote: true, back: true, atReference: true });
      }
    },

    "two viewers with the same notes do not mix them up": async (context) => {
      await openSample(context);
      const inSecond = await context.page.evaluate(async () => {
        const first = document.querySelector("article-viewer");
        const second = kit.add({ src: first.src });
        await kit.settled(second);
        second.shadowRoot.querySelector('[part~="note-ref"] a').click();
        await kit.sleep(20);
        return document.activeElement === second && Boolean(second.shadowRoot.activeElement);
      });
      assert.ok(inSecond);
    },

    "the short link has a copy button that copies and says so": async (context) => {
      await openSample(context);
      await context.page.evaluate(() => {
        globalThis.copied = [];
        const write = navigator.clipboard?.writeText;
        if (write) {
          navigator.clipboard.writeText = (text) => {
            globalThis.copied.push(text);
            return write.call(navigator.clipboard, text);
          };
        }
        const { shadowRoot } = document.querySelector("article-viewer");
        shadowRoot.querySelector('[part~="short-link"] button').focus();
      });
      // A real key press: browsers copy only for a user's action.
      await context.page.press("Enter");
      const seen = await context.page.evaluate(async () => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const live = () =>
          [...shadowRoot.querySelectorAll('[role="status"], [aria-live]')]
            .map((element) => element.textContent)
            .join(" ");
        await kit.until(() => /copied/i.test(live()), "a live region that says Copied");
        return { copied: globalThis.copied, link: shadowRoot.querySelector("a[data-copy]").href };
      });
      assert.deepEqual(seen.copied, [seen.link]);
    },

    "Tab reaches every link and button in reading order": async (context) => {
      await openSample(context);
      const wanted = await context.page.evaluate(() => {
        const { shadowRoot } = document.querySelector("article-viewer");
        const stops = [...shadowRoot.querySelectorAll("a[href], button, summary")];
        stops.forEach((stop, index) => stop.setAttribute("data-stop", index));
        document.activeElement?.blur();
        return stops.length;
      });
      assert.ok(wanted > 10, "the sample has links");
      const reached = [];
      for (let presses = 0; presses < wanted + 40 && reached.at(-1) !== wanted - 1; ++presses) {
        await context.page.press("Tab");
        const stop = await context.page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.getAttribute("data-stop") ?? null,
        );
        if (stop !== null && reached.at(-1) !== Number(stop)) reached.push(Number(stop));
      }
      assert.deepEqual(
        reached,
        Array.from({ length: wanted }, (_, index) => index),
      );
    },

    "Enter on a reference moves to the note": async (context) => {
      await openSample(context);
      await context.page.evaluate(() => {
        const { shadowRoot } = document.querySelector("article-viewer");
        shadowRoot.querySelector('[part~="note-ref"] a').focus();
      });
      await context.page.press("Enter");
      const atNote = await context.page.evaluate(async () => {
        const { shadowRoot } = document.querySelector("article-viewer");
        await kit.sleep(50);
        return Boolean(shadowRoot.activeElement?.closest('[part~="footnote"]'));
      });
      assert.ok(atNote);
    },

    "tags and links announce themselves to the page, and it can cancel them": async (context) => {
      await openSample(context);
      const seen = await context.page.evaluate(async () => {
        const viewer = document.querySelector("article-viewer");
        const heard = [];
        for (const name of ["av-tag", "av-link"]) {
          document.addEventListener(name, (event) => {
            heard.push(name);
            event.preventDefault();
          });
        }
        const before = location.href;
        viewer.shadowRoot.querySelector('a[part~="tag"]').click();
        viewer.shadowRoot.querySelector('[part~="related-link"]').click();
        await kit.sleep(100);
        return { heard, stayed: location.href === before };
      });
      assert.deepEqual(seen, { heard: ["av-tag", "av-link"], stayed: true });
    },

    "a policy narrows the article, and av-report tells what was dropped": async (context) => {
      const seen = await context.page.evaluate(async () => {
        const reports = [];
        document.addEventListener("av-report", ({ detail }) => reports.push(detail));
        const viewer = document.createElement("article-viewer");
        viewer.article = { headline: "a", articleBody: "<p><b onclick=x>b</b><i>c</i>", encodingFormat: "text/html" };
        document.body.append(viewer);
        await viewer.ready;
        viewer.report = true;
        viewer.policy = { dropElements: ["i"] };
        await viewer.ready;
        viewer.remove();
        return { reports, html: viewer.shadowRoot.querySelector('[part~="lede"]').innerHTML };
      });
      assert.equal(seen.html, "<b>b</b>c");
      assert.deepEqual(
        seen.reports.map(({ entries }) => entries.map(({ reason }) => reason)),
        [["unknown-attribute", "dropped-element"]],
      );
    },
  },
};
