import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kMimeTypes } from "../../../scripts/mime-types.mjs";
import { kContentSecurityPolicy } from "../../../scripts/serve.mjs";

const kRoot = fileURLToPath(new URL("../../../", import.meta.url));

const kPolicyOfAttackedPages = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' http://localhost:*/attacked/",
  "connect-src http://localhost:*/attacked/dist/ http://localhost:*/answers/",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "media-src data:",
  "form-action 'none'",
].join("; ");

/**
 * How one tree of files is served. The same files appear under every mode's
 * name (`/plain/dist/engine.js`, `/strict/dist/engine.js`), so that a page
 * chooses its server by its address and relative addresses stay in the mode.
 *
 * @type {Record<string, { headers?: Record<string, string>, wasmType?: string,
 *   wasmDelay?: number, wasmFailures?: number }>}
 */
const kModes = {
  plain: {},
  strict: { headers: { "content-security-policy": kContentSecurityPolicy } },
  // Browsers give an isolated page a finer clock.
  isolated: {
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    },
  },
  // Code may run and every request is refused, so that an attack that works shows itself and reaches nobody.
  attacked: { headers: { "content-security-policy": kPolicyOfAttackedPages } },
  "wrong-wasm-type": { wasmType: "text/plain" },
  "slow-wasm": { wasmDelay: 400 },
  "wasm-fails-once": { wasmFailures: 1 },
};

/** Addresses that are not files of the project under their own name. */
const kAliases = {
  "vendor/axe.js": "node_modules/axe-core/axe.min.js",
  "vendor/purify.js": "node_modules/dompurify/dist/purify.es.mjs",
  "pages/": "tests/browser/pages/",
  "law/": "tests/law/",
  "dist/": "dist/",
  "examples/": "examples/",
  "bench/": "build/bench/",
};

/**
 * One prepared answer.
 *
 * @typedef {object} Answer
 * @property {string | Uint8Array} [body]
 * @property {number} [status] default 200
 * @property {string} [type] default application/json
 * @property {number} [delay] milliseconds before the first byte
 * @property {number} [cutAfter] bytes after which the connection breaks
 * @property {boolean} [stall] never answers
 * @property {boolean} [shared] sends Access-Control-Allow-Origin
 * @property {number} [failures] so many requests get 503 first
 */

/**
 * Serves the project's files and the tests' prepared answers on two origins.
 */
export async function startTestServer() {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {Map<string, number>} requests so far by path */
  const counts = new Map();
  const handler = async (
    /** @type {import("node:http").IncomingMessage} */ request,
    /** @type {import("node:http").ServerResponse} */ response,
  ) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const count = (counts.get(pathname) ?? 0) + 1;
    counts.set(pathname, count);
    const prepared = answers.get(pathname);
    if (prepared) await sendAnswer(response, prepared, count);
    else await sendFile(response, pathname, count);
  };
  const servers = [createServer(handler), createServer(handler)];
  const [origin, otherOrigin] = await Promise.all(servers.map(listen));
  return {
    origin,
    /** The same server under another port, so another origin. */
    otherOrigin,
    /** @param {string} mode a key of kModes  @param {string} page file under tests/browser/pages */
    page: (mode, page) => `${origin}/${mode}/pages/${page}`,
    /**
     * Prepares an answer under a new address.
     *
     * @param {Answer} answer
     * @returns {string} path, to be put after an origin
     */
    answer(answer) {
      const name = `/answers/${answers.size + 1}.json`;
      answers.set(name, answer);
      return name;
    },
    /** @param {string} pathname */
    count: (pathname) => counts.get(pathname) ?? 0,
    resetCounts: () => counts.clear(),
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** @param {import("node:http").Server} server */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return `http://localhost:${port}`;
}

const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 * @param {number} count which request for this address it is, from 1
 */
async function sendAnswer(response, answer, count) {
  if (answer.stall) return;
  if (answer.delay) await pause(answer.delay);
  const body = Buffer.from(answer.body ?? "");
  const failing = count <= (answer.failures ?? 0);
  response.statusCode = failing ? 503 : (answer.status ?? 200);
  response.setHeader("content-type", answer.type ?? "application/json");
  response.setHeader("content-length", body.length);
  response.setHeader("cache-control", "no-store");
  if (answer.shared) response.setHeader("access-control-allow-origin", "*");
  if (answer.cutAfter === undefined) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, answer.cutAfter));
  await pause(50);
  response.destroy();
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 * @param {number} count
 */
async function sendFile(response, pathname, count) {
  const [, modeName, ...rest] = decodeURIComponent(pathname).split("/");
  const mode = kModes[/** @type {keyof kModes} */ (modeName)];
  const file = mode && resolveFile(rest.join("/"));
  const extension = path.extname(pathname);
  const isWasm = extension === ".wasm";
  const body = file && (await readFile(file).catch(() => undefined));
  response.setHeader("cache-control", "no-store");
  if (!body || (isWasm && count <= (mode.wasmFailures ?? 0))) {
    response.statusCode = body ? 503 : 404;
    response.end();
    return;
  }
  if (isWasm && mode.wasmDelay) await pause(mode.wasmDelay);
  for (const header of Object.entries(mode.headers ?? {})) response.setHeader(...header);
  const type = kMimeTypes.get(extension) ?? "application/octet-stream";
  response.setHeader("content-type", (isWasm && mode.wasmType) || type);
  response.setHeader("content-length", body.length);
  response.end(body);
}

/**
 * @param {string} name address inside a mode
 * @returns {string | undefined} path of the file; never outside the folders of kAliases
 */
function resolveFile(name) {
  for (const [prefix, target] of Object.entries(kAliases)) {
    if (!prefix.endsWith("/")) {
      if (name === prefix) return path.join(kRoot, target);
      continue;
    }
    if (!name.startsWith(prefix)) continue;
    const folder = path.join(kRoot, target);
    const file = path.join(folder, name.slice(prefix.length));
    return file.startsWith(folder) ? file : undefined;
  }
  return undefined;
}
