// Finds missing system programs, and installs them where apt and root are at hand.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { StepError, findProgram, run, step } from "../steps.mjs";
import { kRequirements } from "./programs.mjs";

/** @typedef {keyof typeof kRequirements} Group */

const kAptLists = "/var/lib/apt/lists";
const kOldListsMs = 24 * 60 * 60 * 1000;

/**
 * Makes sure that every program of these groups is there.
 * @param {Group[]} groups
 * @throws {StepError} saying what to install, where we cannot do it
 */
export async function ensureSystemPackages(groups) {
  const missing = findMissing(groups);
  if (missing.length === 0) return;

  const asRoot = await rootCommand();
  if (!findProgram("apt-get") || asRoot === undefined) throw new StepError(whatToInstall(missing));

  const packages = missing.flatMap((requirement) => requirement.debian.split(" "));
  if (!aptListsAreFresh()) {
    await step("apt-get update", () => aptGet(asRoot, ["update"]));
  }
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  await step(`apt-get install ${packages.join(" ")}`, () => aptGet(asRoot, install));

  const stillMissing = findMissing(groups);
  if (stillMissing.length > 0) throw new StepError(whatToInstall(stillMissing));
}

/** @param {Group[]} groups */
function findMissing(groups) {
  return groups.flatMap((group) => kRequirements[group]).filter((requirement) => !isThere(requirement));
}

/** @param {import("./programs.mjs").Requirement} requirement */
function isThere({ programs, emsdk }) {
  if (programs.some((program) => findProgram(program) !== "")) return true;
  const folder = process.env.EMSDK;
  return emsdk !== undefined && folder !== undefined && existsSync(path.join(folder, ...emsdk));
}

/**
 * What stands in front of a command that needs root: nothing, or sudo where it asks no password.
 * @returns {Promise<string[] | undefined>} undefined where we cannot be root
 */
async function rootCommand() {
  if (process.getuid?.() === 0) return [];
  if (!findProgram("sudo")) return undefined;
  const { code } = await run("sudo", ["-n", "true"], { check: false });
  return code === 0 ? ["sudo", "-n"] : undefined;
}

/**
 * @param {string[]} asRoot
 * @param {string[]} args
 */
function aptGet(asRoot, args) {
  const [program, ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...args];
  return run(program, rest);
}

function aptListsAreFresh() {
  try {
    const files = readdirSync(kAptLists).filter((name) => name.includes("Packages"));
    const newest = Math.max(...files.map((name) => statSync(path.join(kAptLists, name)).ctimeMs));
    return Date.now() - newest < kOldListsMs;
  } catch {
    return false;
  }
}

/** @param {import("./programs.mjs").Requirement[]} missing */
function whatToInstall(missing) {
  /** @param {"debian" | "fedora" | "macos"} system */
  const packages = (system) => [...new Set(missing.map((requirement) => requirement[system]))].join(" ");
  return [
    `Missing: ${missing.map((requirement) => requirement.name).join(", ")}. Please install:`,
    `  Debian, Ubuntu: sudo apt-get install ${packages("debian")}`,
    `  Fedora:         sudo dnf install ${packages("fedora")}`,
    `  macOS:          brew install ${packages("macos")}`,
    "and run this again.",
  ].join("\n");
}
