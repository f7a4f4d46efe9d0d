/** @import { ArticleError } from "./article-error.js" */

/** @typedef {Record<"lang" | "loading" | "notLoaded" | "notShown" | "notUpdated" | "retry", string>} StatusText */

/** What a reader is told about a load: a live region above the content, empty where all is well. */
export class LoadStatus {
  element = partElement("div", "status");

  constructor() {
    this.element.setAttribute("role", "status");
    this.element.tabIndex = -1;
  }

  /**
   * @param {StatusText} text
   * @param {boolean} withSkeleton where nothing else is to be seen
   */
  showLoading(text, withSkeleton) {
    const nodes = [partElement("p", "loading", text.loading)];
    if (withSkeleton) {
      const skeleton = partElement("div", "skeleton");
      skeleton.ariaHidden = "true";
      nodes.push(skeleton);
    }
    this.#fill([inSlot("loading", nodes)], text);
  }

  /** Nothing is under way any more, and nothing is wrong. */
  clear() {
    this.#fill([]);
  }

  /**
   * One calm sentence. What exactly is wrong helps no reader: it is in the error event and in the panel for authors.
   *
   * @param {ArticleError} error
   * @param {StatusText} text
   * @param {boolean} isEmpty nothing was there before
   * @param {(() => void) | undefined} retry where trying again can help
   */
  showError(error, text, isEmpty, retry) {
    const didArrive = !/^(network|http-status|timeout|bad-url|wasm-)/.test(error.code);
    const sentence = !isEmpty ? text.notUpdated : didArrive ? text.notShown : text.notLoaded;
    const box = partElement("div", "error");
    box.append(partElement("p", "error-message", sentence));
    if (retry) {
      const button = /** @type {HTMLButtonElement} */ (partElement("button", "retry button", text.retry));
      button.type = "button";
      button.addEventListener("click", retry);
      box.append(button);
    }
    this.#fill([inSlot("error", [box])], text);
  }

  /**
   * Keeps the keyboard where it was: whoever pressed “Try again” is not thrown back to the top of the page.
   *
   * @param {Element[]} nodes
   * @param {StatusText} [text] the words in them
   */
  #fill(nodes, text) {
    this.element.lang = text?.lang ?? "";
    const root = /** @type {ShadowRoot} */ (this.element.getRootNode());
    const hadFocus = this.element.contains(root.activeElement);
    this.element.replaceChildren(...nodes);
    if (hadFocus) this.element.focus();
  }
}

/**
 * @param {string} name
 * @param {string} part
 * @param {string} [text]
 */
export function partElement(name, part, text = "") {
  const made = document.createElement(name);
  made.setAttribute("part", part);
  made.textContent = text;
  return made;
}

/**
 * @param {string} name
 * @param {HTMLElement[]} nodes shown where the page has nothing of its own for the slot
 */
function inSlot(name, nodes) {
  const slot = document.createElement("slot");
  slot.name = name;
  slot.append(...nodes);
  for (const node of nodes) node.dir = "auto"; // of a slot itself only what is assigned to it would count
  return slot;
}
