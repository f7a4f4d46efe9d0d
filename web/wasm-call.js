import { ArticleError } from "./article-error.js";

/** @import { CoreExports } from "./wasm-instance.js" */

/**
 * What the core answers: the HTML as it is, and the small things as JSON.
 *
 * @typedef {object} CoreAnswer
 * @property {string} html
 * @property {any} info `{format, metadata, diagnostics}` or `{error, diagnostics}`
 */

// The bytes of the core's output are passed on as they are: a leading U+FEFF belongs to the text.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

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
 * @param {"av_render" | "av_sanitize" | "av_markdown"} name
 * @param {Uint8Array} input UTF-8
 * @param {Uint8Array} options JSON, UTF-8; empty for none
 * @returns {CoreAnswer}
 * @throws {ArticleError} `out-of-memory`, `too-large`, `wasm-trap`
 */
export function callCore(core, name, input, options) {
  if (input.length >= addressable) throw new ArticleError({ code: "too-large", message: "The input is too large." });
  let trapped = true;
  let inputAt = 0;
  let optionsAt = 0;
  let result = 0;
  try {
    inputAt = copyIn(core, input);
    optionsAt = copyIn(core, options);
    result = core[name](inputAt, input.length, optionsAt, options.length);
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
      core.av_free(optionsAt);
      core.av_free(inputAt);
    }
  }
}

/**
 * @param {CoreExports} core
 * @param {Uint8Array} bytes
 * @returns {number} the address; 0 for no bytes, which the core takes as an empty input
 */
function copyIn(core, bytes) {
  if (!bytes.length) return 0;
  // Unsigned: addresses above 2 GiB come out of wasm as negative numbers.
  const address = core.av_allocate(bytes.length) >>> 0;
  if (!address) throw outOfMemory();
  new Uint8Array(core.memory.buffer, address, bytes.length).set(bytes);
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
