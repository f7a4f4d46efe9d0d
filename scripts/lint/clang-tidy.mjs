// clang-tidy over the C++ sources. Most of the time of a check goes into the headers of the standard library, so
// that sources are checked many together: as one that includes them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printLine } from "../print.mjs";
import { filesOf } from "../project-files.mjs";
import { StepError, root, run } from "../steps.mjs";

/** @typedef {{ directory: string, command: string, file: string }} CompileCommand */

const kNative = path.join(root, "build", "native");
const kFolder = path.join(root, "build", "lint");

/** wasm.cpp and its kin are compiled by Emscripten only, so no native compile command is there. */
const kNotNative = /^src\/app\/wasm/;

/**
 * What is found in a source of its own only: the analyzer takes other paths where it sees more functions, and what
 * nobody uses here may be used in the next source.
 */
const kAlone = ["clang-analyzer-*", "misc-unused-alias-decls", "misc-unused-using-decls"];

/** More are not faster, but cannot be divided among the processors. */
const kTogether = 16;

/** About, for the order of the work. */
const kSeconds = { alone: 2, together: 6 };

/**
 * @param {import("../pool.mjs").Pool} pool
 * @throws {StepError} where clang-tidy complains
 */
export async function clangTidy(pool) {
  const files = (await filesOf(["src"], [".cpp"])).filter((file) => !kNotNative.test(file));
  const commands = readCompileCommands(files);
  rmSync(kFolder, { recursive: true, force: true });
  const complaints = await Promise.all([
    ...commands.map(({ file }) =>
      pool.run(kSeconds.alone, () => tidy(kNative, `-*,${kAlone.join(",")}`, file)).then((found) => [found]),
    ),
    ...byFlags(commands).map((alike) => checkInGroups(alike, pool)),
  ]);
  const output = complaints.flat().join("");
  if (output === "") return;
  printLine(output);
  throw new StepError(`clang-tidy complains about ${[...placesOf(output)].sort().join(", ")}`);
}

/**
 * @param {string[]} files relative to the root
 * @returns {CompileCommand[]} of the native build, with full paths
 */
function readCompileCommands(files) {
  /** @type {CompileCommand[]} */
  const all = JSON.parse(readFileSync(path.join(kNative, "compile_commands.json"), "utf8"));
  return files.map((name) => {
    const command = all.find(({ file }) => path.relative(root, file) === name);
    if (command === undefined) throw new StepError(`${name} is not compiled by the native build`);
    return command;
  });
}

/**
 * @param {CompileCommand[]} commands
 * @returns {CompileCommand[][]} those together that differ in the names of their files only
 */
function byFlags(commands) {
  /** @type {Map<string, CompileCommand[]>} */
  const groups = new Map();
  for (const one of commands) {
    const flags = one.command.replace(/ -o \S+/, "").replace(one.file, "");
    groups.set(flags, [...(groups.get(flags) ?? []), one]);
  }
  return [...groups.values()];
}

/**
 * Checks files in groups, and in further groups those that cannot stand in one source with the others of theirs:
 * two files may have the same name for something of their own.
 * @param {CompileCommand[]} commands with the same flags
 * @param {import("../pool.mjs").Pool} pool
 * @returns {Promise<string[]>} complaints, one text for each group
 */
async function checkInGroups(commands, pool) {
  const count = Math.ceil(commands.length / kTogether);
  // Dealt out like cards: neighbours in a folder are the likeliest to use the same names.
  const groups = Array.from({ length: count }, (_, first) => commands.filter((_, index) => index % count === first));
  /** @type {CompileCommand[]} */
  const others = [];
  const complaints = await Promise.all(
    groups.map((group) =>
      pool.run(kSeconds.together, async () => {
        const fitting = await whatCompilesTogether(group);
        others.push(...group.filter((one) => !fitting.includes(one)));
        return tidyTogether(fitting, kAlone.map((check) => `-${check}`).join(","));
      }),
    ),
  );
  return others.length === 0 ? complaints : [...complaints, ...(await checkInGroups(others, pool))];
}

/**
 * @param {CompileCommand[]} group
 * @returns {Promise<CompileCommand[]>} one at least; a file that cannot be compiled at all is so returned alone
 */
async function whatCompilesTogether(group) {
  let fitting = group;
  while (fitting.length > 1) {
    // One cheap check, because clang-tidy wants one.
    const errors = await tidyTogether(fitting, "-*,readability-duplicate-include");
    if (errors === "") break;
    const wrong = placesOf(errors);
    const right = fitting.filter(({ file }) => !wrong.has(path.relative(root, file)));
    // Errors that are in none of the files, or in all of them, say nothing about who fits with whom.
    fitting = right.length < fitting.length && right.length > 0 ? right : fitting.slice(0, 1);
  }
  return fitting;
}

/**
 * Checks files as one source that includes them, which lies in a folder of its own with its compile command.
 * @param {CompileCommand[]} group
 * @param {string} checks
 * @returns {Promise<string>} complaints
 */
function tidyTogether(group, checks) {
  const [{ command, file, directory }] = group;
  const folder = path.join(kFolder, path.relative(root, file).replaceAll(path.sep, "-"));
  const unit = path.join(folder, "unit.cpp");
  mkdirSync(folder, { recursive: true });
  const includes = group.map((one) => `#include "${one.file}" // NOLINT(bugprone-suspicious-include)\n`);
  writeFileSync(unit, includes.join(""));
  const commands = [{ directory, command: command.replace(file, unit), file: unit }];
  writeFileSync(path.join(folder, "compile_commands.json"), JSON.stringify(commands));
  return tidy(folder, checks, unit);
}

/**
 * @param {string} folder of the compile commands
 * @param {string} checks changes of those that .clang-tidy names
 * @param {string} file
 * @returns {Promise<string>} what it complains about, "" where nothing
 */
async function tidy(folder, checks, file) {
  const args = ["-p", folder, "--quiet", "--warnings-as-errors=*", "--extra-arg=-ferror-limit=0", `--checks=${checks}`];
  const { code, output } = await run("clang-tidy", [...args, file], { check: false });
  return code === 0 ? "" : output;
}

/** @param {string} output of clang-tidy @returns {Set<string>} files with errors, relative to the root */
function placesOf(output) {
  return new Set([...output.matchAll(/^(\/.+?):\d+:\d+: error:/gm)].map(([, file]) => path.relative(root, file)));
}
