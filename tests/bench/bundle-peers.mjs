import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const kPages = fileURLToPath(new URL("./page/", import.meta.url));

/** Peers whose size is told, each bundled as a site would ship it. */
const kPeerPackages = {
  DOMPurify: 'import DOMPurify from "dompurify"; globalThis.peer = DOMPurify.sanitize;',
  "marked + DOMPurify":
    'import DOMPurify from "dompurify"; import { marked } from "marked";' +
    "globalThis.peer = (text) => DOMPurify.sanitize(marked.parse(text));",
  "markdown-it + DOMPurify":
    'import DOMPurify from "dompurify"; import markdownIt from "markdown-it"; const markdown = markdownIt();' +
    "globalThis.peer = (text) => DOMPurify.sanitize(markdown.render(text));",
};

const kCommon = /** @type {const} */ ({
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  legalComments: "none",
  logLevel: "warning",
});

/**
 * Bundles the benchmark's pages and their libraries into a folder.
 *
 * @param {string} folder
 * @param {string} coldArticle JSON text of the article of the cold start
 */
export async function bundlePages(folder, coldArticle) {
  await mkdir(folder, { recursive: true });
  await build({
    ...kCommon,
    entryPoints: ["measure.js", "cloud.js", "cold-peer.js", "cold-least.js"].map((name) => path.join(kPages, name)),
    outdir: folder,
  });
  // The stopwatch stands in the page: a download of its own would be counted with both contenders.
  const stopwatch = `<script>${await readFile(path.join(kPages, "first-paint.js"), "utf8")}</script>`;
  for (const name of (await readdir(kPages)).filter((file) => file.endsWith(".html"))) {
    const page = await readFile(path.join(kPages, name), "utf8");
    await writeFile(
      path.join(folder, name),
      page.replace('<script src="first-paint.js"></script>', () => stopwatch),
    );
  }
  await writeFile(path.join(folder, "article.json"), coldArticle);
}

/** @returns {Promise<Record<string, Uint8Array>>} the peers' minified bundles by name */
export async function bundlePeers() {
  /** @type {Record<string, Uint8Array>} */
  const bundles = {};
  for (const [name, contents] of Object.entries(kPeerPackages)) {
    const { outputFiles } = await build({
      ...kCommon,
      stdin: { contents, resolveDir: kPages },
      write: false,
    });
    bundles[name] = outputFiles[0].contents;
  }
  return bundles;
}
