/**
 * A promise that is settled from outside, and knows whether it is. Nobody has to listen to it: its refusal is never
 * an unhandled rejection.
 *
 * @template T
 */
export class Deferred {
  settled = false;
  /** @type {(value: T) => void} */
  #resolve = () => {};
  /** @type {(reason: unknown) => void} */
  #reject = () => {};
  /** @type {Promise<T>} */
  promise = new Promise((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  constructor() {
    this.promise.catch(() => {});
  }

  /** @param {T} value */
  resolve(value) {
    this.settled = true;
    this.#resolve(value);
  }

  /** @param {unknown} reason */
  reject(reason) {
    this.settled = true;
    this.#reject(reason);
  }
}
