// A server without a DOM: every sample article as a page that can be read before any script runs.
//   node examples/server.mjs        after `npm run build`; PORT names another port than 8081
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ArticleError, renderToString } from "../dist/server.js";

const kFolder = fileURLToPath(new URL(".", import.meta.url));
const kProject = path.dirname(path.normalize(kFolder));

/** What the pages ask for besides themselves: path, file, media type. */
const kFiles = new Map([
  ["/article-viewer.js", ["dist/article-viewer.js", "text/javascript"]],
  ["/engine.js", ["dist/engine.js", "text/javascript"]],
  ["/article-viewer.css", ["dist/article-viewer.css", "text/css"]],
  ["/article-viewer.wasm", ["dist/article-viewer.wasm", "application/wasm"]],
]);
const kMediaTypes = {
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
};
const kPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src 'self'; " +
  "connect-src 'self'; require-trusted-types-for 'script'; trusted-types article-viewer";

const names = (await readdir(path.join(kFolder, "articles")))
  .filter((name) => name.endsWith(".json"))
  .map((name) => path.basename(name, ".json"));

/** @param {string} name one of `names` */
async function articlePage(name) {
  const src = `/articles/${name}.json`;
  const element = await renderToString(await readFile(path.join(kFolder, src)), {
    src,
    base: `http://localhost:${port}${src}`,
    stylesheet: "/article-viewer.css",
  });
  return page(name, element);
}

/**
 * @param {string} title
 * @param {string} content safe HTML
 */
function page(title, content) {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="/article-viewer.js"></script>
${content}
`;
}

/**
 * @param {string} pathname
 * @returns {Promise<{ type: string, body: string | Buffer } | undefined>} undefined: there is no such thing
 */
async function answer(pathname) {
  if (pathname === "/") {
    const links = names.map((name) => `<li><a href="/${name}">${name}</a></li>`);
    return { type: "text/html; charset=utf-8", body: page("Articles", `<ul>${links.join("")}</ul>`) };
  }
  if (names.includes(pathname.slice(1))) {
    return { type: "text/html; charset=utf-8", body: await articlePage(pathname.slice(1)) };
  }
  const [file, type] = kFiles.get(pathname) ?? [];
  if (file && type) return { type, body: await readFile(path.join(kProject, file)) };
  if (/^\/(articles|pictures|media)\/[\w-]+\.\w+$/.test(pathname)) {
    const type = kMediaTypes[path.extname(pathname)] ?? "application/octet-stream";
    return { type, body: await readFile(path.join(kFolder, pathname)) };
  }
  return undefined;
}

const port = Number(process.env.PORT ?? 8081);
createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  try {
    const found = await answer(pathname);
    response.writeHead(found ? 200 : 404, {
      "Content-Type": found?.type ?? "text/plain",
      "Content-Security-Policy": kPolicy,
    });
    response.end(found?.body ?? "Not found\n");
  } catch (error) {
    const isArticle = error instanceof ArticleError;
    response.writeHead(isArticle ? 422 : 404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(isArticle ? `${error.line}:${error.column}: ${error.message}\n` : "Not found\n");
  }
}).listen(port, "localhost", () => console.log(`Articles, rendered on the server: http://localhost:${port}/`));
