import { spawn } from "node:child_process";
import { createServer } from "node:net";

/**
 * Starts a program whose output is kept for the error message when it ends
 * too early.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startProcess(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output = (output + chunk).slice(-4000);
    });
  }
  // Nothing stays behind when the tests themselves end early.
  const endWithUs = () => child.kill();
  process.once("exit", endWithUs);
  const ended = new Promise((resolve) => {
    child.once("exit", (code) => {
      process.removeListener("exit", endWithUs);
      resolve(code);
    });
    child.once("error", (error) => {
      output += String(error);
      resolve(-1);
    });
  });
  return {
    child,
    ended,
    output: () => output,
    /** Ends exactly this process and waits until it is gone. */
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 3000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

/** @returns {Promise<number>} a TCP port on loopback that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
