import assert from "node:assert/strict";
import { kEngines } from "./browsers.mjs";

/**
 * What a test gets.
 *
 * @typedef {object} TestContext
 * @property {string} engine chromium, firefox or webkit
 * @property {import("./browsers.mjs").TestPage} page
 * @property {Awaited<ReturnType<typeof import("./server.mjs").startTestServer>>} server
 * @property {(mode?: string, page?: string) => Promise<void>} open a fresh page of tests/browser/pages
 * @property {(pattern: RegExp) => void} expectProblems
 *   problems that match are part of the test; without it the page must report none
 */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {Record<string, (context: TestContext) => Promise<void>>} tests
 * @property {string[]} [engines] the engines it can run in; all when left out
 * @property {string | false} [missing] what it needs and this machine does not have; then it is skipped
 */

const kTestLimit = 60_000;

/**
 * Runs suites in one engine and prints a line for each test.
 *
 * @param {string} engine
 * @param {Suite[]} suites
 * @param {TestContext["server"]} server
 * @param {RegExp} filter tests whose "suite: name" does not match are left out
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuites(engine, suites, server, filter) {
  let browser = await kEngines[engine].launch();
  console.log(`# ${engine}: ${browser.version}`);
  let page = await browser.newPage();
  const totals = { passed: 0, failed: 0 };
  for (const suite of suites) {
    if (suite.engines && !suite.engines.includes(engine)) continue;
    if (suite.missing) {
      console.log(`# skipped - ${engine}: ${suite.name}: ${suite.missing}`);
      continue;
    }
    for (const [name, test] of Object.entries(suite.tests)) {
      const title = `${suite.name}: ${name}`;
      if (!filter.test(title)) continue;
      const started = performance.now();
      const error = await runTest(test, { engine, page, server });
      const time = `${Math.round(performance.now() - started)} ms`;
      if (!error) {
        ++totals.passed;
        console.log(`ok - ${engine}: ${title} (${time})`);
        continue;
      }
      ++totals.failed;
      console.log(`not ok - ${engine}: ${title} (${time})\n${describe(error)}`);
      // A page that hangs would take the tests after it along.
      if (error.name === "TimeoutError") {
        await browser.close().catch(() => {});
        browser = await kEngines[engine].launch();
        page = await browser.newPage();
      }
    }
  }
  await browser.close();
  return totals;
}

/**
 * @param {(context: TestContext) => Promise<void>} test
 * @param {Pick<TestContext, "engine" | "page" | "server">} fixture
 * @returns {Promise<Error | undefined>} why it failed
 */
async function runTest(test, fixture) {
  const { page, server } = fixture;
  /** @type {RegExp | undefined} */
  let expected;
  const context = {
    ...fixture,
    open: (mode = "plain", file = "viewer.html") => page.goto(server.page(mode, file)),
    expectProblems: (/** @type {RegExp} */ pattern) => {
      expected = pattern;
    },
  };
  const run = async () => {
    server.resetCounts();
    await test(context);
    const problems = await page.evaluate(() => globalThis.problems ?? []);
    const unexpected = problems.filter((/** @type {string} */ text) => !expected?.test(text));
    assert.deepEqual(unexpected, [], "the page reported problems");
  };
  try {
    await withTimeLimit(run());
    return undefined;
  } catch (error) {
    return /** @type {Error} */ (error);
  }
}

/** @param {Promise<void>} work */
async function withTimeLimit(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no end after ${kTestLimit / 1000} s`);
      error.name = "TimeoutError";
      reject(error);
    }, kTestLimit);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The message, and of the stack only the places in the tests.
 *
 * @param {Error} error
 */
function describe(error) {
  const places = (error.stack ?? "").split("\n").filter((line) => line.includes("/suites/"));
  return [String(error), ...places].join("\n").replace(/^/gm, "    ");
}
