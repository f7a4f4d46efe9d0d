import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bundlePeers } from "./bundle-peers.mjs";

const kDist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** What a page with the element downloads. */
const kOurFiles = ["article-viewer.wasm", "article-viewer.js"];

/**
 * @typedef {object} Size
 * @property {number} raw bytes
 * @property {number} gzip bytes at level 9
 * @property {number} brotli bytes at quality 11
 */

/** @returns {Promise<Record<string, Size>>} */
export async function measureSizes() {
  /** @type {Record<string, Size>} */
  const sizes = {};
  for (const name of kOurFiles) sizes[name] = sizeOf(await readFile(kDist + name));
  sizes["ours, all"] = Object.values(sizes).reduce((total, size) => ({
    raw: total.raw + size.raw,
    gzip: total.gzip + size.gzip,
    brotli: total.brotli + size.brotli,
  }));
  for (const [name, bytes] of Object.entries(await bundlePeers())) sizes[name] = sizeOf(bytes);
  return sizes;
}

/**
 * @param {Uint8Array} bytes
 * @returns {Size}
 */
function sizeOf(bytes) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: quality }).length,
  };
}
