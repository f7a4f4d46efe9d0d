import { optionalFile } from "./optional-file.js";

/**
 * The words of one element's interface: English, those of another language in its place, and those that the page sets
 * above both. The language is that of `ui-lang`, else the content's, else the page's; English costs no request.
 *
 * @template {Record<string, string>} T the words that the element itself says, by key
 */
export class UiWords {
  /** @type {T} for the element itself; another object whenever a word is another one */
  text;
  /** @type {Record<string, string>} what the page sets */
  own = {};
  /** @type {Record<string, string>} all but the English ones, for the core, which knows those */
  strings = {};

  #host;
  #english;
  #kind;
  /** @type {Record<string, string> | undefined} undefined for English */
  #translated;
  #language = "";

  /**
   * @param {HTMLElement} host
   * @param {T} english
   * @param {"articleStrings" | "cloudStrings"} kind what web/strings.js has for this element
   */
  constructor(host, english, kind) {
    this.#host = host;
    this.#english = this.text = english;
    this.#kind = kind;
  }

  /** @param {Record<string, string>} strings what the page sets */
  set(strings) {
    this.own = strings;
    this.strings = { ...this.#translated, ...strings };
    this.text = { ...this.#english, ...this.strings };
  }

  /**
   * @param {string} [ofContent] its language, where it is known
   * @returns {Promise<void>} when the words are those of the language
   */
  async follow(ofContent) {
    const language = this.#host.getAttribute("ui-lang") || ofContent || languageAround(this.#host);
    this.#language = language;
    const translated = /^en\b/i.test(language) ? undefined : await optionalFile("strings.js", this.#fetch(language));
    if (language !== this.#language || translated === this.#translated) return;
    this.#translated = translated;
    this.set(this.own);
  }

  /** @param {string} language */
  async #fetch(language) {
    return (await import("./strings.js"))[this.#kind](language);
  }
}

/**
 * @param {Element} element
 * @returns {string} the language that the page says around it; English where it says none
 */
function languageAround(element) {
  return /** @type {HTMLElement} */ (element.closest("[lang]") ?? document.documentElement).lang || "en";
}
