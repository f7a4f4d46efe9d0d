// Takes upstream archives from Debian's source archive. The mirrors are those that this
// machine already uses; apt's own configuration, lists and caches are left untouched.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StepError, findProgram, run } from "../steps.mjs";

const kSuite = "trixie"; // holds the pinned versions
const kAptFolder = "/etc/apt";

/** Whether this is a Debian machine with apt. */
export function canUseDebianSources() {
  return findProgram("apt-get") !== "" && /^ID=debian$/m.test(readIfThere("/etc/os-release"));
}

/**
 * Downloads the upstream archives of source packages (not Debian's changes to them).
 * Whoever calls this checks their hashes.
 * @param {string[]} packages
 * @param {string} folder where the archives go
 * @throws {StepError}
 */
export async function downloadFromDebian(packages, folder) {
  const mirrors = findMirrors();
  if (mirrors.length === 0) throw new StepError(`No Debian mirror is named in ${kAptFolder}.`);

  const work = mkdtempSync(path.join(folder, "apt-"));
  try {
    for (const part of ["sources", "lists/partial", "archives"]) {
      mkdirSync(path.join(work, part), { recursive: true });
    }
    writeFileSync(path.join(work, "sources", "sources.sources"), sourceList(mirrors[0]));
    const options = privateConfiguration(work).flatMap((option) => ["-o", option]);
    await run("apt-get", ["-q", ...options, "update"]);
    const source = ["source", "--download-only", "--tar-only", ...packages];
    await run("apt-get", ["-q", ...options, ...source], { cwd: path.join(work, "archives") });
    for (const file of readdirSync(path.join(work, "archives"))) {
      renameSync(path.join(work, "archives", file), path.join(folder, file));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
function privateConfiguration(work) {
  return [
    "Dir::Etc::SourceList=/dev/null",
    `Dir::Etc::SourceParts=${path.join(work, "sources")}`,
    `Dir::State::Lists=${path.join(work, "lists")}`,
    "Dir::Cache::pkgcache=",
    "Dir::Cache::srcpkgcache=",
    "APT::Sandbox::User=root",
    "Acquire::Languages=none",
    "Acquire::Retries=1",
    "Acquire::http::Timeout=15",
    "Acquire::https::Timeout=15",
  ];
}

/** @typedef {{ uri: string, signedBy: string }} Mirror */

/** @param {Mirror} mirror */
function sourceList({ uri, signedBy }) {
  const lines = ["Types: deb-src", `URIs: ${uri}`, `Suites: ${kSuite}`, "Components: main"];
  if (signedBy) lines.push(`Signed-By: ${signedBy}`);
  return `${lines.join("\n")}\n`;
}

/**
 * The mirrors from which this machine takes its own release (not its security updates,
 * which stand elsewhere).
 * @returns {Mirror[]}
 */
function findMirrors() {
  const release = /^VERSION_CODENAME=(\S+)$/m.exec(readIfThere("/etc/os-release"))?.[1] ?? "stable";
  const parts = path.join(kAptFolder, "sources.list.d");
  const files = namesIn(parts).map((name) => path.join(parts, name));
  const mirrors = [];
  for (const file of files.filter((name) => name.endsWith(".sources"))) {
    mirrors.push(...fromStanzas(readIfThere(file), release));
  }
  const oneLineFiles = [path.join(kAptFolder, "sources.list"), ...files.filter((name) => name.endsWith(".list"))];
  for (const file of oneLineFiles) mirrors.push(...fromLines(readIfThere(file), release));
  return mirrors;
}

/**
 * Reads the deb822 form (sources.list(5)).
 * @param {string} text
 * @param {string} release
 * @returns {Mirror[]}
 */
function fromStanzas(text, release) {
  const withoutComments = text.replace(/^#.*\n?/gm, "");
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    /** @param {string} name */
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(stanza)?.[1].trim() ?? "";
    if (!field("Suites").split(/\s+/).includes(release)) return [];
    const signedBy = field("Signed-By"); // empty where the key itself stands in the lines below it
    return field("URIs")
      .split(/\s+/)
      .filter(Boolean)
      .map((uri) => ({ uri, signedBy }));
  });
}

/**
 * Reads the one-line form (sources.list(5)): deb [ options ] uri suite component...
 * @param {string} text
 * @param {string} release
 * @returns {Mirror[]}
 */
function fromLines(text, release) {
  return [...text.matchAll(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)/gm)]
    .filter(([, , , lineSuite]) => lineSuite === release)
    .map(([, options = "", uri]) => ({ uri, signedBy: /signed-by=(\S+)/.exec(options)?.[1] ?? "" }));
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
