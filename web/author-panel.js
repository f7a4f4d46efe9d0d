import { optionalFile } from "./optional-file.js";

/** @import { Diagnostic } from "./article-error.js" */
/** @import { DiagnosticsPanel } from "./diagnostics-panel.js" */
/** @import { UiText } from "./ui-text.js" */

/**
 * What a load found.
 *
 * @typedef {object} Findings
 * @property {Diagnostic[]} diagnostics
 * @property {number} omittedDiagnostics how many more there were
 * @property {string | Uint8Array} [source] what their lines and columns count in
 */

/** @type {Findings} */
const nothing = { diagnostics: [], omittedDiagnostics: 0 };

/**
 * What the last load of an element found, and the panel that shows it where the element has the attribute
 * `diagnostics`. The panel is a file of its own: readers never download it.
 */
export class AuthorPanel {
  findings = nothing;

  #host;
  #place;
  /** @type {UiText | undefined} there when something was loaded */
  #text;

  /**
   * @param {HTMLElement} host
   * @param {(panel: DiagnosticsPanel | undefined) => void} place puts the panel into the shadow tree, or takes it out
   */
  constructor(host, place) {
    this.#host = host;
    this.#place = place;
  }

  get isWanted() {
    return this.#host.hasAttribute("diagnostics");
  }

  /**
   * @param {Findings} findings
   * @param {UiText} text
   */
  show({ diagnostics, omittedDiagnostics, source }, text) {
    this.findings = { diagnostics, omittedDiagnostics, source };
    this.#text = text;
    this.update();
  }

  clear() {
    this.findings = nothing;
    this.#text = undefined;
    this.update();
  }

  /** Brings the page in line with the findings, the attribute and the document that the element is in. */
  async update() {
    if (!this.isWanted) delete this.findings.source;
    const file = this.#isDue && (await optionalFile("diagnostics-panel.js", import("./diagnostics-panel.js")));
    // Things may have changed while it was loaded: what counts is now.
    this.#place(file && this.#text && this.#isDue ? new file.DiagnosticsPanel(this.findings, this.#text) : undefined);
  }

  get #isDue() {
    return this.isWanted && this.#text;
  }
}
