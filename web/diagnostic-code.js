// Written by src/base/make-codes.mjs from src/base/codes.json.

/**
 * What a finding or an error is about; DIAGNOSTICS.md has cause and cure of each.
 *
 * @typedef {(
 *   | "empty-input"
 *   | "too-large"
 *   | "json-syntax"
 *   | "too-deep"
 *   | "unknown-format"
 *   | "no-content"
 *   | "no-such-item"
 *   | "bad-option"
 *   | "wrong-type"
 *   | "bad-value"
 *   | "bad-date"
 *   | "bad-duration"
 *   | "refused-url"
 *   | "guessed-format"
 *   | "unknown-block"
 *   | "content-withheld"
 *   | "misspelled-field"
 *   | "unknown-language"
 *   | "duplicate-key"
 *   | "duplicate-id"
 *   | "marker-without-note"
 *   | "note-without-marker"
 *   | "missing-alt"
 *   | "markup-removed"
 *   | "ill-formed-text"
 *   | "too-many"
 *   | "lists-too-deep"
 *   | "text-cut"
 *   | "out-of-memory"
 *   | "wasm-load"
 *   | "wasm-trap"
 *   | "network"
 *   | "timeout"
 *   | "http-status"
 *   | "bad-url"
 *   | "aborted"
 *   | "insert-refused"
 *   | "unreadable"
 * )} DiagnosticCode
 */

export {};
