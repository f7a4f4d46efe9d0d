// On a server there is no HTMLElement, and importing this file has to work all the same.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** Patient with a train in a tunnel; a reader who sees nothing happen for longer has left. */
const defaultTimeout = 30_000;

/** A timer that is set to more goes off at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * The attributes of every element that loads something as properties. The attribute is the state: a getter reads it and
 * folds what it does not know into the default, a setter writes it.
 */
export class LoadingProperties extends Base {
  /** The address of what is shown, resolved as an image's; "" for none. */
  get src() {
    return this.#address("src");
  }

  set src(src) {
    this.setAttribute("src", src);
  }

  /** The id of the script in the page that holds the document; "" for the first one that holds one; null for none. */
  get htmlFor() {
    return this.getAttribute("for");
  }

  set htmlFor(id) {
    if (id === null) this.removeAttribute("for");
    else this.setAttribute("for", id);
  }

  /** The language of the interface; "" for that of the content, else of the page. */
  get uiLang() {
    return this.getAttribute("ui-lang") ?? "";
  }

  set uiLang(language) {
    this.setAttribute("ui-lang", language);
  }

  /**
   * The address that relative links and pictures belong to; "" for none: then it is that of the article where it came
   * from an address, and that of the page where it came with the page.
   */
  get base() {
    return this.#address("base");
  }

  set base(base) {
    this.setAttribute("base", base);
  }

  /** @type {"eager" | "lazy"} */
  get loading() {
    return this.getAttribute("loading")?.toLowerCase() === "lazy" ? "lazy" : "eager";
  }

  set loading(loading) {
    this.setAttribute("loading", loading);
  }

  /** @type {"anonymous" | "use-credentials" | null} */
  get crossOrigin() {
    const value = this.getAttribute("crossorigin");
    return value === null ? null : value.toLowerCase() === "use-credentials" ? "use-credentials" : "anonymous";
  }

  set crossOrigin(value) {
    if (value === null) this.removeAttribute("crossorigin");
    else this.setAttribute("crossorigin", value);
  }

  /** @type {"auto" | "light" | "dark" | "sepia" | "contrast"} */
  get theme() {
    const theme = `${this.getAttribute("theme")}`.toLowerCase();
    return /^(light|dark|sepia|contrast)$/.test(theme) ? /** @type {"light"} */ (theme) : "auto";
  }

  set theme(theme) {
    this.setAttribute("theme", theme);
  }

  /** Milliseconds in which nothing comes, until a load is given up; 0 waits for ever. */
  get timeout() {
    const limit = Number(this.getAttribute("timeout") || NaN);
    return limit >= 0 ? Math.min(limit, longestTimer) : defaultTimeout;
  }

  set timeout(limit) {
    this.setAttribute("timeout", `${limit}`);
  }

  /**
   * @param {string} name
   * @returns {string} absolute where it can be
   */
  #address(name) {
    const address = this.getAttribute(name);
    return address ? (URL.canParse?.(address, this.baseURI) ? new URL(address, this.baseURI).href : address) : "";
  }
}
