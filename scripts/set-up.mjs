// Makes this machine ready: system programs, C++ dependencies, npm packages. It runs before
// `npm ci`, so it and all it imports use nothing but Node itself. A second run takes no time.
import process from "node:process";
import { StepError, runAsScript, step } from "./steps.mjs";
import { ensureCxxDependencies } from "./set-up/cxx-dependencies.mjs";
import { ensureNpmPackages } from "./set-up/npm-packages.mjs";
import { ensureSystemPackages } from "./set-up/system-packages.mjs";

const kOldestNode = [20, 16]; // as package.json says

/**
 * @param {import("./set-up/system-packages.mjs").Group[]} groups which system programs are needed
 * @throws {StepError} saying what to do, where it cannot be done here
 */
export async function setUp(groups) {
  await step("set-up", async () => {
    const [major, minor] = process.versions.node.split(".").map(Number);
    if (major < kOldestNode[0] || (major === kOldestNode[0] && minor < kOldestNode[1])) {
      throw new StepError(`Node ${kOldestNode.join(".")} or newer is needed; this is ${process.versions.node}.`);
    }
    await ensureSystemPackages(groups);
    await ensureCxxDependencies();
    await ensureNpmPackages();
  });
}

await runAsScript(import.meta.url, () => setUp(["build", "lint", "fuzz", "browsers"]));
