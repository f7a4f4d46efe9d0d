import { formatTable } from "./table.mjs";

/** What the tasks measure, in words. */
const kTitles = {
  markdown: "JSON with a Markdown body to safe HTML text",
  html: "HTML body to safe HTML text",
  "portable-text": "Portable Text to safe HTML text",
  contentful: "Contentful rich text to safe HTML text",
  editorjs: "Editor.js to safe HTML text",
  tiptap: "TipTap to safe HTML text",
  htmlToTree: "HTML body to a safe tree in the page",
};

/** Programs that ran or waited per processor when the run began; above this the numbers are not to be quoted. */
const kBusy = 0.5;

/**
 * Prints everything that a run measured.
 *
 * @param {any} results what run.mjs writes to build/bench.json
 */
export function printReport(results) {
  console.log(`Articles: ${results.samples} from ${results.source}`);
  if (results.load > kBusy) {
    const load = results.load.toFixed(1);
    console.log(`The machine was busy (${load} programs per processor): measure again when it is not.`);
  }
  for (const [engine, measured] of Object.entries(results.engines)) {
    printWarm(engine, measured);
    if (measured.cold) printCold(engine, measured.cold);
    if (measured.scaling) printScaling(engine, measured.scaling);
  }
  const sizes = Object.entries(results.sizes).map(([name, { raw, gzip, brotli }]) => [name, raw, gzip, brotli]);
  console.log(formatTable("Bytes", ["", "raw", "gzip", "brotli"], sizes));
}

/**
 * @param {string} engine
 * @param {any} measured
 */
export function printWarm(engine, { version, warm }) {
  for (const [task, { totals, ratios }] of Object.entries(/** @type {Record<string, any>} */ (warm))) {
    const rows = Object.entries(totals).map(([name, total]) => {
      const ratio = ratios[name];
      return [
        name,
        total,
        ratio ? `${ratio.total.toFixed(2)}x` : "1x",
        ratio ? `${ratio.mean.toFixed(2)}x` : "1x",
        ratio ? `${ratio.slowest.toFixed(2)}x` : "1x",
      ];
    });
    const title = `${kTitles[/** @type {keyof kTitles} */ (task)]}, ${engine} ${version}`;
    const head = ["", "all articles, ms", "time to ours", "mean per article", "least"];
    console.log(formatTable(title, head, rows));
  }
}

/**
 * @param {string} engine
 * @param {Record<string, Record<string, number>>} cold
 */
function printCold(engine, cold) {
  const rows = Object.entries(cold).map(([throttle, medians]) => {
    const [ours, peer, least] = Object.values(medians);
    const above = (ours - least) / (peer - least);
    return [
      throttle,
      ours,
      peer,
      least,
      `${(ours / peer).toFixed(2)}`,
      `${(least / peer).toFixed(2)}`,
      `${above.toFixed(2)}`,
    ];
  });
  const title = `Cold start to the first article, median ms, ${engine}`;
  const head = [
    "processor",
    "ours",
    "marked + DOMPurify",
    "plain text",
    "ours to theirs",
    "plain text to theirs",
    "above plain text",
  ];
  console.log(formatTable(title, head, rows));
}

/**
 * @param {string} engine
 * @param {any[]} scaling
 */
function printScaling(engine, scaling) {
  const rows = scaling.map((row) => [
    row.inputBytes.toLocaleString("en"),
    row.milliseconds,
    row.timeStep === null ? "" : `${row.timeStep.toFixed(1)}x`,
    row.memoryBytes,
    `${row.memoryPerInput.toFixed(1)}x`,
  ]);
  const head = ["JSON bytes", "ms", "time step", "wasm memory", "memory to input"];
  console.log(formatTable(`Scaling of one article, ${engine}`, head, rows));
}
