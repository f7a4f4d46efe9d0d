import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * The first of several programs that is installed.
 *
 * @param {string[]} names program names, looked up in PATH, or absolute paths
 * @returns {string | undefined} absolute path of the program
 */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const name of names) {
    const candidates = path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
    const found = candidates.find((candidate) => existsSync(candidate));
    if (found) return found;
  }
  return undefined;
}

/**
 * WebKitGTK's small browser, which Debian keeps outside PATH, in the library
 * folder of the machine's architecture.
 *
 * @returns {string | undefined} absolute path of MiniBrowser
 */
export function findMiniBrowser() {
  const libraries = "/usr/lib";
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((release) =>
        path.join(libraries, folder, release, "MiniBrowser"),
      ),
    )
    .find((candidate) => existsSync(candidate));
}
