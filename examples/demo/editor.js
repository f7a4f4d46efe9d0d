import { jsonTokens } from "./json-tokens.js";

/**
 * A text area with line numbers, colours and a marked error line, without a library: the text area is transparent and
 * lies on a copy of its text in which every line is an element of its own. Both wrap alike, as they have the same font
 * and width, and the text area is as high as the copy, so that nothing has to be scrolled in step.
 */
export class Editor {
  #text;
  #lines;
  #bubble;
  /** @type {string[]} */
  #shown = [];
  /** @type {{ line: number, column: number, message: string } | null} */
  #error = null;

  /**
   * @param {{ text: HTMLTextAreaElement, lines: HTMLElement, bubble: HTMLElement }} elements
   * @param {() => void} changed called after each change by the reader
   */
  constructor({ text, lines, bubble }, changed) {
    this.#text = text;
    this.#lines = lines;
    this.#bubble = bubble;
    text.addEventListener("input", () => {
      this.#unmark();
      this.#copy();
      changed();
    });
    new ResizeObserver(() => this.#placeBubble()).observe(lines);
  }

  get value() {
    return this.#text.value;
  }

  set value(value) {
    this.#unmark();
    this.#text.value = value;
    this.#text.setSelectionRange(0, 0);
    this.#copy();
  }

  /**
   * Shows the message at its line and underlines its place; null takes them away.
   *
   * @param {{ line: number, column: number, message: string } | null} error line and column from 1
   */
  mark(error) {
    this.#unmark();
    const line = error && this.#lines.children[error.line - 1];
    if (!error || !line) return;
    this.#error = error;
    line.classList.add("wrong");
    line.replaceChildren(...coloured(this.#shown[error.line - 1] ?? "", error.column - 1));
    this.#bubble.textContent = error.message;
    this.#bubble.hidden = false;
    this.#placeBubble();
  }

  /**
   * Puts the cursor at a place and brings it into view.
   *
   * @param {number} line from 1
   * @param {number} column from 1
   */
  goTo(line, column) {
    const before = this.value.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, text) => sum + text.length + 1, 0) + Math.max(0, column - 1);
    this.#text.focus({ preventScroll: true });
    this.#text.setSelectionRange(at, at);
    const target = this.#lines.children[line - 1];
    (target?.querySelector(".here") ?? target)?.scrollIntoView({ block: "center" });
  }

  /** Only the lines that changed are made anew: most changes touch one. */
  #copy() {
    const now = this.value.split("\n");
    const before = this.#shown;
    let start = 0;
    while (start < now.length && start < before.length && now[start] === before[start]) start += 1;
    let tail = 0;
    while (
      tail < Math.min(now.length, before.length) - start &&
      now[now.length - 1 - tail] === before[before.length - 1 - tail]
    ) {
      tail += 1;
    }
    for (let index = before.length - tail - 1; index >= start; index -= 1) this.#lines.children[index].remove();
    const made = now.slice(start, now.length - tail).map((text) => {
      const line = document.createElement("div");
      line.append(...coloured(text));
      return line;
    });
    const next = this.#lines.children[start];
    if (next) next.before(...made);
    else this.#lines.append(...made);
    this.#shown = now;
  }

  #unmark() {
    const line = this.#error && this.#lines.children[this.#error.line - 1];
    if (this.#error && line) {
      line.classList.remove("wrong");
      line.replaceChildren(...coloured(this.#shown[this.#error.line - 1] ?? ""));
    }
    this.#error = null;
    this.#bubble.hidden = true;
  }

  /** No style attribute is needed, nor allowed by the page's policy to be written in HTML: CSSOM sets the place. */
  #placeBubble() {
    const line = this.#error && this.#lines.children[this.#error.line - 1];
    if (line instanceof HTMLElement) {
      this.#bubble.style.insetBlockStart = `${line.offsetTop + line.offsetHeight + 3}px`;
    }
  }
}

/**
 * @param {string} line
 * @param {number} [mark] the place to underline, from 0; none by default
 * @returns {Node[]}
 */
function coloured(line, mark = -1) {
  if (!line && mark < 0) return [document.createTextNode("\u200b")]; // an empty line keeps its height
  const nodes = [];
  let at = 0;
  for (const { text, kind } of jsonTokens(line)) {
    const inside = mark >= at && mark < at + text.length ? mark - at : -1;
    if (inside < 0) nodes.push(piece(text, kind));
    else
      nodes.push(piece(text.slice(0, inside), kind), piece(text[inside], "here"), piece(text.slice(inside + 1), kind));
    at += text.length;
  }
  if (mark >= at) nodes.push(piece("\u00a0", "here"));
  return nodes;
}

/**
 * @param {string} text
 * @param {string} kind
 */
function piece(text, kind) {
  if (!kind) return document.createTextNode(text);
  const span = document.createElement("span");
  span.className = kind;
  span.textContent = text;
  return span;
}
