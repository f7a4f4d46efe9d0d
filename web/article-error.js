/** @import { DiagnosticCode } from "./diagnostic-code.js" */

/**
 * One finding about an article, for its author.
 *
 * @typedef {object} Diagnostic
 * @property {"error" | "warning" | "info"} severity
 * @property {DiagnosticCode} code kebab-case, stable between releases
 * @property {string} message one sentence for a person
 * @property {string} [hint] what is probably meant
 * @property {number} line 1-based, 0 when there is no position
 * @property {number} column 1-based, in UTF-16 code units, 0 when there is no position
 * @property {string} pointer JSON Pointer (RFC 6901); "" is the whole document
 */

/**
 * What an ArticleError is made of; everything but code and message may be left out.
 *
 * @typedef {object} ArticleErrorFields
 * @property {DiagnosticCode} code
 * @property {string} message
 * @property {string} [hint]
 * @property {number} [line]
 * @property {number} [column]
 * @property {string} [pointer]
 * @property {Diagnostic[]} [diagnostics]
 * @property {number} [omittedDiagnostics]
 */

/**
 * The one error type of the package: every promise that it hands out is refused with this class. DIAGNOSTICS.md lists
 * the codes with their causes and cures.
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
  constructor(
    { code, message, hint = "", line = 0, column = 0, pointer = "", diagnostics = [], omittedDiagnostics = 0 },
    options,
  ) {
    super(message, options);
    this.name = "ArticleError";
    /** @type {"error"} as a Diagnostic has it */
    this.severity = "error";
    /** Kebab-case, stable between releases. */
    this.code = code;
    /** What to do about it; "" where nothing is known. */
    this.hint = hint;
    /** 1-based line in the input, 0 when there is no position. */
    this.line = line;
    /** 1-based column in UTF-16 code units, 0 when there is no position. */
    this.column = column;
    /** JSON Pointer (RFC 6901) to the value at fault; "" is the whole document. */
    this.pointer = pointer;
    /** Everything found, this error included. */
    this.diagnostics = withError(diagnostics, {
      severity: "error",
      code,
      message,
      ...(hint && { hint }),
      line,
      column,
      pointer,
    });
    /** How many more were found than are listed. */
    this.omittedDiagnostics = omittedDiagnostics;
  }

  /**
   * A short way to wrap another error: its text becomes the end of the message.
   *
   * @param {DiagnosticCode} code
   * @param {string} sentence what went wrong, without a full stop
   * @param {unknown} cause
   */
  static because(code, sentence, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ArticleError({ code, message: `${sentence}: ${reason}` }, { cause });
  }

  /**
   * The error itself where it is one of ours, otherwise one that wraps it.
   *
   * @param {unknown} cause
   * @param {DiagnosticCode} code
   * @param {string} sentence
   * @returns {ArticleError}
   */
  static from(cause, code, sentence) {
    return cause instanceof ArticleError ? cause : ArticleError.because(code, sentence, cause);
  }
}

/**
 * @param {Diagnostic[]} diagnostics
 * @param {Diagnostic} error
 * @returns {Diagnostic[]} with the error as the last one, where it is not among them
 */
function withError(diagnostics, error) {
  const isListed = diagnostics.some(
    ({ severity, code, line, column }) =>
      severity === "error" && code === error.code && line === error.line && column === error.column,
  );
  return isListed ? diagnostics : [...diagnostics, error];
}
