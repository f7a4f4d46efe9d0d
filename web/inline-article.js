/**
 * The article that stands in the page itself: a `<script type="application/json">` child of the element (JSON-LD's own
 * type is taken too). Watched, because frameworks write it late and editors change it.
 */
export class InlineArticle {
  /** @type {string | undefined} the JSON text; undefined when there is no such child */
  text;

  #host;
  #changed;
  #observer;

  /**
   * @param {HTMLElement} host
   * @param {() => void} changed called after the text became another one
   * @param {() => void} childrenChanged called after anything inside the element did
   */
  constructor(host, changed, childrenChanged) {
    this.#host = host;
    this.#changed = changed;
    this.#observer = new MutationObserver(() => {
      this.#read();
      childrenChanged();
    });
  }

  watch() {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener("DOMContentLoaded", this.#read, { once: true });
    this.#read();
  }

  unwatch() {
    this.#observer.disconnect();
    document.removeEventListener("DOMContentLoaded", this.#read);
  }

  #read = () => {
    const script = this.#host.querySelector(
      ":scope > script[type='application/json'], :scope > script[type='application/ld+json']",
    );
    const text = script && this.#isComplete(script) ? (script.textContent ?? "") : undefined;
    if (text === this.text) return;
    this.text = text;
    this.#changed();
  };

  /**
   * The page's parser hands a long script text over in pieces. It is through with it as soon as something follows.
   *
   * @param {Element} script
   */
  #isComplete(script) {
    return document.readyState !== "loading" || script.nextSibling !== null || this.#host.nextSibling !== null;
  }
}
