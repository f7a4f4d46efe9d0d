import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The program that `npm test` built; run from the project's root, so that messages name files as a developer would. */
const program = fileURLToPath(new URL("../../../build/native/article-viewer", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The name of each engine option on the command line. */
const flags = {
  base: "--base",
  headingLevel: "--heading-level",
  cloud: "--cloud",
  keywords: "--keywords",
  idPrefix: "--id-prefix",
  format: "--format",
  item: "--item",
};

/**
 * The engine's options as arguments. Throws for an option that the command line does not have.
 *
 * @param {object} options
 * @returns {string[]}
 */
export function optionArguments(options) {
  return Object.entries(options).map(([name, value]) => {
    const flag = flags[/** @type {keyof typeof flags} */ (name)];
    if (!flag) throw new Error(`the command line has no option for ${name}`);
    return `${flag}=${value}`;
  });
}

/**
 * Runs the command-line program.
 *
 * @param {string[]} words
 * @param {string | Uint8Array} [input] what it reads from standard input
 * @returns {Promise<{code: number | null, stdout: string, stderr: string}>}
 */
export function runProgram(words, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root });
    /** @type {Record<"stdout" | "stderr", Buffer[]>} */
    const output = { stdout: [], stderr: [] };
    child.stdout.on("data", (chunk) => output.stdout.push(chunk));
    child.stderr.on("data", (chunk) => output.stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const text = (/** @type {"stdout" | "stderr"} */ name) => Buffer.concat(output[name]).toString();
      resolve({ code, stdout: text("stdout"), stderr: text("stderr") });
    });
    // A program that stops without reading its input is no failure of the test.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
