// Who may use the processors: pieces of work of all parts of a run wait here, so that no processor is idle while
// there is work, and none has to share.
import { availableParallelism } from "node:os";

/** @typedef {{ seconds: number, start: () => void }} Waiting */

/** Does so many pieces of work at once, and of those that wait the longest first: short ones fill the gaps at the end. */
export class Pool {
  /** @type {Waiting[]} */
  #waiting = [];
  #free;

  /** @param {number} [size] pieces at once; each keeps about one processor busy */
  constructor(size = availableParallelism()) {
    this.size = size;
    this.#free = size;
  }

  /**
   * Does a piece of work when its turn has come. It must not itself wait for another piece of the same pool.
   * @template T
   * @param {number} seconds how long it takes, about
   * @param {() => Promise<T>} work
   * @returns {Promise<T>} what the work returns or throws
   */
  async run(seconds, work) {
    await new Promise((resolve) => {
      this.#waiting.push({ seconds, start: () => resolve(undefined) });
      // Only after this turn of the event loop: what comes in it may be longer.
      setImmediate(() => this.#startNext());
    });
    try {
      return await work();
    } finally {
      ++this.#free;
      this.#startNext();
    }
  }

  #startNext() {
    if (this.#free === 0 || this.#waiting.length === 0) return;
    const longest = this.#waiting.reduce((one, other) => (other.seconds > one.seconds ? other : one));
    this.#waiting.splice(this.#waiting.indexOf(longest), 1);
    --this.#free;
    longest.start();
  }
}
