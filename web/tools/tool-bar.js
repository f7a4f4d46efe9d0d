import * as icons from "./icons.js";
import { iconButton, make } from "./make.js";

/** @import { ToolText } from "./tool-text.js" */

/**
 * A panel of the bar and the button that opens it.
 *
 * @typedef {object} Panel
 * @property {HTMLElement} element to be filled by the tool
 * @property {HTMLButtonElement} button
 * @property {(() => void)[]} beforeOpen called each time
 */

/**
 * The bar with the tools, and the panels that open above it. It lies over the lower end of the article and takes no room
 * in it, so that nothing moves when it comes; for the keyboard it stands before the article.
 *
 *     <div part="tools">            over the whole article, lets the pointer through
 *       <div part="tool-dock">      at the lower end of the screen
 *         <div part="tool-bar">     the buttons
 *         <div part="tool-panel">   each hidden but for the one that is open
 */
export class ToolBar {
  layer = make("div", "tools");
  dock = make("div", "tool-dock");
  #bar = make("div", "tool-bar");
  #words;
  /** @type {{panel: Panel, closing: AbortController} | undefined} */
  #open;
  /** @type {Panel | undefined} */
  #display;

  /** @param {ToolText} words */
  constructor(words) {
    this.#words = words;
    this.#bar.setAttribute("role", "group");
    this.#bar.ariaLabel = words.readerTools;
    this.dock.append(this.#bar);
    this.layer.append(this.dock);
  }

  /** @param {Node} node a button, or a few words */
  add(node) {
    this.#bar.append(node);
  }

  /**
   * @param {import("./icons.js").Icon} icon
   * @param {string} name of the button and of the panel
   * @returns {Panel}
   */
  addPanel(icon, name) {
    const button = iconButton(icon, name, () => (this.#open?.panel === panel ? this.close() : this.#show(panel)));
    const element = make("div", `tool-panel panel-${icon[0]}`);
    const panel = { element, button, beforeOpen: [] };
    element.setAttribute("role", "dialog");
    element.ariaLabel = name;
    element.hidden = true;
    element.tabIndex = -1;
    button.ariaExpanded = "false";
    button.ariaHasPopup = "dialog";
    this.add(button);
    this.dock.append(element);
    return panel;
  }

  /** The panel for everything about the look; several tools share it. */
  get display() {
    return (this.#display ??= this.addPanel(icons.display, this.#words.display));
  }

  close() {
    if (!this.#open) return;
    const { panel, closing } = this.#open;
    this.#open = undefined;
    closing.abort();
    panel.element.hidden = true;
    panel.button.ariaExpanded = "false";
  }

  /** @param {Panel} panel */
  #show(panel) {
    this.close();
    const closing = new AbortController();
    this.#open = { panel, closing };
    for (const prepare of panel.beforeOpen) prepare();
    panel.element.hidden = false;
    panel.button.ariaExpanded = "true";
    panel.element.focus({ preventScroll: true });
    this.#closeWhenDone(panel, closing.signal);
  }

  /**
   * Escape goes back to the button. Who presses elsewhere, or leaves by the keyboard, is done, too.
   *
   * @param {Panel} panel
   * @param {AbortSignal} signal
   */
  #closeWhenDone({ element, button }, signal) {
    const leave = (/** @type {Event} */ event) => {
      const path = event.composedPath();
      if (!path.includes(element) && !path.includes(button)) this.close();
    };
    document.addEventListener("pointerdown", leave, { capture: true, signal });
    this.layer.getRootNode().addEventListener("focusin", leave, { signal });
    const escape = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      event.preventDefault(); // a dialog of the page around us stays
      event.stopPropagation();
      this.close();
      button.focus({ preventScroll: true });
    };
    this.dock.addEventListener("keydown", escape, { signal });
  }
}
