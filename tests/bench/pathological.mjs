import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { formatTable } from "./table.mjs";
import { inputOf, kInputs } from "./pathological-inputs.mjs";

const kDist = new URL("../../dist/", import.meta.url);
const kResults = new URL("../../build/bench-pathological.json", import.meta.url);

const kSmall = 100_000;
const kLarge = 1_000_000;
/** Linear work takes ten times as long for ten times as much; what is above has to be explained. */
const kLargestStep = 12;
const kSlowestMs = 300;
const kRounds = 5;
/** After this much an input is not measured again. */
const kEnoughMs = 1000;

/** Measures every input at both sizes in Node, prints a table and writes build/bench-pathological.json. */
export async function benchPathological() {
  const engine = await import(new URL("engine.js", kDist).href);
  engine.setWasm(await readFile(new URL("article-viewer.wasm", kDist)));
  const calls = { html: engine.sanitize, markdown: engine.markdown };
  const load = loadavg()[0] / availableParallelism();
  const rows = [];
  for (const input of kInputs) {
    const read = (/** @type {string} */ text) => calls[input.as](text, input.options);
    const small = await measure(read, inputOf(input, kSmall));
    const large = await measure(read, inputOf(input, kLarge));
    rows.push({ name: input.name, small, large, step: large.ms / small.ms });
  }
  printTable(rows);
  await writeFile(kResults, `${JSON.stringify({ load, rows }, null, 2)}\n`);
  console.log("\nWritten to build/bench-pathological.json");
}

/**
 * The least processor time of some rounds: unlike the time of a clock, it is the same on a busy machine.
 * @param {(text: string) => Promise<{ html: string }>} read
 * @param {string} text
 */
async function measure(read, text) {
  let ms = Infinity;
  let output = "";
  for (let round = 0, total = 0; round < kRounds && total < kEnoughMs; ++round) {
    const before = process.cpuUsage();
    output = (await read(text)).html;
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    ms = Math.min(ms, took);
    total += took;
  }
  return { ms, outputBytes: output.length };
}

/** @param {{ name: string, small: { ms: number }, large: { ms: number, outputBytes: number }, step: number }[]} rows */
function printTable(rows) {
  const cells = rows
    .sort((a, b) => b.large.ms - a.large.ms)
    .map(({ name, small, large, step }) => {
      // Where both take almost no time the clock decides about the step.
      const isSteep = step > kLargestStep && large.ms > kSlowestMs / 10;
      const remark = [isSteep ? "steep" : "", large.ms > kSlowestMs ? "slow" : ""].join(" ").trim();
      return [name, small.ms, large.ms, `${step.toFixed(1)}x`, large.outputBytes, remark];
    });
  const head = ["", "100 KB, ms", "1 MB, ms", "step", "output", ""];
  console.log(formatTable("Inputs that try to be slow, in Node", head, cells));
}
