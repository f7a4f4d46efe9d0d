import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { kEngines } from "../browser/harness/browsers.mjs";
import { startTestServer } from "../browser/harness/server.mjs";
import { bundlePages } from "./bundle-peers.mjs";
import { formatTable } from "./table.mjs";

const kBuild = fileURLToPath(new URL("../../build/", import.meta.url));

const kClouds = [
  { count: 50, box: { width: 360, height: 240 } },
  { count: 250, box: { width: 960, height: 600 } },
  { count: 1000, box: { width: 960, height: 600 } },
];

/**
 * Packed clouds in Chromium beside d3-cloud and wordcloud2: words placed, time, density. Prints a table and writes
 * build/bench-cloud.json.
 */
export async function benchClouds() {
  await bundlePages(`${kBuild}bench`, "{}");
  const server = await startTestServer();
  const browser = await kEngines.chromium.launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/isolated/bench/cloud.html`);
    const results = [];
    for (const { count, box } of kClouds) {
      results.push(
        await page.evaluate(
          (/** @type {any[]} */ words) => /** @type {any} */ (globalThis).measureClouds(...words),
          [`${server.origin}/isolated/dist/engine.js`, count, box],
        ),
      );
    }
    printClouds(results, browser.version);
    await writeFile(`${kBuild}bench-cloud.json`, `${JSON.stringify(results, null, 2)}\n`);
    console.log("\nWritten to build/bench-cloud.json");
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {any[]} results @param {string} version */
function printClouds(results, version) {
  const rows = results.flatMap(({ count, box, ours, d3, wordCloud2 }) => {
    const cloud = `${count} in ${box.width}x${box.height}`;
    const row = (/** @type {string} */ name, /** @type {any} */ { placed, ms, density }) => [
      `${cloud}, ${name}`,
      `${placed}/${count}`,
      ms,
      ms / ours.ms,
      density ?? "",
    ];
    return [row("ours", ours), row("d3-cloud", d3), row("wordcloud2", wordCloud2)];
  });
  console.log(formatTable(`Clouds in ${version}`, ["words", "placed", "ms", "times ours", "density"], rows));
  for (const { count, ours } of results) {
    console.log(`${count}: ${ours.overlaps} overlaps, the heaviest ${(ours.offCentre * 100).toFixed(2)} % off centre`);
  }
}
