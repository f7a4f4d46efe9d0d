import { render } from "../../dist/engine.js";

/** Long enough for a steady mean on a clock that ticks every 0.1 ms, short enough not to be felt. */
const budget = 24;
const mostRuns = 40;

/**
 * How long the core takes for a document that it has seen before, from JSON text to safe HTML.
 *
 * @param {string} json
 * @param {import("../../dist/engine.js").RenderOptions} [options]
 * @returns {Promise<{ milliseconds: number, runs: number, view: import("../../dist/engine.js").ArticleView, jsonBytes: number, htmlBytes: number }>}
 * @throws {import("../../dist/engine.js").ArticleError}
 */
export async function measure(json, options) {
  const view = await render(json, options); // also wakes the core up
  const start = performance.now();
  let runs = 0;
  while (runs < mostRuns && performance.now() - start < budget) {
    await render(json, options);
    runs += 1;
  }
  return {
    milliseconds: (performance.now() - start) / runs,
    runs,
    view,
    jsonBytes: bytes(json),
    htmlBytes: bytes(view.html),
  };
}

/** @param {string} text */
function bytes(text) {
  return new TextEncoder().encode(text).length;
}
