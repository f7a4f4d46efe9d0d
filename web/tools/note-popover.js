import { make } from "./make.js";

/** @import { ToolText } from "./tool-text.js" */

/** White space around the note, towards its mark and the edges of the screen. */
const gap = 8;

/**
 * One note beside its mark: a copy of it; the note itself stays where it is. It stands at the end of the article, so that
 * language, direction, type and what a click on a link does are the same as there.
 */
export class NotePopover {
  element = make("div", "note-popover");
  /** @type {HTMLAnchorElement | undefined} whose note is shown */
  mark;
  #root;
  #words;
  #sheet;
  /** @type {AbortController | undefined} */
  #closing;

  /**
   * @param {ShadowRoot} root
   * @param {HTMLElement} article
   * @param {ToolText} words
   */
  constructor(root, article, words) {
    this.#root = root;
    this.#words = words;
    this.element.id = "av-note-popover";
    this.element.setAttribute("role", "note");
    // In the top layer nothing of the page covers or cuts it. Browsers without it have it above the article.
    if ("popover" in this.element) this.element.popover = "manual";
    else /** @type {HTMLElement} */ (this.element).hidden = true;
    article.append(this.element);
    this.#sheet = new (root.ownerDocument.defaultView ?? window).CSSStyleSheet();
    root.adoptedStyleSheets.push(this.#sheet);
  }

  /**
   * @param {HTMLAnchorElement} mark
   * @param {HTMLElement | null} note
   */
  show(mark, note) {
    if (mark === this.mark || !note) return;
    this.hide();
    this.mark = mark;
    this.element.replaceChildren(...contentOf(note));
    this.element.ariaLabel = this.#words.note.replace("{marker}", (mark.textContent ?? "").trim());
    if (this.element.popover) this.element.showPopover();
    else this.element.hidden = false;
    mark.setAttribute("aria-describedby", this.element.id);
    this.#place();
    this.#closing = new AbortController();
    const how = { capture: true, passive: true, signal: this.#closing.signal };
    for (const type of ["scroll", "resize"]) addEventListener(type, () => this.#place(), how);
    document.addEventListener("pointerdown", (event) => this.#leave(event), how);
    document.addEventListener("keydown", (event) => this.#escape(event), { ...how, passive: false });
  }

  hide() {
    if (!this.mark) return;
    this.mark.removeAttribute("aria-describedby");
    this.mark = undefined;
    this.#closing?.abort();
    if (!this.element.popover) this.element.hidden = true;
    else if (this.element.isConnected) this.element.hidePopover();
  }

  remove() {
    this.hide();
    this.element.remove();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** @param {Event} event */
  #leave(event) {
    const path = event.composedPath();
    if (!path.includes(this.element) && !(this.mark && path.includes(this.mark))) this.hide();
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key !== "Escape") return;
    event.preventDefault(); // a dialog of the page around us stays
    event.stopPropagation();
    this.hide();
  }

  /** Below its mark, above it where there is more room. It goes along when the page is scrolled. */
  #place() {
    if (!this.mark?.isConnected) return this.hide();
    const mark = this.mark.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const page = document.documentElement;
    const below = page.clientHeight - mark.bottom - gap;
    const isBelow = below >= height || below >= mark.top - gap;
    const left = Math.max(gap, Math.min(mark.left + mark.width / 2 - width / 2, page.clientWidth - width - gap));
    const top = isBelow ? mark.bottom + gap : mark.top - gap - height;
    // No style attribute: strict policies refuse it.
    this.#sheet.replaceSync(`[part~="note-popover"] { inset: ${top}px auto auto ${left}px }`);
  }
}

/**
 * @param {HTMLElement} note
 * @returns {Node[]} a copy without the way back and without ids
 */
function contentOf(note) {
  const copy = /** @type {HTMLElement} */ (note.cloneNode(true));
  for (const back of copy.querySelectorAll("[part~=note-back]")) back.remove();
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  return [...copy.childNodes];
}
