import { ArticleError } from "./article-error.js";

/**
 * @param {string | Uint8Array | ArrayBuffer} text
 * @returns {string | Uint8Array} what the core takes
 */
export function textInput(text) {
  if (text instanceof Uint8Array) return text;
  return text instanceof ArrayBuffer ? new Uint8Array(text) : String(text ?? "");
}

/**
 * @param {string | Uint8Array | ArrayBuffer | object} json
 * @returns {string | Uint8Array} what the core takes
 * @throws {ArticleError} `json-syntax`
 */
export function jsonInput(json) {
  if (typeof json === "string" || json instanceof Uint8Array || json instanceof ArrayBuffer) return textInput(json);
  try {
    return JSON.stringify(json) ?? ""; // undefined, which the core calls an empty input
  } catch (cause) {
    throw ArticleError.because("json-syntax", "This object cannot be written as JSON", cause);
  }
}
