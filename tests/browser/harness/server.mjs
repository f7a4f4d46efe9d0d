import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kMimeTypes } from "../../../scripts/mime-types.mjs";
import { kContentSecurityPolicy } from "../../../scripts/serve.mjs";
import { brokenGzip, sendAnswer } from "./answers.mjs";

/** @import { Answer } from "./answers.mjs" */

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
 * What can be wrong with a download of the core; the next one is good.
 *
 * @type {Record<string, Answer>}
 */
const kWasmFaults = {
  unavailable: { status: 503 },
  missing: { status: 404, body: "<h1>Not found</h1>", type: "text/html" },
  "html-page": { body: "<!doctype html><p>Welcome to this hotel's network", type: "text/html" },
  "html-page-as-wasm": { body: "<!doctype html><p>Welcome to this hotel's network", type: "application/wasm" },
  corrupted: { alter: (body) => body.map((byte, at) => (at > 1000 && at % 100 === 0 ? byte ^ 0xff : byte)) },
  truncated: { alter: (body) => body.subarray(0, body.length / 2) },
  "truncated-in-cache": { alter: (body) => body.subarray(0, body.length / 2), cached: true },
  "truncated-as-text": { alter: (body) => body.subarray(0, body.length / 2), type: "text/plain" },
  empty: { alter: (body) => body.subarray(0, 0) },
  "gzip-garbage": { encoding: "gzip", alter: brokenGzip },
  "cut-off": { cutAfter: 50_000 },
  "length-too-short": { length: 1000 },
  "silent-before-headers": { stall: true },
  "silent-in-the-middle": { stallAfter: 50_000 },
  "silent-but-for-a-byte-now-and-then": { pieces: { length: 1, interval: 30 } },
};

/** The modes that serve a core with a fault once. */
export const kWasmFaultModes = Object.keys(kWasmFaults).map((name) => `wasm-${name}`);

/**
 * How one tree of files is served. The same files appear under every mode's
 * name (`/plain/dist/engine.js`, `/strict/dist/engine.js`), so that a page
 * chooses its server by its address and relative addresses stay in the mode.
 *
 * `without` names a file that is not there, `silent` one that is asked for and never comes;
 * `wasm` says how the first requests for the core are answered, one after the other, and `wasmAlways` how all are.
 *
 * @type {Record<string, { headers?: Record<string, string>, without?: string, silent?: string, wasm?: Answer[], wasmAlways?: Answer }>}
 */
const kModes = {
  plain: {},
  strict: { headers: { "content-security-policy": kContentSecurityPolicy } },
  "no-html-policy": {
    headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  "no-panel": { without: "dist/diagnostics-panel.js" },
  "no-packing": { without: "dist/packed-cloud.js" },
  "no-list": { without: "dist/article-list.js" },
  "no-strings": { without: "dist/strings.js" },
  "no-dates": { without: "dist/dates.js" },
  "no-print": { without: "dist/tools/print.js" },
  "no-stopwords": { without: "dist/stopwords.js" },
  "silent-stopwords": { silent: "dist/stopwords.js" },
  // Browsers give an isolated page a finer clock.
  isolated: {
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    },
  },
  // Code may run and every request is refused, so that an attack that works shows itself and reaches nobody.
  attacked: { headers: { "content-security-policy": kPolicyOfAttackedPages } },
  "wrong-wasm-type": { wasmAlways: { type: "text/plain" } },
  "slow-wasm": { wasmAlways: { delay: 400 } },
  ...Object.fromEntries(Object.entries(kWasmFaults).map(([name, fault]) => [`wasm-${name}`, { wasm: [fault] }])),
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
 * Serves the project's files and the tests' prepared answers on two origins.
 */
export async function startTestServer() {
  /** @type {Map<string, Answer[]>} */
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
    if (prepared) await sendAnswer(response, prepared[Math.min(count, prepared.length) - 1]);
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
     * Prepares answers under a new address: for the first request, the second, …; the last one is for all others.
     *
     * @param {...Answer} inTurn
     * @returns {string} path, to be put after an origin
     */
    answer(...inTurn) {
      const name = `/answers/${answers.size + 1}.json`;
      answers.set(name, inTurn);
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

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 * @param {number} count which request for this address it is, from 1
 */
async function sendFile(response, pathname, count) {
  const [, modeName, ...rest] = decodeURIComponent(pathname).split("/");
  const mode = kModes[/** @type {keyof kModes} */ (modeName)];
  const file = mode && resolveFile(rest.join("/"));
  if (file && rest.join("/") === mode.silent) return sendAnswer(response, { stall: true });
  const extension = path.extname(pathname);
  const body = file && rest.join("/") !== mode.without && (await readFile(file).catch(() => undefined));
  if (!body) {
    await sendAnswer(response, { status: 404, type: "text/plain" });
    return;
  }
  for (const header of Object.entries(mode.headers ?? {})) response.setHeader(...header);
  const type = kMimeTypes.get(extension) ?? "application/octet-stream";
  const ofWasm = extension === ".wasm" ? (mode.wasm?.[count - 1] ?? mode.wasmAlways) : undefined;
  await sendAnswer(response, { type, body, ...ofWasm });
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
