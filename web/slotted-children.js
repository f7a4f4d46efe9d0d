import { lateModule } from "./late-module.js";

/**
 * Fetches what puts an element's own children into the article, where it has such children.
 *
 * @param {Element} host
 * @returns {Promise<typeof import("./slots.js") | undefined> | undefined}
 */
export function slotsOf(host) {
  if (host.querySelector(":scope > [slot]")) return lateModule("slots", () => import("./slots.js"));
}
