/**
 * npm run soak: very many renders of a small article in one process, with what they leave in memory.
 *
 *     npm run soak [-- --renders=1000000]
 *
 * Fails where the memory at the end is more than 5 % above its level after the warm-up. Comes after `npm run build`.
 * The flag --max-semi-space-size keeps V8 from giving new objects more and more room under load, which it never hands
 * back and which would hide a leak of that size.
 */
import { parseArgs } from "node:util";
import { render } from "../../dist/engine.js";

/** Until everything is compiled for good and the heap has its size. */
const kWarmUp = 20_000;
const kTolerance = 1.05;
/** Between two looks at the memory. */
const kStride = 1000;

const { values } = parseArgs({ options: { renders: { type: "string", default: "1000000" } } });
const renders = Number(values.renders);
if (!Number.isInteger(renders) || renders < kStride || !globalThis.gc) {
  console.error(`usage: npm run soak -- [--renders=N], N from ${kStride}`);
  process.exit(2);
}

/** Every instance of the core that is made: one, if all goes well. @type {WebAssembly.Memory[]} */
const memories = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = /** @type {any} */ (
  async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await instantiate(module, imports);
    memories.push(/** @type {any} */ (instance.exports.memory));
    return instance;
  }
);

/**
 * Different in length and content, so that nothing can be a lucky fit.
 *
 * @param {number} number
 */
function article(number) {
  return JSON.stringify({
    "@type": "NewsArticle",
    headline: `Number ${number}`,
    articleBody: `A **body** with a [link](https://example.org/${number}). ${"More text. ".repeat(number % 50)}`,
    encodingFormat: "text/markdown",
    keywords: ["harbour", `tag ${number % 7}`],
  });
}

function memory() {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed, wasm: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) };
}

function settledMemory() {
  globalThis.gc?.();
  return memory();
}

/**
 * @param {number} from
 * @param {number} count
 * @param {() => void} look called every kStride renders
 */
async function renderMany(from, count, look) {
  for (let number = from; number < from + count; ++number) {
    const { html } = await render(article(number));
    if (!html.includes(`Number ${number}<`)) throw new Error(`render ${number} gave ${html}`);
    if (number % kStride === 0) look();
  }
}

await renderMany(0, kWarmUp, () => {});
const start = settledMemory();
const peak = { ...start };
const begun = performance.now();
await renderMany(kWarmUp, renders, () => {
  for (const [name, bytes] of Object.entries(memory())) peak[name] = Math.max(peak[name], bytes);
});
const seconds = (performance.now() - begun) / 1000;
const end = settledMemory();

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
const rows = Object.keys(start).map((name) => {
  const growth = `${((end[name] / start[name] - 1) * 100).toFixed(1)} %`;
  return [name, { start: megabytes(start[name]), peak: megabytes(peak[name]), end: megabytes(end[name]), growth }];
});
console.log(`${renders} renders in ${seconds.toFixed(1)} s, ${memories.length} instance(s) of the core`);
console.table(Object.fromEntries(rows));

const grown = Object.keys(start).filter((name) => end[name] > start[name] * kTolerance);
if (grown.length || memories.length > 1) {
  console.log(`GROWN: ${grown.join(", ") || "the number of instances"}`);
  process.exitCode = 1;
}
