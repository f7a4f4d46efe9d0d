/**
 * npm run bench: our engine and element against what a site would put together
 * by hand, in one run on one machine. Prints ratios and writes build/bench.json.
 *
 * Options: --engine=chromium,firefox  --quick (fewer rounds, every eighth article)
 *          --check (instead: the speed of `article-viewer check`, to build/bench-check.json)
 *          --pathological (instead: inputs that try to be slow, in Node, to build/bench-pathological.json)
 *          --formats (instead: documents of other systems in Chromium, to build/bench-formats.json)
 *          --cloud (instead: packed clouds in Chromium, to build/bench-cloud.json)
 *          --keywords (instead: keywords against those of publishers, in Node, to build/bench-keywords.json)
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kEngines } from "../browser/harness/browsers.mjs";
import { startTestServer } from "../browser/harness/server.mjs";
import { bundlePages } from "./bundle-peers.mjs";
import { benchCheck } from "./check.mjs";
import { benchClouds } from "./cloud.mjs";
import { benchFormats } from "./formats.mjs";
import { measureCold } from "./cold.mjs";
import { benchKeywords } from "./keywords.mjs";
import { printReport } from "./report.mjs";
import { benchPathological } from "./pathological.mjs";
import { articleJson, readSamples } from "./samples.mjs";
import { measureScaling } from "./scaling.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureWarm } from "./warm.mjs";

const kBuild = fileURLToPath(new URL("../../build/", import.meta.url));
/** A short news article's length: what the cold start shows. */
const kColdBytes = 5000;

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "chromium,firefox" },
    quick: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    pathological: { type: "boolean", default: false },
    cloud: { type: "boolean", default: false },
    keywords: { type: "boolean", default: false },
    formats: { type: "boolean", default: false },
  },
});

if (values.check) {
  await benchCheck();
  process.exit();
}

if (!existsSync(new URL("../../dist/article-viewer.wasm", import.meta.url))) {
  console.error("dist/ is missing: run `npm run build` first");
  process.exit(1);
}

if (values.pathological) {
  await benchPathological();
  process.exit();
}

if (values.cloud) {
  await benchClouds();
  process.exit();
}

if (values.formats) {
  await benchFormats();
  process.exit();
}

if (values.keywords) {
  await benchKeywords();
  process.exit();
}

const all = await readSamples();
const samples = values.quick ? all.samples.filter((_, index) => index % 8 === 0) : all.samples;
const rounds = values.quick ? 3 : 7;
const visits = values.quick ? 3 : 11;

// What else the machine does stretches the long measurements more than the short ones.
const load = loadavg()[0] / availableParallelism();

await bundlePages(`${kBuild}bench`, coldArticle());
const server = await startTestServer();
/** @type {Record<string, any>} */
const engines = {};
for (const engine of values.engine.split(",")) {
  const missing = kEngines[engine]?.missing() ?? [engine];
  if (missing.length > 0) {
    console.log(`${engine} is left out: not installed (${missing.join(", ")})`);
    continue;
  }
  console.log(`Measuring in ${engine} …`);
  engines[engine] = await measureEngine(engine);
}
await server.close();

const results = {
  source: all.source,
  samples: samples.length,
  load,
  engines,
  sizes: await measureSizes(),
};
await mkdir(kBuild, { recursive: true });
await writeFile(`${kBuild}bench.json`, `${JSON.stringify(results, null, 2)}\n`);
printReport(results);
console.log("\nWritten to build/bench.json");

/** @param {string} engine */
async function measureEngine(engine) {
  const browser = await kEngines[engine].launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/isolated/bench/measure.html`);
    const base = `${server.origin}/isolated/dist/`;
    await page.evaluate(
      (/** @type {string} */ url) => /** @type {any} */ (globalThis).bench.start(url),
      `${base}engine.js`,
    );
    const warm = await measureWarm(page, samples, rounds);
    const scaling = await measureScaling(page, `${base}article-viewer.wasm`, samples);
    await page.close();
    return { version: browser.version, warm, scaling, cold: await measureColdStarts(browser) };
  } finally {
    await browser.close();
  }
}

/** @param {import("../browser/harness/browsers.mjs").TestBrowser} browser */
async function measureColdStarts(browser) {
  const folder = `${server.origin}/plain/bench/`;
  /** @type {Record<string, Record<string, number>>} */
  const cold = { "full speed": await measureCold(browser, folder, visits, 1) };
  if (browser.name === "chromium") {
    cold["4 times slower"] = await measureCold(browser, folder, visits, 4);
  }
  return cold;
}

/** The sample whose Markdown is nearest to a short news article, as JSON text. */
function coldArticle() {
  const distance = (/** @type {string} */ text) => Math.abs(text.length - kColdBytes);
  const [first] = all.samples
    .flatMap(({ headline, markdown }) => (markdown ? [{ headline, markdown }] : []))
    .sort((a, b) => distance(a.markdown) - distance(b.markdown));
  return articleJson(first.headline, first.markdown, "text/markdown");
}
