// npm run size: how many bytes a reader downloads for the embed, and whether that is too many.
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { kTools } from "./bundle.mjs";
import { StepError, root, runAsScript } from "./steps.mjs";

const kDist = path.join(root, "dist");

/**
 * What the core may weigh (bytes, brotli 11) for what it does. Diagnostics came without a number of their own: what
 * they take counts against the others. Formats are the largest part that is over its goal; a build can leave them
 * out (FORMATS.md).
 */
const kWasmGoals = {
  "the first whole path": 56_000,
  "the sanitizer by the standard": 12_000,
  clouds: 10_000,
  "formats and lists": 12_000,
};

/**
 * What counts together (bytes, brotli 11; the CSS is inside the JS). `goal` is what the embed is to weigh. Where it
 * is not reached yet, `ceiling` is what was reached: more than that fails. Lower it with every saving, raise it only
 * with a feature that is worth its weight, and delete it at the goal.
 * @type {{ name: string, files: string[], goal: number, ceiling?: number }[]}
 */
const kBudgets = [
  {
    name: "wasm",
    files: ["article-viewer.wasm"],
    goal: Object.values(kWasmGoals).reduce((sum, goal) => sum + goal, 0),
    ceiling: 139_400,
  },
  { name: "JS + CSS", files: ["article-viewer.js"], goal: 12_000 },
  { name: "words of a language", files: ["strings.js", "strings/ar.js"], goal: 1_900 },
  { name: "dates", files: ["dates.js"], goal: 1_000 },
  { name: "players of embeds", files: ["embed-frames.js"], goal: 2_500 },
  { name: "slots", files: ["slots.js"], goal: 800 },
  { name: "articles in scripts of the page", files: ["page-scripts.js"], goal: 300 },
  { name: "copying", files: ["copy-text.js"], goal: 300 },
  { name: "areas that scroll", files: ["scroll-areas.js"], goal: 300 },
  { name: "lists of articles", files: ["article-list.js"], goal: 1_500 },
  // Stands alone: of this, 7,000 are the engine, the loads, the words and the styles that the first file has, too.
  { name: "tag cloud alone", files: ["tag-cloud.js"], goal: 11_000 },
  { name: "stopwords", files: ["stopwords.js"], goal: 6_500 },
  { name: "packed clouds in articles", files: ["packed-cloud.js"], goal: 4_500 },
  { name: "panel for authors", files: ["diagnostics-panel.js"], goal: 3_000 },
  { name: "frame of the tools", files: ["tools/reader-tools.js"], goal: 3_300 },
  { name: "themes", files: ["themes.js"], goal: 1_000 },
  ...kTools.map((name) => ({ name: `tool ${name}`, files: [`tools/${name}.js`], goal: 3_000 })),
];

/** @param {Buffer} bytes */
function brotliLength(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** @param {typeof kBudgets[number]} budget */
function weigh({ name, files, goal, ceiling = goal }) {
  const sizes = files.map((file) => {
    const bytes = readFileSync(path.join(kDist, file));
    return { file, bytes: bytes.length, brotli: brotliLength(bytes) };
  });
  const brotli = sizes.reduce((sum, size) => sum + size.brotli, 0);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return { name, sizes, total: { file: `= ${name}`, bytes, brotli, goal, ceiling }, over: brotli - goal };
}

await runAsScript(import.meta.url, async () => {
  const weights = kBudgets.map(weigh);
  console.table(weights.flatMap(({ sizes, total }) => [...sizes, total]));
  for (const { name, over } of weights) {
    if (over > 0) console.log(`NOT AT ITS GOAL: ${name} is ${over} bytes over.`);
  }
  const tooBig = weights.filter(({ total }) => total.brotli > total.ceiling).map(({ name }) => name);
  if (tooBig.length > 0) throw new StepError(`Over the ceiling: ${tooBig.join(", ")}`);
});
