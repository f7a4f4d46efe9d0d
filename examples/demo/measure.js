import { render } from "../../dist/engine.js";

/** @import { ArticleView, RenderOptions } from "../../dist/engine.js" */

/** Many short slices with pauses between them: the page stays awake, and the clock's tick of 0.1 ms does not matter. */
const sliceMilliseconds = 8;
/** Browsers run wasm slowly at first and compile it properly meanwhile: the first slices only warm it up. */
const warmUpSlices = 24;
const countedSlices = 9;

/**
 * @typedef {object} Measured
 * @property {ArticleView} view
 * @property {number} jsonBytes
 * @property {number} htmlBytes
 * @property {Promise<number>} milliseconds comes a moment later: from JSON text to safe HTML, median of the counted slices
 */

/**
 * Renders, and measures how long the core takes for a document once it is warm.
 *
 * @param {string} json
 * @param {RenderOptions} options
 * @param {AbortSignal} signal ends the measuring early
 * @returns {Promise<Measured>}
 * @throws {import("../../dist/engine.js").ArticleError}
 */
export async function measure(json, options, signal) {
  const view = await render(json, options);
  return {
    view,
    jsonBytes: byteLength(json),
    htmlBytes: byteLength(view.html),
    milliseconds: medianTime(() => render(json, options), signal),
  };
}

/**
 * @param {() => Promise<unknown>} work
 * @param {AbortSignal} signal
 */
async function medianTime(work, signal) {
  const means = [];
  while (means.length < warmUpSlices + countedSlices && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    let runs = 0;
    do {
      await work();
      runs += 1;
    } while (performance.now() - start < sliceMilliseconds);
    means.push((performance.now() - start) / runs);
  }
  const counted = means.slice(-countedSlices).sort((a, b) => a - b);
  return counted[counted.length >> 1];
}

/** @param {string} text */
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}
