/**
 * How fast `article-viewer check` is: for each corpus against a plain nlohmann-json parse of the same bytes in
 * memory, and the program itself over a folder of thousands of files.
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const kRoot = fileURLToPath(new URL("../../", import.meta.url));
const kNative = path.join(kRoot, "build/native");
const kCorpora = path.join(kRoot, "../shared/corpora/articles");
const kFiles = 5000;

/** The folders with article JSON, by name. */
function corpora() {
  /** @type {Record<string, string[]>} */
  const examples = jsonFiles(path.join(kRoot, "examples/articles"));
  const found = { examples, "examples, clean": examples.filter(isClean) };
  if (!existsSync(kCorpora)) {
    console.log("../shared is not here: only the examples are measured");
    return found;
  }
  for (const entry of readdirSync(kCorpora, { withFileTypes: true })) {
    if (entry.isDirectory()) found[entry.name] = jsonFiles(path.join(kCorpora, entry.name));
  }
  return found;
}

/** Whether there is nothing to tell of a file. @param {string} file */
function isClean(file) {
  const { stdout } = spawnSync(path.join(kNative, "article-viewer"), ["check", "--json", file], { encoding: "utf8" });
  return JSON.parse(stdout)[0].diagnostics.length === 0;
}

/** @param {string} folder */
function jsonFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => path.join(folder, name));
}

/** @param {string[]} files */
async function measureCorpus(files) {
  const { stdout } = await promisify(execFile)(path.join(kNative, "article_viewer_check_speed"), files);
  const { bytes, parse, check } = JSON.parse(stdout);
  return {
    files: files.length,
    KB: Math.round(bytes / 1000),
    "parse MB/s": Math.round(bytes / parse / 1e6),
    "check MB/s": Math.round(bytes / check / 1e6),
    ratio: Number((parse / check).toFixed(2)),
  };
}

/**
 * Files a second of the program, the best of five runs, over copies of these files.
 *
 * @param {string[]} files
 */
async function measureProgram(files) {
  const folder = await mkdtemp(path.join(tmpdir(), "article-viewer-bench-"));
  try {
    const texts = await Promise.all(files.map((file) => readFile(file)));
    for (let i = 0; i < kFiles; ++i) await writeFile(path.join(folder, `${i}.json`), texts[i % texts.length]);
    let best = Infinity;
    for (let round = 0; round < 5; ++round) {
      const start = performance.now();
      const { status, error } = spawnSync(path.join(kNative, "article-viewer"), ["check", folder], { stdio: "ignore" });
      if (error || status === null || status > 1) throw error ?? new Error(`check ended with ${status}`);
      best = Math.min(best, performance.now() - start);
    }
    return Math.round(kFiles / (best / 1000));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function benchCheck() {
  const targets = ["--target", "article_viewer_cli", "article_viewer_check_speed"];
  const { status } = spawnSync("cmake", ["--build", "--preset", "native", ...targets], {
    cwd: kRoot,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the native build failed: run `npm run build` first");
  /** @type {Record<string, Awaited<ReturnType<typeof measureCorpus>>>} */
  const table = {};
  const all = corpora();
  for (const [name, files] of Object.entries(all)) table[name] = await measureCorpus(files);
  console.table(table);
  const filesPerSecond = await measureProgram(Object.values(all).flat());
  console.log(`The program checks ${filesPerSecond} files a second (${kFiles} files in one folder).`);
  await writeFile(
    path.join(kRoot, "build/bench-check.json"),
    JSON.stringify({ corpora: table, filesPerSecond }, null, 2),
  );
}
