/**
 * The frame of the reader's tools. The element imports this file where it has the attribute `controls`, and this file the
 * tools that the attribute names, each from a file of its own, once an article is shown.
 *
 * @module
 */
import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tools.css";
import { remembered } from "./remembered.js";
import { watchScroll } from "./scroll-watch.js";
import { ToolBar } from "./tool-bar.js";
import { toolText } from "./tool-text.js";

/** @import { ArticleViewer } from "../article-viewer-element.js" */

/**
 * What a tool gets to work with: one article that is shown.
 *
 * @typedef {object} Tools
 * @property {ArticleViewer} viewer
 * @property {ShadowRoot} root
 * @property {HTMLElement} article
 * @property {ToolBar} bar
 * @property {import("./tool-text.js").ToolText} words
 * @property {string | undefined} language of the article, for Intl
 * @property {AbortSignal} signal aborted when the article or the tool is taken away: everything has to be undone then
 * @property {(tell: () => void) => void} onScroll see watchScroll
 */

/**
 * A tool. `restore` brings back what a reader chose earlier, before the article is painted where it can.
 *
 * @typedef {{start: (tools: Tools) => void, restore?: (viewer: ArticleViewer) => void}} Tool
 */

/** The tools by their names in `controls`, in the order of the bar. @type {Record<string, () => Promise<Tool>>} */
const loaders = {
  toc: () => import("./toc.js"),
  time: () => import("./time.js"),
  progress: () => import("./progress.js"),
  size: () => import("./size.js"),
  theme: () => import("./theme.js"),
  listen: () => import("./listen.js"),
  share: () => import("./share.js"),
  print: () => import("./print.js"),
  notes: () => import("./notes.js"),
  gallery: () => import("./gallery.js"),
};

const sheet = new SharedSheet(css);

/** @type {WeakMap<ArticleViewer, ReaderTools>} */
const frames = new WeakMap();

/**
 * @param {ArticleViewer} viewer
 * @param {() => Promise<Record<string, string>>} strings the words of its interface that are not the English ones, as they are now
 */
export function start(viewer, strings) {
  if (!frames.has(viewer)) frames.set(viewer, new ReaderTools(viewer, strings));
}

/** Keeps the tools of one viewer in step with its article and its attribute. */
class ReaderTools {
  #viewer;
  #strings;
  /** @type {Tool[]} those that have something to bring back */
  #restorers = [];
  /** @type {{article: Element, names: string, stop: AbortController} | undefined} */
  #mounted;

  /**
   * @param {ArticleViewer} viewer
   * @param {() => Promise<Record<string, string>>} strings
   */
  constructor(viewer, strings) {
    this.#viewer = viewer;
    this.#strings = strings;
    // The callback runs before the browser paints what changed.
    new MutationObserver(() => this.#update()).observe(viewer, { attributeFilter: ["state", "controls"] });
    this.#update();
    this.#prepareToRestore();
  }

  /** What the attribute names; all, where it names nothing. */
  get #names() {
    const value = this.#viewer.getAttribute("controls");
    const asked = value?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
    const all = Object.keys(loaders);
    return asked.length ? all.filter((name) => asked.includes(name)) : value === null ? [] : all;
  }

  /** Who has chosen nothing waits for nothing. */
  async #prepareToRestore() {
    const chosen = Object.keys(remembered());
    const names = this.#names.filter((name) => chosen.includes(name));
    this.#restorers = await load(names);
    this.#restore();
  }

  #restore() {
    if (this.#viewer.shadowRoot) for (const tool of this.#restorers) tool.restore?.(this.#viewer);
  }

  #update() {
    if (this.#viewer.state === "loading") return; // what is shown stays for now
    this.#restore();
    const shown = this.#viewer.shadowRoot?.querySelector("[part=content] > [part~=article]");
    // There is nothing to read in a list of articles before one of them is opened.
    const article = shown?.querySelector(":scope > [part~=cards]") ? undefined : shown;
    const names = this.#names.join(" ");
    if (article === this.#mounted?.article && names === this.#mounted?.names) return;
    this.#mounted?.stop.abort();
    this.#mounted = undefined;
    if (!article || !names) return;
    this.#mounted = { article, names, stop: new AbortController() };
    this.#mount(/** @type {HTMLElement} */ (article), this.#mounted.stop.signal);
  }

  /**
   * The tools come together, so that the bar does not grow under the reader's finger.
   *
   * @param {HTMLElement} article
   * @param {AbortSignal} signal
   */
  async #mount(article, signal) {
    const [tools, strings] = await Promise.all([load(this.#names), this.#strings()]);
    if (signal.aborted) return;
    const viewer = this.#viewer;
    const root = /** @type {ShadowRoot} */ (viewer.shadowRoot);
    const words = { ...toolText, ...strings };
    const bar = new ToolBar(words);
    bar.layer.dir = getComputedStyle(article).direction;
    signal.addEventListener("abort", () => {
      bar.close();
      bar.layer.remove();
    });
    sheet.adoptBy(root);
    const language = languageOf(article);
    /** @type {(() => void)[]} */
    const tellScroll = [];
    const onScroll = (/** @type {() => void} */ tell) => tellScroll.push(tell);
    for (const tool of tools) {
      try {
        tool.start({ viewer, root, article, bar, words, language, signal, onScroll });
      } catch (cause) {
        console.warn("article-viewer: a tool could not start.", cause);
      }
    }
    root.prepend(bar.layer);
    if (tellScroll.length) watchScroll(article, () => tellScroll.forEach((tell) => tell()), signal);
  }
}

/**
 * @param {string[]} names
 * @returns {Promise<Tool[]>} without those whose file the site does not have
 */
async function load(names) {
  const loaded = await Promise.allSettled(names.map((name) => loaders[name]()));
  return loaded.flatMap((result, at) => {
    if (result.status === "fulfilled") return [result.value];
    console.warn(`article-viewer: the tool ${names[at]} could not be loaded.`, result.reason);
    return [];
  });
}

/**
 * @param {HTMLElement} article
 * @returns {string | undefined} undefined where Intl would refuse it
 */
function languageOf(article) {
  const language = /** @type {HTMLElement | null} */ (article.closest("[lang]"))?.lang || document.documentElement.lang;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
