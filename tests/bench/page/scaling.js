/** Time and memory of the bare wasm module over the size of an article. */

const kEncoder = new TextEncoder();

/**
 * @param {string} url of article-viewer.wasm
 * @param {string} json an article's JSON text
 * @param {number} rounds
 * @returns {Promise<{ inputBytes: number, outputBytes: number, milliseconds: number, memoryBytes: number }>}
 *   the median time of av_render, and the memory of an instance after its first call
 */
export async function measureScaling(url, json, rounds) {
  const module = await WebAssembly.compile(await (await fetch(url)).arrayBuffer());
  const input = kEncoder.encode(json);
  const times = [];
  let outputBytes = 0;
  let memoryBytes = 0;
  for (let round = 0; round < rounds; ++round) {
    const wasm = await instantiate(module);
    outputBytes = renderOnce(wasm, input);
    // Memory never shrinks, so what stands at the end is the peak.
    memoryBytes = wasm.memory.buffer.byteLength;
    // The second time, the memory is there and the code is compiled in full: the work itself.
    const start = performance.now();
    renderOnce(wasm, input);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    inputBytes: input.length,
    outputBytes,
    milliseconds: times[times.length >> 1],
    memoryBytes,
  };
}

/** @param {WebAssembly.Module} module */
async function instantiate(module) {
  const { exports } = /** @type {any} */ (await WebAssembly.instantiate(module, {}));
  exports._initialize?.();
  return exports;
}

/**
 * @param {any} wasm exports of the module
 * @param {Uint8Array} input
 * @returns {number} bytes of HTML
 */
function renderOnce(wasm, input) {
  const address = wasm.av_allocate(input.length);
  if (address === 0) throw new Error("no memory for the input");
  new Uint8Array(wasm.memory.buffer, address, input.length).set(input);
  const result = wasm.av_render(address, input.length, 0, 0);
  wasm.av_free(address);
  const length = wasm.av_result_html_length(result);
  wasm.av_release(result);
  if (length === 0) throw new Error("the article gave no HTML");
  return length;
}
