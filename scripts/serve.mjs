// A small static server for the demo and for the browser tests.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { root as projectRoot, runAsScript } from "./steps.mjs";

const servedFolders = ["examples", "dist", "tests", "web"];

const mimeTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".jpg", "image/jpeg"],
  [".webp", "image/webp"],
  [".avif", "image/avif"],
  [".ico", "image/x-icon"],
  [".mp3", "audio/mpeg"],
  [".txt", "text/plain; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
]);

/** The strictest policy under which the element works; the demo shows that it does. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * @typedef {object} RunningServer
 * @property {string} url the address, with a slash at its end
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler */

/**
 * Serves examples/, dist/, tests/ and web/ of the project; `/` leads to the demo.
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one
 * @param {number} [options.attempts] how many ports to try, counting up, while one is taken
 * @param {string} [options.root] the folder whose served folders these are
 * @param {Map<string, Handler> | Record<string, Handler>} [options.routes] by path: answered instead of a file
 * @param {Record<string, string>} [options.headers] sent with every file
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ port = 0, attempts = 1, root = projectRoot, routes = {}, headers = {} } = {}) {
  const handlers = routes instanceof Map ? routes : new Map(Object.entries(routes));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const handler = handlers.get(pathname);
    if (handler) handler(request, response);
    else void serveFile(request, response, { root, pathname, headers });
  });
  const taken = await listen(server, port, attempts);
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} first
 * @param {number} attempts
 * @returns {Promise<number>} the port
 */
function listen(server, first, attempts) {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || port + 1 >= first + attempts) reject(error);
      else server.listen((port += 1), "localhost");
    });
    server.on("listening", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
    server.listen(port, "localhost");
  });
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ root: string, pathname: string, headers: Record<string, string> }} options
 */
async function serveFile(request, response, { root, pathname, headers }) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  if (pathname === "/") return redirect(response, "/examples/");

  const file = fileFor(root, pathname);
  if (file === undefined) return refuse(response, 404);
  try {
    if ((await stat(file)).isDirectory()) return redirect(response, `${pathname}/`);
    const content = await readFile(file);
    response.writeHead(200, {
      "Content-Type": mimeTypes.get(path.extname(file)) ?? "application/octet-stream",
      "Content-Length": content.length,
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : content);
  } catch {
    refuse(response, 404);
  }
}

/**
 * @param {string} root
 * @param {string} pathname
 * @returns {string | undefined} undefined for what lies outside the served folders
 */
function fileFor(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = path.join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  const served = servedFolders.some((folder) => {
    const relative = path.relative(path.join(root, folder), file);
    return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  });
  return served ? file : undefined;
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(302, { Location: location, "Cache-Control": "no-store" });
  response.end();
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(status === 404 ? "Not found\n" : "Only GET and HEAD are answered\n");
}

await runAsScript(import.meta.url, async () => {
  const first = Number(process.env.PORT ?? 8080);
  const { url } = await startServer({ port: first, attempts: 20 });
  console.log(`The demo is at ${url} (Ctrl+C ends it)`);
});
