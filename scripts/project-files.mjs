// Lists the project's own files.
import { existsSync } from "node:fs";
import path from "node:path";
import { root, run } from "./steps.mjs";

/**
 * Files that git knows or would take (not what it ignores), relative to the root, in order.
 * @param {string[]} folders
 * @param {string[]} endings with their dot
 */
export async function filesOf(folders, endings) {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const { output } = await run("git", [...args, "--", ...folders]);
  const isOurs = (/** @type {string} */ file) => endings.some((ending) => file.endsWith(ending));
  // What was deleted but not yet committed still stands in the list.
  return output.split("\0").filter((file) => isOurs(file) && existsSync(path.join(root, file)));
}
