import assert from "node:assert/strict";
import { openWithTools } from "../harness/tools.mjs";

/** Notes beside their marks, pictures over the screen, and what holds for all tools. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "tools in the text",
  tests: {
    "a note is shown beside its mark on hover, focus and tap, and stays at the end": async (context) => {
      await openWithTools(context, { sample: "coast-path", controls: "notes" });
      const { page } = context;
      const seen = await page.evaluate(async () => {
        const { viewer, root } = globalThis.tools;
        const mark = root.querySelector("a[role=doc-noteref]");
        const note = root.getElementById(mark.hash.slice(1));
        const popover = kit.part(viewer, "note-popover");
        const isOpen = () => popover.checkVisibility();
        mark.scrollIntoView({ block: "center" });
        const point = (target, type, more = {}) =>
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, pointerType: "mouse", ...more }),
          );
        point(mark, "pointerover");
        await kit.until(isOpen, "the note");
        const text = popover.textContent;
        const box = popover.getBoundingClientRect();
        const from = mark.getBoundingClientRect();
        const near =
          Math.min(Math.abs(box.top - from.bottom), Math.abs(from.top - box.bottom)) < 20 &&
          box.left >= 0 &&
          box.right <= innerWidth;
        const described = mark.getAttribute("aria-describedby") === popover.id;
        point(popover, "pointerover"); // one can go into the note …
        await kit.sleep(300);
        const stayed = isOpen();
        point(kit.part(viewer, "lede"), "pointerover"); // … and leave it
        await kit.until(() => !isOpen(), "the note gone");
        const tap = new PointerEvent("click", {
          bubbles: true,
          composed: true,
          cancelable: true,
          pointerType: "touch",
        });
        point(mark, "pointerdown", { pointerType: "touch" });
        mark.dispatchEvent(tap);
        await kit.sleep(50);
        const tapped = isOpen() && tap.defaultPrevented && root.activeElement !== note;
        point(document.body, "pointerdown", { pointerType: "touch" });
        return {
          text,
          near,
          described,
          stayed,
          tapped,
          closed: !isOpen(),
          atEnd: note.isConnected,
        };
      });
      const { text, ...others } = seen;
      assert.match(text, /Distances are measured along the ground/);
      assert.doesNotMatch(text, /↩/);
      assert.deepEqual(others, { near: true, described: true, stayed: true, tapped: true, closed: true, atEnd: true });
    },

    "by the keyboard: focus shows the note, Escape closes it, Enter goes there, and a button leads back": async (
      context,
    ) => {
      await openWithTools(context, { controls: "notes" });
      const { page } = context;
      await page.evaluate(() => addEventListener("keydown", () => (globalThis.isKeyDown = true), { once: true }));
      await page.press("Tab");
      await page.evaluate(async () => {
        // A key may come after its command has ended: it would take the focus away again.
        await kit.until(() => globalThis.isKeyDown, "the key");
        const { root } = globalThis.tools;
        globalThis.popover = root.querySelector("[part=note-popover]");
        root.querySelector("a[role=doc-noteref]").focus();
        await kit.until(() => globalThis.popover.checkVisibility(), "the note");
      });
      const isOpen = () => page.evaluate(() => globalThis.popover.checkVisibility());
      assert.equal(await isOpen(), true);
      await page.press("Escape");
      assert.equal(await isOpen(), false);
      await page.press("Enter");
      const seen = await page.evaluate(async () => {
        const { viewer, root } = globalThis.tools;
        const back = kit.part(viewer, "way-back");
        await kit.until(() => back.checkVisibility(), "the way back");
        const atNote = Boolean(root.activeElement.closest("[part~=footnote]"));
        back.click();
        await kit.until(() => !back.checkVisibility(), "the way back gone");
        const mark = root.querySelector("a[role=doc-noteref]");
        return { atNote, returned: root.activeElement === mark, open: globalThis.popover.checkVisibility() };
      });
      assert.deepEqual([seen.atNote, seen.returned], [true, true]);
    },

    "pictures open large; arrows, Escape and the way back of the keyboard work": async (context) => {
      await openWithTools(context, { sample: "harbour-sounds", controls: "gallery" });
      const { page } = context;
      const count = await page.evaluate(() => {
        const { root } = globalThis.tools;
        const buttons = [...root.querySelectorAll("[part~=tool-enlarge]")];
        buttons[1].focus();
        return buttons.length;
      });
      assert.equal(count, 4);
      await page.press("Enter");
      const state = () =>
        page.evaluate(() => {
          const { root } = globalThis.tools;
          const dialog = root.querySelector("dialog");
          const image = dialog.querySelector("img");
          return {
            open: dialog.open,
            count: dialog.querySelector("[role=status]").textContent,
            file: image?.src.split("/").pop(),
            caption: Boolean(dialog.querySelector("figcaption")),
            focus: root.activeElement.ariaLabel,
          };
        });
      const second = { open: true, count: "2 of 4", file: "harbour-boats.webp", caption: true, focus: "Close" };
      assert.deepEqual(await state(), second);
      await page.press("ArrowRight");
      assert.equal((await state()).count, "3 of 4");
      await page.press("ArrowLeft");
      await page.press("ArrowLeft");
      await page.press("ArrowLeft");
      assert.equal((await state()).count, "4 of 4", "the first follows the last");
      await page.press("Escape");
      const closed = await state();
      assert.equal(closed.open, false);
      assert.match(closed.focus, /^Enlarge picture: Rows of small painted boats/);
      const byClick = await page.evaluate(() => {
        const { root } = globalThis.tools;
        root.querySelector("[part~=lead] img").click();
        const dialog = root.querySelector("dialog");
        const { open } = dialog;
        dialog.click();
        return [open, dialog.open];
      });
      assert.deepEqual(byClick, [true, false]);
    },

    "from right to left the tools are mirrored": async (context) => {
      await openWithTools(context, { sample: "terraces-ar" });
      const { page } = context;
      const seen = await page.evaluate(() => {
        const { viewer, root } = globalThis.tools;
        const [first, second] = root.querySelectorAll("[part=tool-bar] button");
        const minutes = kit.part(viewer, "reading-time").textContent;
        root.querySelector("[part~=tool-enlarge]").focus();
        const isMirrored = first.getBoundingClientRect().left > second.getBoundingClientRect().left;
        return { isMirrored, minutes, direction: getComputedStyle(kit.part(viewer, "tools")).direction };
      });
      assert.deepEqual([seen.isMirrored, seen.direction], [true, "rtl"]);
      assert.doesNotMatch(seen.minutes, /min/, "in the language of the article");
    },

    "on a small screen, also at 400 %, nothing is wider than it and the panel fits": async (context) => {
      const { page } = context;
      await page.setViewport(320, 256);
      await openWithTools(context);
      const seen = await page.evaluate(async () => {
        const { root, names, button } = globalThis.tools;
        const results = [];
        for (const name of names().filter((tool) => tool !== "Print")) {
          button(name).click();
          const panel = root.querySelector("[part~=tool-panel]:not([hidden])");
          const { top, bottom, left, right } = panel.getBoundingClientRect();
          if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) results.push(name);
        }
        return { results, wide: document.documentElement.scrollWidth - innerWidth };
      });
      await page.setViewport(1280, 900);
      assert.deepEqual(seen.results, []);
      assert.ok(seen.wide <= 0, `${seen.wide} px wider than the screen`);
    },
  },
};

/** What only Chromium tells. @type {import("../harness/run-suites.mjs").Suite} */
export const toolsMeasured = {
  name: "tools, measured",
  engines: ["chromium"],
  tests: {
    "nothing moves when the tools come": async (context) => {
      await openWithTools(context);
      const shift = await context.page.evaluate(async () => {
        const entries = [];
        new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
          type: "layout-shift",
          buffered: true,
        });
        await kit.sleep(200);
        return entries.reduce((sum, { value }) => sum + value, 0);
      });
      assert.equal(shift, 0);
    },

    "paper has no tools": async (context) => {
      await openWithTools(context, { sample: "harbour-sounds" });
      await context.page.native.emulateMediaType("print");
      const visible = await context.page.evaluate(() => {
        const { root } = globalThis.tools;
        const parts = "tools tool-bar progress tool-enlarge note-popover lightbox".split(" ");
        return parts.filter((name) => root.querySelector(`[part~="${name}"]`)?.checkVisibility());
      });
      await context.page.native.emulateMediaType(null);
      assert.deepEqual(visible, []);
    },
  },
};
