/**
 * What was found about an article, for its author. Readers never download this file: the element imports it where it
 * has the attribute `diagnostics`.
 *
 * @module
 */
import { Excerpts } from "./excerpts.js";
import { panelText } from "./panel-text.js";
import { enhance as reachScrollers } from "./scroll-areas.js";
import { SharedSheet } from "./shared-sheet.js";
import css from "./styles/diagnostics.css";

/** @import { Diagnostic } from "./article-error.js" */
/** @import { Findings } from "./author-panel.js" */

const sheet = new SharedSheet(css);

export class DiagnosticsPanel {
  /** A labelled section with a list in it, one item a diagnostic, in the order in which they were found. */
  element = element("section", "diagnostics");
  #text;

  /**
   * @param {Findings} findings
   * @param {Record<string, string>} strings instead of its own words, by key
   */
  constructor({ diagnostics, omittedDiagnostics, source }, strings) {
    const text = { ...panelText, ...strings };
    this.#text = text;
    this.element.ariaLabel = text.diagnostics;
    const excerpts = new Excerpts(source ?? "", diagnostics);
    if (diagnostics.length) {
      const list = element("ol", "diagnostics-list");
      list.setAttribute("role", "list"); // without bullets it is none to some screen readers
      list.append(...diagnostics.map((diagnostic) => this.#item(diagnostic, excerpts)));
      this.element.append(list);
    } else {
      this.element.append(element("p", "diagnostics-note", text.noDiagnostics));
    }
    if (omittedDiagnostics) {
      const sentence = text.omittedDiagnostics.replace("{count}", `${omittedDiagnostics}`);
      this.element.append(element("p", "diagnostics-note", sentence));
    }
    reachScrollers(this.element);
  }

  /** @param {ShadowRoot} root that the element stands in */
  adoptStyles(root) {
    sheet.adoptBy(root);
  }

  /**
   * @param {Diagnostic} diagnostic
   * @param {Excerpts} excerpts
   */
  #item(diagnostic, excerpts) {
    const { severity, message, hint, line, column, pointer } = diagnostic;
    const item = element("li", `diagnostic diagnostic-${severity}`);
    const head = element("p", "diagnostic-head");
    head.append(element("strong", "diagnostic-severity", this.#text[severity] ?? severity));
    if (line) head.append(" ", element("span", "diagnostic-place", this.#place(line, column)));
    if (pointer) head.append(" ", element("code", "diagnostic-pointer", pointer));
    item.append(head, element("p", "diagnostic-message", message));
    if (hint) item.append(element("p", "diagnostic-hint", hint));
    const excerpt = excerpts.at(line, column);
    if (excerpt) item.append(element("pre", "diagnostic-excerpt", excerpt));
    return item;
  }

  /**
   * @param {number} line
   * @param {number} column
   */
  #place(line, column) {
    return this.#text.place.replace("{line}", `${line}`).replace("{column}", `${column}`);
  }
}

/**
 * @param {string} name
 * @param {string} part
 * @param {string} [text]
 */
function element(name, part, text = "") {
  const made = document.createElement(name);
  made.setAttribute("part", part);
  made.textContent = text;
  return made;
}
