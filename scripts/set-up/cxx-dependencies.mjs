// Prepares the C++ dependencies that cmake/dependencies.cmake pins, under build/_deps-src.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printLine } from "../print.mjs";
import { StepError, root, run, step } from "../steps.mjs";
import { canUseDebianSources, downloadFromDebian } from "./debian-sources.mjs";

const kPrepared = path.join(root, "build", "_deps-src");
const kDownloads = path.join(root, "build", "_downloads");

/** @typedef {{ name: string, url: string, sha256: string, debian: string }} Dependency */

/**
 * Unpacks every dependency that is not there yet, in the pinned version.
 * @throws {StepError} saying which files to fetch by hand, where no way works
 */
export async function ensureCxxDependencies() {
  let missing = readPins().filter((dependency) => !isPrepared(dependency));
  if (missing.length === 0) return;

  mkdirSync(kDownloads, { recursive: true });
  missing = await unpackDownloaded(missing);
  if (missing.length > 0 && canUseDebianSources()) {
    const names = missing.map((dependency) => dependency.debian);
    await attempt(`${names.join(", ")} from Debian's source archive`, () => downloadFromDebian(names, kDownloads));
    missing = await unpackDownloaded(missing);
  }
  for (const dependency of missing) {
    await attempt(`${dependency.name} from upstream`, () => downloadFromUpstream(dependency));
  }
  missing = await unpackDownloaded(missing);
  if (missing.length > 0) throw new StepError(fetchByHand(missing));
}

/** @returns {Dependency[]} */
function readPins() {
  const text = readFileSync(path.join(root, "cmake", "dependencies.cmake"), "utf8");
  /** @param {string} variable */
  const value = (variable) => new RegExp(`^set\\(${variable} (\\S+)\\)$`, "m").exec(text)?.[1];
  return [...text.matchAll(/^set\(([A-Z0-9]+)_URL /gm)].map(([, name]) => {
    const [url, sha256, debian] = ["URL", "SHA256", "DEBIAN"].map((key) => value(`${name}_${key}`));
    if (!url || !sha256 || !debian) throw new StepError(`cmake/dependencies.cmake: ${name} lacks a value`);
    return { name: name.toLowerCase(), url, sha256, debian };
  });
}

/** @param {Dependency} dependency */
function isPrepared({ name, sha256 }) {
  try {
    return readFileSync(path.join(kPrepared, name, ".verified"), "utf8").trim() === sha256;
  } catch {
    return false;
  }
}

/**
 * One way may fail, because another follows.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function attempt(name, work) {
  try {
    await step(name, work);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    printLine(error.message);
  }
}

/** @param {Dependency} dependency */
async function downloadFromUpstream({ name, url, sha256 }) {
  // CMake's downloader, because it knows about proxies and certificates.
  const script = path.join(root, "cmake", "download.cmake");
  const file = path.join(kDownloads, `${name}.tar.gz`);
  await run("cmake", [`-DURL=${url}`, `-DSHA256=${sha256}`, `-DFILE=${file}`, "-P", script]);
}

/**
 * Unpacks what lies in build/_downloads with a pinned hash, whatever its name.
 * @param {Dependency[]} wanted
 * @returns {Promise<Dependency[]>} those of them that are not there
 */
async function unpackDownloaded(wanted) {
  const archives = new Map();
  for (const name of readdirSync(kDownloads).filter((file) => file.endsWith(".tar.gz"))) {
    const file = path.join(kDownloads, name);
    archives.set(createHash("sha256").update(readFileSync(file)).digest("hex"), file);
  }
  for (const { name, sha256 } of wanted) {
    if (archives.has(sha256)) await unpack(archives.get(sha256), name, sha256);
  }
  return wanted.filter(({ sha256 }) => !archives.has(sha256));
}

/**
 * @param {string} archive holds one folder
 * @param {string} name
 * @param {string} sha256
 */
async function unpack(archive, name, sha256) {
  const folder = path.join(kPrepared, name);
  const unfinished = `${folder}.unfinished`;
  for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await run("cmake", ["-E", "tar", "xzf", archive], { cwd: unfinished });
  const [top] = readdirSync(unfinished);
  writeFileSync(path.join(unfinished, top, ".verified"), `${sha256}\n`);
  renameSync(path.join(unfinished, top), folder);
  rmSync(unfinished, { recursive: true });
}

/** @param {Dependency[]} missing */
function fetchByHand(missing) {
  return [
    "These archives could not be downloaded. Please put them, under any name that ends in",
    `.tar.gz, into ${path.relative(root, kDownloads)} and run this again:`,
    ...missing.map(({ url, sha256 }) => `  ${url}\n    SHA-256 ${sha256}`),
  ].join("\n");
}
