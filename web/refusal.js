/**
 * A signal as a promise, to race with.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<never>} refused with the reason of the signal; never an unhandled rejection
 */
export function refusalOf(signal) {
  /** @type {Promise<never>} */
  const refusal = new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  refusal.catch(() => {});
  return refusal;
}
