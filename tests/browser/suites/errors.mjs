import assert from "node:assert/strict";

const kGood = JSON.stringify({ "@type": "NewsArticle", headline: "Good", articleBody: "Well." });

/**
 * Bad inputs: what the server sends, and the code that the element must give.
 *
 * @type {Record<string, { answer: import("../harness/answers.mjs").Answer, code: RegExp, other?: boolean }>}
 */
const kBadInputs = {
  404: { answer: { status: 404, body: "<h1>Not found</h1>" }, code: /^http-status$/ },
  500: { answer: { status: 500, body: kGood }, code: /^http-status$/ },
  "not JSON": { answer: { body: "<!doctype html><p>Hello" }, code: /^json-syntax$/ },
  "JSON of no known format": { answer: { body: '{"a":1}' }, code: /^(unknown-format|no-content)$/ },
  "an empty file": { answer: { body: "" }, code: /^empty-input$/ },
  "a refusal by CORS": { answer: { body: kGood }, code: /^(cors|network)$/, other: true },
  "a connection that breaks": { answer: { body: kGood, cutAfter: 20 }, code: /^network$/ },
  "JSON that stops in the middle": {
    answer: { body: kGood.slice(0, -20) },
    code: /^json-syntax$/,
  },
  "bytes that are not UTF-8": {
    answer: { body: Buffer.from([0xff, 0xfe, 0x7b, 0x7d, 0x80, 0x80]) },
    code: /^(json-syntax|unknown-format|no-content)$/,
  },
  "10,000 levels of nesting": {
    answer: { body: `{"headline":"Deep","body":${"[".repeat(10_000)}${"]".repeat(10_000)}}` },
    code: /^too-deep$/,
  },
  "50 MB": {
    answer: { body: `{"headline":"Big","articleBody":"${"x".repeat(50 * 1024 * 1024)}"}` },
    code: /^(too-large|out-of-memory)$/,
  },
};

/** @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "errors",
  tests: {
    ...Object.fromEntries(
      Object.entries(kBadInputs).map(([name, bad]) => [name, (context) => showsError(context, bad)]),
    ),

    "a JSON error says its line and column": async ({ page, server, open }) => {
      const url = server.answer({ body: '{\n  "headline": "A",\n  "articleBody" "B"\n}' });
      await open();
      const error = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.settled(viewer);
        const { name, code, line, column } = viewer.error;
        return { name, code, line, column, isError: viewer.error instanceof Error };
      }, url);
      assert.deepEqual(error, {
        name: "ArticleError",
        code: "json-syntax",
        line: 3,
        column: 17,
        isError: true,
      });
    },

    "a load that was given up says so to whoever asked for it": async ({ page, server, open }) => {
      const url = server.answer({ body: '{"headline":"Late"}', delay: 2000 });
      await open();
      const seen = await page.evaluate(async (src) => {
        const viewer = kit.add({}, { article: kit.article("First") });
        await kit.settled(viewer);
        const controller = new AbortController();
        const load = viewer.load(src, { signal: controller.signal });
        controller.abort();
        const { code, name } = await load.catch((error) => error);
        return { code, name, log: viewer.log, headline: kit.headline(viewer) };
      }, url);
      assert.deepEqual(seen, { code: "aborted", name: "ArticleError", log: ["load"], headline: "First" });
    },

    "a page that refuses the Trusted Types policy gets a sentence": async ({ page, open, expectProblems }) => {
      expectProblems(/^policy: (require-trusted-types-for|trusted-types)/);
      await open("no-html-policy");
      const seen = await page.evaluate(async () => {
        const viewer = kit.add({}, { article: kit.article("A") });
        await kit.settled(viewer);
        return { log: viewer.log, text: kit.text(viewer), hasTypes: typeof trustedTypes !== "undefined" };
      });
      if (!seen.hasTypes) return assert.deepEqual(seen.log, ["load"]);
      assert.deepEqual(seen.log, ["error insert-refused"]);
      assert.match(seen.text, /could not be shown/);
    },

    "the old article stays when a new src fails, and the error is shown with it": async ({ page, server, open }) => {
      const good = server.answer({ body: kGood });
      const bad = server.answer({ status: 404 });
      await open();
      const seen = await page.evaluate(
        async (first, second) => {
          const viewer = kit.add({ src: first });
          await kit.settled(viewer);
          viewer.src = second;
          await kit.settled(viewer, 2);
          const alert = viewer.shadowRoot.querySelector('[role="status"], [role="alert"]');
          return { headline: kit.headline(viewer), state: viewer.state, alert: alert?.textContent };
        },
        good,
        bad,
      );
      assert.equal(seen.headline, "Good");
      assert.equal(seen.state, "error");
      assert.match(seen.alert ?? "", /\w+/);
    },

    "Retry loads again after a failure": async ({ page, server, open }) => {
      const url = server.answer({ status: 503 }, { body: kGood });
      await open();
      const headline = await page.evaluate(async (src) => {
        const viewer = kit.add({ src });
        await kit.settled(viewer);
        viewer.shadowRoot.querySelector('[part~="retry"]').click();
        await kit.settled(viewer, 2);
        return kit.headline(viewer);
      }, url);
      assert.equal(headline, "Good");
    },

    "a wrong address and an article property that is no article": async ({ page, open }) => {
      await open();
      const codes = await page.evaluate(async () => {
        const badUrl = kit.add({ src: "http://[" });
        const badShape = kit.add({}, { article: 42 });
        await Promise.all([kit.settled(badUrl), kit.settled(badShape)]);
        return [badUrl.error.code, badShape.error.code];
      });
      assert.match(codes[0], /^(bad-url|network)$/);
      assert.match(codes[1], /^[a-z-]+$/);
    },

    "error events do not bubble and do not reach the window": async ({ page, server, open }) => {
      const url = server.answer({ status: 404 });
      await open();
      const reached = await page.evaluate(async (src) => {
        const heard = [];
        document.addEventListener("error", () => heard.push("document"));
        globalThis.addEventListener("error", () => heard.push("window"));
        const viewer = kit.add({ src });
        await kit.settled(viewer);
        return heard;
      }, url);
      assert.deepEqual(reached, []);
    },
  },
};

/**
 * A bad input gives an error with a code and a sentence, a viewer beside it
 * works, and the same element shows the next article.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 * @param {(typeof kBadInputs)[string]} bad
 */
async function showsError({ page, server, open }, { answer, code, other }) {
  const badUrl = (other ? server.otherOrigin : "") + server.answer(answer);
  const goodUrl = server.answer({ body: kGood });
  await open();
  const seen = await page.evaluate(
    async (bad, good) => {
      const viewer = kit.add({ src: bad });
      const neighbour = kit.add({ src: good });
      await Promise.all([kit.settled(viewer), kit.settled(neighbour)]);
      const first = {
        state: viewer.state,
        log: [...viewer.log],
        message: viewer.error?.message,
        text: kit.text(viewer),
        neighbour: kit.headline(neighbour),
      };
      viewer.src = good;
      await kit.settled(viewer, 2);
      return { ...first, code: first.log[0]?.slice(6), next: kit.headline(viewer), end: viewer.state };
    },
    badUrl,
    goodUrl,
  );
  assert.match(seen.code, code);
  assert.equal(seen.state, "error");
  assert.match(seen.message, /\w+ \w+/, "a message that a person understands");
  assert.match(seen.text, /\w+ \w+/, "the reader sees a sentence");
  assert.equal(seen.neighbour, "Good");
  assert.equal(seen.next, "Good");
  assert.equal(seen.end, "ready");
}
