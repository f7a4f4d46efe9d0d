// A small static server for the demo.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { kMimeTypes } from "./mime-types.mjs";
import { root, runAsScript } from "./steps.mjs";

const kServedFolders = ["examples", "dist"];

/** The strictest policy under which the element works; the demo shows that it does. */
export const kContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * Serves examples/ and dist/ of the project; `/` leads to the demo.
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one
 * @param {number} [options.attempts] how many ports to try, counting up, while one is taken
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url ends with a slash
 */
export async function startServer({ port = 0, attempts = 1 } = {}) {
  const server = createServer((request, response) => void answer(request, response));
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
 */
async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/") return redirect(response, "/examples/");

  const file = fileFor(pathname);
  if (file === undefined) return refuse(response, 404);
  try {
    if ((await stat(file)).isDirectory()) return redirect(response, `${pathname}/`);
    sendFile(request, response, file, await readFile(file));
  } catch {
    refuse(response, 404);
  }
}

/**
 * @param {string} pathname
 * @returns {string | undefined} undefined for what lies outside the served folders
 */
function fileFor(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = path.join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  return kServedFolders.some((folder) => isInside(path.join(root, folder), file)) ? file : undefined;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} file
 * @param {Buffer} content
 */
function sendFile(request, response, file, content) {
  const headers = {
    "Content-Type": kMimeTypes.get(path.extname(file)) ?? "application/octet-stream",
    "Content-Security-Policy": kContentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Accept-Ranges": "bytes",
  };
  const range = singleRange(request.headers.range, content.length);
  const part = range ? content.subarray(range.start, range.end + 1) : content;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    "Content-Length": part.length,
    ...(range && { "Content-Range": `bytes ${range.start}-${range.end}/${content.length}` }),
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

/**
 * WebKit plays sound and film only from a server that answers ranges (RFC 9110, section 14).
 * @param {string | undefined} header
 * @param {number} length
 * @returns {{ start: number, end: number } | undefined} undefined: send everything
 */
function singleRange(header, length) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined) return undefined;
  const start = Number(first);
  const end = last ? Math.min(Number(last), length - 1) : length - 1;
  return start <= end ? { start, end } : undefined;
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

/** Serves the demo until the process ends, on PORT or the next free port, and prints the address. */
export async function serveDemo() {
  const { url } = await startServer({ port: Number(process.env.PORT ?? 8080), attempts: 20 });
  console.log(`\nThe demo is at ${url} (Ctrl+C ends it)`);
}

await runAsScript(import.meta.url, serveDemo);
