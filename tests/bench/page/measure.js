/**
 * Times functions against each other in one page. Loaded as a module; the
 * runner calls the functions on globalThis.bench.
 */
import { formatTasks } from "./format-peers.js";
import * as peers from "./peers.js";
import { measureScaling } from "./scaling.js";

/** One batch of calls takes at least this long, so that the clock's grain does not count. */
const kBatchMilliseconds = 4;

/** So long everyone runs over all inputs before a time counts: engines compile code in full after some use of it. */
const kWarmUpMilliseconds = 1000;

/** @type {any} the engine under test, as a site loads it */
let engine;

/** Contenders by task: each takes the input text and returns what a site puts on the page. */
const kTasks = {
  markdown: {
    // The others find no keywords either.
    ours: async (json) => (await engine.render(json, { keywords: "none" })).html,
    "marked + DOMPurify": peers.markedAndDomPurify,
    "markdown-it + DOMPurify": peers.markdownItAndDomPurify,
  },
  html: {
    ours: async (html) => (await engine.sanitize(html)).html,
    DOMPurify: peers.domPurify,
  },
  ...formatTasks(async (json) => (await engine.render(json, { keywords: "none" })).html),
  // From a string to a tree: what native setHTML does cannot be had as a string.
  htmlToTree: {
    "ours + innerHTML": async (html) => intoElement((await engine.sanitize(html)).html),
    "DOMPurify + innerHTML": (html) => intoElement(peers.domPurify(html)),
    ...("setHTML" in Element.prototype && {
      setHTML: (html) => {
        const element = document.createElement("div");
        element.setHTML(html);
        return element;
      },
    }),
  },
};

/** @param {string} html */
function intoElement(html) {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
}

/**
 * Median milliseconds per call of every contender on one input.
 *
 * @param {keyof kTasks} task
 * @param {string} input
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>}
 */
async function measure(task, input, rounds) {
  const contenders = Object.entries(kTasks[task]);
  const batches = {};
  const times = Object.fromEntries(contenders.map(([name]) => [name, []]));
  for (const [name, run] of contenders) batches[name] = await calibrate(run, input);
  for (let round = 0; round < rounds; ++round) {
    // The order alternates: whoever comes second pays for the first one's garbage.
    const order = round % 2 ? contenders.toReversed() : contenders;
    for (const [name, run] of order) {
      times[name].push((await timeBatch(run, input, batches[name])) / batches[name]);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * @param {keyof kTasks} task
 * @param {string[]} inputs
 */
async function warmUp(task, inputs) {
  for (const run of Object.values(kTasks[task])) {
    const end = performance.now() + kWarmUpMilliseconds;
    while (performance.now() < end) for (const input of inputs) await run(input);
  }
}

/** @returns {Promise<number>} calls per batch */
async function calibrate(run, input) {
  for (let calls = 1; ; calls *= 2) {
    const time = await timeBatch(run, input, calls);
    if (time >= kBatchMilliseconds || calls >= 4096) return calls;
  }
}

async function timeBatch(run, input, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; ++call) await run(input);
  return performance.now() - start;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

globalThis.bench = {
  /** @param {string} url of dist/engine.js */
  async start(url) {
    engine = await import(url);
  },
  tasks: () => Object.fromEntries(Object.entries(kTasks).map(([name, all]) => [name, Object.keys(all)])),
  /** How large the least is that a contender makes of an input: 0 where one makes nothing, and times would mean nothing. */
  async check(task, input) {
    const results = await Promise.all(Object.values(kTasks[task]).map((run) => run(input)));
    return Math.min(...results.map((result) => (typeof result === "string" ? result : result.childNodes).length));
  },
  warmUp,
  measure,
  measureScaling,
};
