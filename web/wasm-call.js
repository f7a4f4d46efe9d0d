import { ArticleError } from "./article-error.js";

/** @import { CoreExports } from "./wasm-instance.js" */

/**
 * What the core answers: HTML or SVG as it is, and the small things as JSON.
 *
 * @typedef {object} CoreAnswer
 * @property {string} html
 * @property {any} info `{format, metadata, diagnostics, omittedDiagnostics?}`, `{tags, articles, …}`, `{words}` or `{error, diagnostics, …}`
 */

// The bytes of the core's output are passed on as they are: a leading U+FEFF belongs to the text.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

/**
 * A text up to this length is encoded straight into wasm memory, which needs room for three bytes a UTF-16 unit; a
 * longer one goes by way of a copy of the right size, so that memory stays in proportion to the input.
 */
const encodedInPlace = 2 ** 18;

/** wasm32 addresses: a longer input cannot even be handed over. */
const addressable = 2 ** 31;

/**
 * The whole round trip through wasm memory, and the only code that knows its layout: copy in, call, copy out, free.
 * Nothing that it returns points into wasm memory.
 *
 * When the core traps, nothing in its memory can be trusted any more, not even the free list; so nothing is freed
 * then, and the caller has to throw the instance away. The same holds for everything else that is thrown here.
 *
 * @param {CoreExports} core
 * @param {"av_render" | "av_sanitize" | "av_markdown" | "av_keywords" | "av_tags" | "av_layout_cloud" | "av_cloud_svg"} name
 * @param {string | Uint8Array} input text, or its UTF-8 bytes
 * @param {string | Uint8Array} options JSON; empty for none
 * @returns {CoreAnswer}
 * @throws {ArticleError} `out-of-memory`, `too-large`, `wasm-trap`
 */
export function callCore(core, name, input, options) {
  let trapped = true;
  let copiedInput = nothing;
  let copiedOptions = nothing;
  let result = 0;
  try {
    copiedInput = copyIn(core, input);
    copiedOptions = copyIn(core, options);
    result = core[name](copiedInput.address, copiedInput.length, copiedOptions.address, copiedOptions.length);
    if (!result) throw outOfMemory();
    const html = copyOut(core, core.av_result_html(result), core.av_result_html_length(result));
    const info = copyOut(core, core.av_result_info(result), core.av_result_info_length(result));
    trapped = false;
    return { html, info: JSON.parse(info) };
  } catch (cause) {
    throw cause instanceof ArticleError ? cause : afterTrap(core, input.length, cause);
  } finally {
    if (!trapped) {
      core.av_release(result);
      core.av_free(copiedOptions.address);
      core.av_free(copiedInput.address);
    }
  }
}

/** No bytes, which the core takes as an empty input. */
const nothing = { address: 0, length: 0 };

/**
 * @param {CoreExports} core
 * @param {string | Uint8Array} input
 * @returns {{ address: number, length: number }} in bytes
 */
function copyIn(core, input) {
  if (!input.length) return nothing;
  if (typeof input === "string" && input.length <= encodedInPlace) {
    const room = input.length * 3;
    const address = allocate(core, room);
    const { written } = encoder.encodeInto(input, new Uint8Array(core.memory.buffer, address, room));
    return { address, length: written };
  }
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const address = allocate(core, bytes.length);
  new Uint8Array(core.memory.buffer, address, bytes.length).set(bytes);
  return { address, length: bytes.length };
}

/**
 * @param {CoreExports} core
 * @param {number} size
 * @returns {number}
 */
function allocate(core, size) {
  if (size >= addressable) throw new ArticleError({ code: "too-large", message: "The input is too large." });
  // Unsigned: addresses above 2 GiB come out of wasm as negative numbers.
  const address = core.av_allocate(size) >>> 0;
  if (!address) throw outOfMemory();
  return address;
}

/**
 * Looks at the memory after the call: it may have grown, and then the old buffer is gone.
 *
 * @param {CoreExports} core
 * @param {number} address
 * @param {number} length
 * @returns {string}
 */
function copyOut(core, address, length) {
  return decoder.decode(new Uint8Array(core.memory.buffer, address >>> 0, length >>> 0));
}

/**
 * Out of memory inside the core ends in a trap too (it has no exceptions). What tells the two apart is whether the
 * memory could still take the input once more.
 *
 * @param {CoreExports} core
 * @param {number} inputLength
 * @param {unknown} cause
 * @returns {ArticleError}
 */
function afterTrap(core, inputLength, cause) {
  const pageSize = 65536;
  try {
    core.memory.grow(Math.ceil(inputLength / pageSize) + 1);
  } catch {
    return outOfMemory(cause);
  }
  return ArticleError.because("wasm-trap", "The article viewer stopped on this input", cause);
}

/** @param {unknown} [cause] */
function outOfMemory(cause) {
  return new ArticleError(
    { code: "out-of-memory", message: "The article needs more memory than there is." },
    { cause },
  );
}
