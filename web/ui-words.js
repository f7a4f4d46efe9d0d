import { lateModule } from "./late-module.js";
import { uiText } from "./ui-text.js";

/** @import { UiText } from "./ui-text.js" */

/**
 * The words of one viewer's interface: English, those of another language in its place, and those that the page sets
 * above both. The language is that of `ui-lang`, else the article's, else the page's; English costs no request.
 */
export class UiWords {
  /** @type {UiText} for the element itself; another object whenever a word is another one */
  text = uiText;
  /** @type {Record<string, string>} for the core, which knows the English ones */
  strings = {};

  #host;
  /** @type {Record<string, string>} */
  #own = {};
  /** @type {Record<string, string> | undefined} undefined for English */
  #translated;
  #language = "";

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#host = host;
  }

  /** @type {Record<string, string>} what the page sets */
  get own() {
    return this.#own;
  }

  set own(strings) {
    this.#own = strings;
    this.#mix();
  }

  /**
   * @param {string} [ofArticle] its language, where it is known
   * @returns {Promise<void>} when the words are those of the language
   */
  async follow(ofArticle) {
    const language = this.#host.getAttribute("ui-lang") || ofArticle || languageAround(this.#host);
    this.#language = language;
    const translated = /^en\b/i.test(language) ? undefined : await translation(language);
    if (language !== this.#language || translated === this.#translated) return;
    this.#translated = translated;
    this.#mix();
  }

  #mix() {
    this.strings = { ...this.#translated, ...this.#own };
    this.text = { ...uiText, ...this.strings };
  }
}

/**
 * @param {Element} element
 * @returns {string} the language that the page says around it; English where it says none
 */
function languageAround(element) {
  return (element.closest("[lang]") ?? document.documentElement).getAttribute("lang") || "en";
}

/** @param {string} language */
function translation(language) {
  return lateModule("strings", async () => {
    // Dates come along with the words, so that nobody sees them change.
    const [{ uiStrings }] = await Promise.all([import("./strings.js"), import("./dates.js")]);
    return uiStrings(language);
  });
}
