/**
 * One finding about an article: a warning beside a result, or the findings that led to an error.
 *
 * @typedef {object} Diagnostic
 * @property {"error" | "warning"} severity
 * @property {string} code kebab-case, stable between releases
 * @property {string} message one sentence for a person
 * @property {number} line 1-based, 0 when there is no position
 * @property {number} column 1-based, in UTF-16 code units, 0 when there is no position
 * @property {string} pointer JSON Pointer (RFC 6901); "" is the whole document
 */

/**
 * What an ArticleError is made of; everything but code and message may be left out.
 *
 * @typedef {object} ArticleErrorFields
 * @property {string} code
 * @property {string} message
 * @property {number} [line]
 * @property {number} [column]
 * @property {string} [pointer]
 * @property {Diagnostic[]} [diagnostics]
 */

/**
 * The one error type of the package: every promise that it hands out is refused with this class.
 *
 * Codes of the core: `empty-input`, `too-large`, `bad-encoding`, `json-syntax`, `too-deep`, `unknown-format`,
 * `no-content`, `bad-option`, `out-of-memory`. Codes of the JavaScript around it: `network` (also a refusal by CORS:
 * browsers do not tell the two apart), `http-status`, `bad-url`, `wasm-load`, `wasm-trap`, `aborted`,
 * `insert-refused` (the page's Trusted Types rules refuse the HTML).
 */
export class ArticleError extends Error {
  /**
   * By its name: the element and the engine are files of their own, each with a copy of this class.
   *
   * @override
   * @param {any} error
   */
  static [Symbol.hasInstance](error) {
    return error instanceof Error && error.name === "ArticleError";
  }

  /**
   * @param {ArticleErrorFields} fields
   * @param {ErrorOptions} [options] the cause, where another error led to this one
   */
  constructor({ code, message, line = 0, column = 0, pointer = "", diagnostics = [] }, options) {
    super(message, options);
    this.name = "ArticleError";
    /** Kebab-case, stable between releases. */
    this.code = code;
    /** 1-based line in the input, 0 when there is no position. */
    this.line = line;
    /** 1-based column in UTF-16 code units, 0 when there is no position. */
    this.column = column;
    /** JSON Pointer (RFC 6901) to the value at fault; "" is the whole document. */
    this.pointer = pointer;
    /** @type {Diagnostic[]} everything found before the error. */
    this.diagnostics = diagnostics;
  }

  /**
   * A short way to wrap another error: its text becomes the end of the message.
   *
   * @param {string} code
   * @param {string} sentence what went wrong, without a full stop
   * @param {unknown} cause
   */
  static because(code, sentence, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ArticleError({ code, message: `${sentence}: ${reason}` }, { cause });
  }
}
