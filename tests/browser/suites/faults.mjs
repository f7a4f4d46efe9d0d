import assert from "node:assert/strict";
import { brokenGzip } from "../harness/answers.mjs";
import { tinyCore } from "../../node/support/tiny-core.mjs";
import { kWasmFaultModes } from "../harness/server.mjs";

const kGood = JSON.stringify({ "@type": "NewsArticle", headline: "Good", articleBody: "Well. ".repeat(2000) });
const kHalf = kGood.length / 2;

/** Milliseconds of silence that these tests wait for. */
const kTimeout = 250;

/**
 * What the network does to an article, and the code that the element must give. Engines differ in what they still
 * hand over of a broken answer.
 *
 * @type {Record<string, { answer: import("../harness/answers.mjs").Answer, code: RegExp }>}
 */
const kArticleFaults = {
  "silence before the headers": { answer: { stall: true }, code: /^timeout$/ },
  "silence after the headers": { answer: { body: kGood, stallAfter: 0 }, code: /^timeout$/ },
  "silence after half of the body": { answer: { body: kGood, stallAfter: kHalf }, code: /^timeout$/ },
  "a byte now and then, without an end": { answer: { drip: 30 }, code: /^timeout$/ },
  "a connection that breaks in the middle": { answer: { body: kGood, cutAfter: kHalf }, code: /^network$/ },
  "a Content-Length that is too short": {
    answer: { body: kGood, length: kHalf },
    code: /^(json-syntax|network)$/,
  },
  "a Content-Length that is too long, and half of the body": {
    answer: { body: kGood.slice(0, kHalf), length: kGood.length },
    code: /^(json-syntax|network)$/,
  },
  "garbage that calls itself gzip": {
    answer: { body: kGood, encoding: "gzip", alter: brokenGzip },
    code: /^(network|json-syntax)$/,
  },
  "an HTML page that calls itself JSON": { answer: { body: "<!doctype html><p>Log in" }, code: /^json-syntax$/ },
};

/** @type {import("../harness/run-suites.mjs").Suite} */
export const articleFaults = {
  name: "faults of the article",
  tests: {
    ...Object.fromEntries(
      Object.entries(kArticleFaults).map(([name, fault]) => [name, (context) => survivesArticleFault(context, fault)]),
    ),

    "an article that calls itself a picture is shown": async ({ page, server, open }) => {
      const src = server.answer({ body: kGood, type: "image/png" });
      await open();
      const headline = await page.evaluate(async (address) => {
        const viewer = kit.add({ src: address });
        await kit.settled(viewer);
        return kit.headline(viewer);
      }, src);
      assert.equal(headline, "Good");
    },

    "an article that keeps coming is waited for, however long it takes": async ({ page, server, open }) => {
      const pieces = { length: 2048, interval: kTimeout };
      const src = server.answer({ body: kGood, pieces });
      await open();
      const seen = await page.evaluate(
        async (address, timeout) => {
          await kit.settled(kit.add({}, { article: kit.article("The core is there now") }));
          const begun = performance.now();
          const viewer = kit.add({ src: address, timeout: String(timeout) });
          await kit.settled(viewer);
          return { log: viewer.log, headline: kit.headline(viewer), time: performance.now() - begun };
        },
        src,
        4 * kTimeout,
      );
      assert.deepEqual([seen.log, seen.headline], [["load"], "Good"]);
      assert.ok(seen.time > 4 * kTimeout, "the server was slow enough");
    },

    "silence is borne as long as the page says": async ({ page, server, open }) => {
      const src = server.answer({ body: kGood, delay: 2 * kTimeout });
      await open();
      const headlines = await page.evaluate(
        async (address, timeout) => {
          const patient = kit.add({ src: address, timeout: String(8 * timeout) });
          const endless = kit.add({ src: address, timeout: "0" });
          const usual = kit.add({ src: address });
          await Promise.all([patient, endless, usual].map((viewer) => kit.settled(viewer)));
          return [patient, endless, usual].map(kit.headline);
        },
        src,
        kTimeout,
      );
      assert.deepEqual(headlines, ["Good", "Good", "Good"]);
    },

    "timeout as a property: 30 seconds by default, what is no number of milliseconds is the default": async ({
      page,
      open,
    }) => {
      await open();
      const limits = await page.evaluate(() => {
        const viewer = document.createElement("article-viewer");
        const read = ["", "x", "-1", "0", "1500", "1e99"].map((value) => {
          viewer.setAttribute("timeout", value);
          return viewer.timeout;
        });
        viewer.removeAttribute("timeout");
        read.unshift(viewer.timeout);
        viewer.timeout = 700;
        return [...read, viewer.getAttribute("timeout")];
      });
      assert.deepEqual(limits, [30_000, 30_000, 30_000, 30_000, 0, 1500, 2 ** 31 - 1, "700"]);
    },
  },
};

/** @type {import("../harness/run-suites.mjs").Suite} */
export const coreFaults = {
  name: "faults of the core",
  tests: {
    ...Object.fromEntries(kWasmFaultModes.map((mode) => [mode, (context) => survivesCoreFault(context, mode)])),

    "a trap and a lack of memory in the middle of the reading": async ({ page, open }) => {
      const cores = [
        tinyCore({ trapAt: 6 }),
        tinyCore({ trapAt: 6, maximumPages: 32 }),
        tinyCore({ allocates: false }),
      ];
      await open();
      const seen = await page.evaluate(
        async (good, bad) => {
          const { setWasm } = await import(new URL("../dist/article-viewer.js", location.href).href);
          const results = [];
          for (const core of bad) {
            setWasm(new Uint8Array(good));
            const viewer = kit.add({}, { article: "earlier article" });
            const neighbour = kit.add({}, { article: "neighbour" });
            await Promise.all([kit.settled(viewer), kit.settled(neighbour)]);
            setWasm(new Uint8Array(core));
            viewer.article = "poison";
            await kit.settled(viewer, 2);
            const failed = [viewer.error?.code, kit.part(viewer, "content").textContent, kit.text(viewer)];
            if (bad.indexOf(core) === 2) setWasm(new Uint8Array(good)); // this one never has memory
            viewer.article = "next";
            neighbour.article = "next to it";
            await Promise.all([kit.settled(viewer, 3), kit.settled(neighbour, 2)]);
            results.push([...failed, kit.text(viewer), kit.text(neighbour)]);
          }
          return results;
        },
        [...tinyCore()],
        cores.map((core) => [...core]),
      );
      const told = "The article could not be updated; the earlier one is still shown.Try againearlier article";
      const after = ["earlier article", told, "next", "next to it"];
      assert.deepEqual(seen, [
        ["wasm-trap", ...after],
        ["out-of-memory", ...after],
        ["out-of-memory", ...after],
      ]);
    },

    "who waits longer gets the core from the new try": async ({ page, server, open }) => {
      await open("wasm-silent-before-headers");
      const seen = await page.evaluate(async (timeout) => {
        const hasty = kit.add({ timeout: String(timeout) }, { article: kit.article("Hasty") });
        const patient = kit.add({ timeout: String(5 * timeout) }, { article: kit.article("Patient") });
        await kit.settled(hasty);
        const before = patient.state;
        hasty.removeAttribute("timeout");
        hasty.shadowRoot.querySelector('[part~="retry"]').click();
        await kit.settled(hasty, 2);
        await kit.settled(patient);
        patient.reload();
        await kit.settled(patient, 2);
        return { before, logs: [hasty.log, patient.log], headlines: [hasty, patient].map(kit.headline) };
      }, kTimeout);
      assert.deepEqual(seen, {
        before: "loading",
        logs: [
          ["error timeout", "load"],
          ["error timeout", "load"],
        ],
        headlines: ["Hasty", "Patient"],
      });
      assert.equal(server.count("/wasm-silent-before-headers/dist/article-viewer.wasm"), 2);
    },
  },
};

/**
 * The article that was there stays, with a calm sentence above it; a viewer beside it works all the time; trying again
 * works, and so does another viewer.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {(typeof kArticleFaults)[string]} fault
 */
async function survivesArticleFault({ page, server, open }, { answer, code }) {
  const good = server.answer({ body: kGood.replace("Good", "Earlier") });
  const faulty = server.answer(answer, { body: kGood });
  const timeout = code.test("timeout") ? kTimeout : 30_000;
  await open();
  const seen = await page.evaluate(
    async (first, second, limit) => {
      const viewer = kit.add({ src: first });
      await kit.settled(viewer);
      viewer.timeout = limit; // now that the core is there
      viewer.src = second;
      const during = kit.add({ src: first });
      await Promise.all([kit.settled(viewer, 2), kit.settled(during)]);
      const status = viewer.shadowRoot.querySelector('[part~="status"]');
      const failed = { headline: kit.headline(viewer), state: viewer.state, status: status.textContent };
      const found = viewer.diagnostics.map(({ severity }) => severity);
      viewer.removeAttribute("timeout");
      status.querySelector('[part~="retry"]').click();
      await kit.settled(viewer, 3);
      const after = kit.add({ src: second });
      await kit.settled(after);
      const end = { headlines: [viewer, during, after].map(kit.headline), status: status.textContent };
      return { code: viewer.log[1].slice(6), failed, found, end };
    },
    good,
    faulty,
    timeout,
  );
  assert.match(seen.code, code);
  const status = "The article could not be updated; the earlier one is still shown.Try again";
  assert.deepEqual(seen.failed, { headline: "Earlier", state: "error", status });
  assert.equal(seen.found.at(-1), "error");
  assert.deepEqual(seen.end, { headlines: ["Good", "Earlier", "Good"], status: "" });
}

/**
 * The first article needs the core, which does not come as it should: a calm sentence, and trying again works, on this
 * element and on another.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {string} mode
 */
async function survivesCoreFault({ page, server, open }, mode) {
  const code = mode.includes("silent") ? "timeout" : "wasm-load";
  await open(mode);
  const seen = await page.evaluate(
    async (limit) => {
      const viewer = kit.add({ timeout: String(limit) }, { article: kit.article("First") });
      await kit.settled(viewer);
      const failed = { state: viewer.state, text: kit.text(viewer) };
      viewer.removeAttribute("timeout");
      viewer.shadowRoot.querySelector('[part~="retry"]').click();
      await kit.settled(viewer, 2);
      const other = kit.add({}, { article: kit.article("Second") });
      await kit.settled(other);
      return { log: viewer.log, failed, headlines: [viewer, other].map(kit.headline) };
    },
    code === "timeout" ? kTimeout : 30_000,
  );
  assert.deepEqual(seen, {
    log: [`error ${code}`, "load"],
    failed: { state: "error", text: "This article could not be loaded.Try again" },
    headlines: ["First", "Second"],
  });
  assert.equal(server.count(`/${mode}/dist/article-viewer.wasm`), 2);
}
