// Lists the project's own files.
import { run } from "./steps.mjs";

/**
 * Files that git knows or would take (not what it ignores), relative to the root, in order.
 * @param {string[]} folders
 * @param {string[]} endings with their dot
 */
export async function filesOf(folders, endings) {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const { output } = await run("git", [...args, "--", ...folders]);
  return output.split("\0").filter((file) => endings.some((ending) => file.endsWith(ending)));
}
