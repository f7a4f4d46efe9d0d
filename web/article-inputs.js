import { InlineArticle } from "./inline-article.js";

/** @import { ArticleInput } from "./input-loader.js" */

/** The ways an article reaches one element, and which of them counts. */
export class ArticleInputs {
  #host;
  #changed;
  #inline;
  /** @type {string | Uint8Array | object | null} */
  #article = null;
  /** @type {ArticleInput | null} */
  #asked = null;

  /**
   * @param {HTMLElement} host
   * @param {() => void} changed called when an input became another one
   * @param {() => void} childrenChanged called when anything inside the element did
   */
  constructor(host, changed, childrenChanged) {
    this.#host = host;
    this.#changed = changed;
    this.#inline = new InlineArticle(host, () => this.forgetAsked(), childrenChanged);
  }

  /** @type {string | Uint8Array | object | null} the value that was set as a property */
  get article() {
    return this.#article;
  }

  set article(article) {
    this.#article = article;
    this.forgetAsked();
  }

  /** @returns {ArticleInput | null} the one that counts */
  get current() {
    if (this.#asked) return this.#asked;
    if (this.#article !== null) return { document: this.#article };
    if (this.#inline.text !== undefined) return { document: this.#inline.text };
    const script = this.#host.getAttribute("for");
    if (script !== null) return { script };
    const src = this.#host.getAttribute("src");
    return src ? { url: src } : null;
  }

  /**
   * What load() asks for counts before everything else, until another input changes.
   *
   * @param {ArticleInput} input
   */
  ask(input) {
    this.#asked = input;
  }

  /** Another input has changed. */
  forgetAsked() {
    this.#asked = null;
    this.#changed();
  }

  /** The child of the element is watched while the element is on a page. */
  watch() {
    this.#inline.watch();
  }

  unwatch() {
    this.#inline.unwatch();
  }
}
