// Running things and saying so: every script reports its steps and their times this way.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { output as outputHere, printLine } from "./print.mjs";

/** The project's root folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A failure whose message is all the reader needs: no stack trace is printed for it. */
export class StepError extends Error {}

/**
 * Runs `work`, and prints what is done and how long it took (seconds).
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  printLine(`-- ${name} ...`);
  const start = performance.now();
  try {
    const result = await work();
    printLine(`-- ${name}: ${secondsSince(start)}`);
    return result;
  } catch (error) {
    printLine(`-- ${name}: FAILED after ${secondsSince(start)}`);
    throw error;
  }
}

/** @param {number} start a performance.now() */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Runs a program and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {"show" | "on-failure"} [options.output] show it as it comes, or only if the program fails
 * @param {boolean} [options.check] throw a StepError when the program fails (default true)
 * @param {Record<string, string>} [options.env] added to our own environment
 * @param {string} [options.cwd]
 * @returns {Promise<{ code: number, output: string }>} output: stdout and stderr together
 */
export function run(program, args, { output = "on-failure", check = true, env = {}, cwd = root } = {}) {
  const write = outputHere();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (chunk) => {
        text += chunk;
        if (output === "show") write(chunk);
      });
    }
    child.on("error", (error) => reject(new StepError(`${program}: ${error.message}`)));
    child.on("close", (code, signal) => {
      const status = code ?? 1;
      if (check && status !== 0) {
        if (output === "on-failure") write(text);
        const why = signal ? `ended by ${signal}` : `exit code ${status}`;
        reject(new StepError(`${[program, ...args].join(" ")}: ${why}`));
        return;
      }
      resolve({ code: status, output: text });
    });
  });
}

/**
 * The full path of a program on PATH, or "" where there is none.
 * @param {string} name
 */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return "";
}

/**
 * Runs a script's main function if that script was started itself (not imported), and turns an
 * error into exit code 1.
 * @param {string} url the script's import.meta.url
 * @param {() => Promise<void>} main
 */
export async function runAsScript(url, main) {
  if (process.argv[1] === undefined || path.resolve(process.argv[1]) !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    process.exitCode = 1;
  }
}
