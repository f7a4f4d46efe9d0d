// Installs the npm packages that package-lock.json names, when they are missing or older.
import { statSync } from "node:fs";
import path from "node:path";
import { root, run, step } from "../steps.mjs";

export async function ensureNpmPackages() {
  const installed = modified(path.join(root, "node_modules", ".package-lock.json"));
  if (installed >= modified(path.join(root, "package-lock.json"))) return;
  await step("npm ci", () => run("npm", ["ci", "--no-audit", "--no-fund"]));
}

/**
 * @param {string} file
 * @returns {number} 0 where there is no such file
 */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
