import { ArticleError } from "./article-error.js";

/**
 * What can become the core: an address, an answer under way, bytes, or a module that someone else compiled (edge
 * runtimes compile at deployment and refuse to do it later).
 *
 * @typedef {string | URL | Response | BufferSource | WebAssembly.Module} WasmSource
 */

/**
 * Compiles the core. Without a source: `article-viewer.wasm` beside this script.
 *
 * @param {WasmSource | Promise<WasmSource> | undefined} source
 * @param {RequestInit} request where it has to be fetched
 * @returns {Promise<WebAssembly.Module>}
 * @throws {ArticleError} `wasm-load`
 */
export async function compileWasm(source, request) {
  try {
    // The address is written as one literal expression: that is how bundlers find the file and ship it.
    // Nothing is awaited before it is fetched, so that no other work comes in between.
    const given = (source && (await source)) ?? new URL("./article-viewer.wasm", import.meta.url);
    if (isModule(given)) return /** @type {WebAssembly.Module} */ (given);
    const isAddress = typeof given === "string" || given instanceof URL;
    const loaded = /** @type {Response | BufferSource} */ (isAddress ? await fetchWasm(given, request) : given);
    return "arrayBuffer" in loaded ? await compileResponse(loaded) : await WebAssembly.compile(loaded);
  } catch (cause) {
    throw ArticleError.because("wasm-load", "The article viewer could not start", cause);
  }
}

/**
 * By its tag, not by instanceof: a module may come from another realm (a frame, a worker, a test runner).
 *
 * @param {WasmSource} source
 * @returns {boolean}
 */
function isModule(source) {
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
}

/**
 * @param {string | URL} address
 * @param {RequestInit} request
 * @returns {Promise<Response | BufferSource>}
 */
async function fetchWasm(address, request) {
  const { process } = /** @type {any} */ (globalThis);
  // fetch() of Node does not know file addresses. Asked for by name at run time, so that no bundler meets a node: import.
  if (String(address).startsWith("file:") && process?.getBuiltinModule) {
    return process.getBuiltinModule("node:fs/promises").readFile(new URL(address));
  }
  // No credentials mode is set: the same as a <link rel=preload as=fetch crossorigin> asks for.
  return fetch(address, request);
}

/**
 * compileStreaming() refuses any other type than application/wasm, and by then the body is used up. So the type is
 * looked at first, and the same answer is read either way: never two downloads.
 *
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module>}
 */
async function compileResponse(response) {
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${response.url}`);
  const type = response.headers.get("content-type")?.split(";", 1)[0].trim().toLowerCase();
  if (type === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
