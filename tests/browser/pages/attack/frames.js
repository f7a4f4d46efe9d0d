import { provoke } from "./events.js";
import { stretchParentTripwires, stretchTripwires } from "./tripwires.js";

/**
 * Frames: an empty page with tripwires, on which documents are put as the element puts an article.
 *
 * @module
 */

/** Code, forms and the parent page are within reach; dialogs of a frame's own frames would stop the test. */
const kSandbox = "allow-scripts allow-same-origin allow-forms";
const kEmptyPage = "<!doctype html><html lang=en><head></head><body></body></html>";

/**
 * One document to be put on a page.
 *
 * @typedef {object} Document_
 * @property {string} html
 * @property {boolean} isTwice it is put on the page in the light and in a shadow root, not in one of them
 * @property {boolean} isThorough everything in it that takes the focus gets it
 * @property {string[]} names ids and names that the attack gives
 * @property {string[]} events that happen to its elements
 */

/** A trip and the number of its document, where that is known: events happen to one document after the other. */
/** @typedef {{ trip: string, document?: number }} Trip */

/** One frame; see openFrame(). */
export class Frame {
  /** @type {Trip[]} */
  #trips = [];
  /** @type {number | undefined} the document that events happen to */
  #provoked;
  #isOpen = true;
  /** @type {any[]} */
  #roots = [];
  /** @type {Set<string> | undefined} */
  #media;
  #readChanges;

  /** @type {Set<Frame>} */
  static #all = new Set();

  /** Tripwires around all frames: whose a trip is, is known while events happen in one. */
  static watchParent() {
    stretchParentTripwires(globalThis, (trip) => {
      const all = [...Frame.#all];
      const active = all.filter((frame) => frame.#provoked !== undefined);
      (active.length > 0 ? active : all).forEach((frame) => frame.#note(trip));
    });
  }

  /** @param {HTMLIFrameElement} element */
  constructor(element) {
    Frame.#all.add(this);
    this.element = element;
    this.window = /** @type {any} */ (element.contentWindow);
    this.#readChanges = stretchTripwires(
      this.window,
      (trip) => this.#note(trip),
      (address) => this.#mediaAddresses().has(address),
    );
  }

  /**
   * Puts documents on the page and does to them what a reader could do.
   *
   * @param {Document_[]} documents
   * @returns {string[]} what stands there and could run code, whether it does or not
   */
  show(documents) {
    // A page that is not laid out costs half; only what takes the focus needs a layout.
    this.element.hidden = !documents.some((one) => one.isThorough);
    const names = watchNames(
      this.window,
      documents.flatMap((one) => one.names),
    );
    const shown = this.#put(documents);
    names.changed().forEach((name) => this.#note(`clobbered ${name}`));
    this.#roots = shown.map(({ root }) => root);
    const leftOver = this.#roots.flatMap((root) => globalThis.inspectTree(root).found);
    for (const { root, document, number } of shown) {
      this.#provoked = number;
      provoke(this.window, root, document.events, document.isThorough);
    }
    this.#provoked = undefined;
    return leftOver;
  }

  /** @returns {Trip[]} */
  end() {
    this.#readChanges().forEach((trip) => this.#note(trip));
    Frame.#all.delete(this);
    this.#isOpen = false;
    this.element.remove();
    return this.#trips;
  }

  /** @param {string} trip */
  #note(trip) {
    if (this.#isOpen) this.#trips.push({ trip, document: this.#provoked });
  }

  /** @param {Document_[]} documents */
  #put(documents) {
    const { document } = this.window;
    const light = document.body.appendChild(document.createElement("div"));
    const shadows = document.body.appendChild(document.createElement("div"));
    const lightRoot = () => light.appendChild(document.createElement("div"));
    const shadowRoot = () => shadows.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const turns = [lightRoot, shadowRoot];
    return documents.flatMap((one, number) =>
      (one.isTwice ? turns : [turns[number % turns.length]]).map((makeRoot) => {
        const root = makeRoot();
        const template = document.createElement("template");
        template.innerHTML = one.html;
        root.append(template.content);
        return { root, document: one, number };
      }),
    );
  }

  #mediaAddresses() {
    const { baseURI } = this.window.document;
    return (this.#media ??= new Set(this.#roots.flatMap((root) => mediaOf(root, baseURI))));
  }
}

/** @returns {Promise<Frame>} */
export async function openFrame() {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", kSandbox);
  element.srcdoc = kEmptyPage;
  const loaded = new Promise((resolve) => element.addEventListener("load", resolve, { once: true }));
  document.querySelector("main")?.append(element);
  await loaded;
  return new Frame(element);
}

/**
 * Names that a document could take from its page: `window.x` and `document.x` for an element with that id or name.
 * Those that begin with the promised prefix belong to the article.
 *
 * @param {any} window
 * @param {string[]} names
 */
function watchNames(window, names) {
  const owners = { window, document: window.document };
  const watched = Object.entries(owners).flatMap(([owner, object]) =>
    [...new Set(names)]
      .filter((name) => !name.startsWith("av-"))
      .map((name) => ({ object, name, title: `${owner}.${name}`, before: object[name] })),
  );
  const { Element, HTMLCollection } = window;
  return {
    changed: () =>
      watched
        .map(({ object, name, title, before }) => ({ title, before, after: object[name] }))
        .filter(({ before, after }) => after !== before)
        .filter(({ after }) => after instanceof Element || after instanceof HTMLCollection || after?.window === after)
        .map(({ title }) => title),
  };
}

/**
 * Addresses of the pictures and recordings in a tree, as the browser reports them: without fragment and user.
 *
 * @param {any} root
 * @param {string} base
 * @returns {string[]}
 */
function mediaOf(root, base) {
  return [...root.querySelectorAll("[src], [srcset], [poster]")].flatMap((element) => {
    // Commas inside of an address belong to it.
    const set = (element.getAttribute("srcset") ?? "").split(/\s+/).map((part) => part.replace(/^,+|,+$/g, ""));
    return [element.getAttribute("src"), element.getAttribute("poster"), ...set]
      .filter(Boolean)
      .map((address) => reportedAddress(address, base));
  });
}

/**
 * @param {string} address
 * @param {string} base
 */
function reportedAddress(address, base) {
  const url = URL.parse(address, base);
  if (!url) return "";
  return Object.assign(url, { hash: "", username: "", password: "" }).href;
}
