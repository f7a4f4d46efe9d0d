/** @typedef {"idle" | "loading" | "ready" | "error"} ViewerState */

/**
 * Shows the state of an element to style sheets and tests: as the attribute `state`, and as `:state(…)` where the
 * browser has custom states.
 *
 * @param {HTMLElement} host an element that has not attached its internals yet
 * @returns {(before: ViewerState, now: ViewerState) => void}
 */
export function stateMarker(host) {
  const states = host.attachInternals?.().states;
  return (before, now) => {
    try {
      states?.delete(before);
      states?.add(now);
    } catch {
      // Browsers before :state() only take names that begin with two hyphens; they have the attribute.
    }
    host.setAttribute("state", now);
  };
}
