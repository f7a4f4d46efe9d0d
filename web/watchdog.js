import { ArticleError } from "./article-error.js";

/** Less than this is no sign of life: a server that sends a byte now and then would hold the reader for hours. */
const enough = 1024;

/** Gives a load up when nothing comes any more; how long the whole takes does not matter. */
export class Watchdog {
  #limit;
  #controller = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #bytes = 0;

  /** @param {number} limit milliseconds of silence; 0 for any length */
  constructor(limit) {
    this.#limit = limit;
    this.#restart();
  }

  /** Aborted with an ArticleError, code `timeout`. */
  get signal() {
    return this.#controller.signal;
  }

  /** @param {number} [bytes] that came; left out when something else shows that the server is there */
  heard(bytes = enough) {
    this.#bytes += bytes;
    if (this.#bytes >= enough) this.#restart();
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #restart() {
    this.stop();
    this.#bytes = 0;
    if (this.#limit) this.#timer = setTimeout(() => this.#controller.abort(silence(this.#limit)), this.#limit);
  }
}

/** @param {number} limit */
function silence(limit) {
  const message = `Nothing came for ${limit / 1000} seconds: the connection is too slow, or the server does not answer.`;
  return new ArticleError({ code: "timeout", message });
}
