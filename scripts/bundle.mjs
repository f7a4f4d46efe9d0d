// Bundles web/ into dist/ with esbuild.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { minify } from "terser";
import { root } from "./steps.mjs";

/**
 * Each stands alone: one file after the other would cost the reader a round trip before anything begins. Loaded
 * together they still share one core (web/wasm-instance.js).
 */
const kEntries = ["article-viewer", "engine", "server", "tag-cloud"];

/** The tools for readers, a file each; they and their frame are in a folder of their own. */
export const kTools = ["toc", "time", "progress", "size", "theme", "listen", "share", "print", "notes", "gallery"];

/** Files that the elements import where they need them: they stay beside them, and no reader downloads all. */
const kImportedLate = [
  "article-list",
  "copy-text",
  "dates",
  "diagnostics-panel",
  "embed-frames",
  "packed-cloud",
  "page-scripts",
  "scroll-areas",
  "slots",
  "stopwords",
  "strings",
  "themes",
  ...["reader-tools", ...kTools].map((name) => `tools/${name}`),
  ...readdirSync(path.join(root, "web", "strings")).map((file) => `strings/${path.parse(file).name}`),
];

/** @param {string} dist the output folder */
export async function bundleWeb(dist) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    write: false,
    entryPoints: [...kEntries, ...kImportedLate].map((name) => `web/${name}.js`),
    external: kImportedLate.flatMap((name) => [`./${name}.js`, `./${path.basename(name)}.js`]),
    outdir: dist,
    outbase: "web",
    bundle: true,
    format: "esm",
    target: ["es2022"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    plugins: [kStyleModules],
  });
  await Promise.all(outputFiles.map(writeSmaller));
  // Pages that a server renders can link it.
  writeFileSync(path.join(dist, "article-viewer.css"), await bundleStyles(path.join(root, "web", "server.css")));
}

/**
 * What esbuild has put together still gets 2 % smaller, brotli included.
 * @param {esbuild.OutputFile} file
 */
async function writeSmaller({ path: file, text }) {
  const { code = text } = await minify(text, { module: true, ecma: 2022, compress: { passes: 2 } });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/**
 * `import styles from "./NAME.css"` gives the minified style sheet as a string.
 * @type {esbuild.Plugin}
 */
const kStyleModules = {
  name: "style-modules",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
      contents: await bundleStyles(file),
      loader: "text",
    }));
  },
};

/**
 * @param {string} file a style sheet
 * @returns {Promise<string>} it and what it imports, minified
 */
async function bundleStyles(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    external: ["*.svg"],
  });
  return outputFiles[0].text.trimEnd();
}
