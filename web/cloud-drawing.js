import { layoutCloud } from "./engine.js";
import { measureWords, referenceSize } from "./text-measure.js";

/** @import { CloudOptions, CloudWord, PlacedWord } from "./cloud-request.js" */
/** @import { WordExtent } from "./text-measure.js" */

/** @typedef {Pick<CloudOptions, "scale" | "padding" | "rotate" | "seed">} DrawingOptions */

/**
 * What was drawn: `event.detail` of `av-cloud`.
 *
 * @typedef {object} CloudDetail
 * @property {number} placed always `total`: no word is left out
 * @property {number} total
 */

/** In a smaller box words would be too small to be read: the list stays. */
const least = { width: 240, height: 160 };

/** Square pixels a word, with which the smallest have a font size of about 10 px. */
const roomOfWord = 2200;

/**
 * Boxes narrower than a limit, and a typical one of them in pixels.
 *
 * @type {[limit: string, typical: number][]}
 */
const widths = [
  ["", 900],
  ["48rem", 600],
  ["30rem", 340],
];

/**
 * Draws a list of tags as a packed cloud: the items stay what they are and get places, sizes and turns from a style
 * sheet of the cloud's own, which a strict Content Security Policy lets pass. Each item becomes the box of its word's
 * ink, so that no word lies in the box of another, for the eye, the finger and the focus ring alike.
 *
 * The list has the part `packed` while it is drawn so. It follows its box and its fonts; in a box that is too small it
 * is the list again, and on paper always.
 */
export class CloudDrawing {
  isDrawing = true;
  #list;
  #words;
  #options;
  /** @type {Map<string, Element>} */
  #tags = new Map();
  /** @type {Map<string, WordExtent> | undefined} */
  #extents;
  #root;
  #sheet;
  /** Held on to, because WebKit forgets the listeners of a set of fonts that no script knows any more. */
  #fonts;
  #observer = new ResizeObserver(() => this.#boxChanged());
  #frame = 0;
  #turn = 0;
  #drawnBox = "";

  /**
   * @param {HTMLElement} list on the page; its items, in the order of the words, have one element each
   * @param {CloudWord[]} words
   * @param {DrawingOptions} options
   */
  constructor(list, words, options) {
    this.#list = list;
    this.#words = words;
    this.#options = options;
    const { ownerDocument: page } = list;
    this.#sheet = new (page.defaultView ?? window).CSSStyleSheet({ media: "screen" });
    this.#root = /** @type {ShadowRoot} */ (list.getRootNode());
    this.#root.adoptedStyleSheets.push(this.#sheet);
    [...list.children].forEach((item, index) => {
      item.classList.add(`w${index}`);
      if (item.firstElementChild) this.#tags.set(words[index].text, item.firstElementChild);
    });
    this.#sheet.replaceSync(boxRules(words.length).join(""));
    this.#fonts = page.fonts;
    followFonts(this.#fonts, new WeakRef(this));
    this.#observer.observe(list);
    this.#update(); // at once: the list is not to be seen before the cloud
  }

  /** The list is a list again, and nothing of the drawing is left. */
  stop() {
    this.isDrawing = false;
    this.#turn += 1;
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#isPacked = false;
    const sheets = this.#root.adoptedStyleSheets;
    this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }

  get #isPacked() {
    return this.#list.part.contains("packed");
  }

  set #isPacked(isPacked) {
    this.#list.part.toggle("packed", isPacked);
  }

  /** Measures again: fonts have come. */
  remeasure() {
    this.#extents = undefined;
    this.#drawnBox = "";
    this.#boxChanged();
  }

  /**
   * A drawn cloud follows its box at once, before the next frame is painted. Between list and cloud the size of the box
   * itself changes, which an observer must not do.
   */
  #boxChanged() {
    const box = this.#isPacked && this.#room;
    if (box) return this.#draw(box);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#update());
  }

  #update() {
    const wasPacked = this.#isPacked;
    this.#isPacked = true; // for the size that the drawing would have
    const box = this.#room;
    this.#isPacked = wasPacked && box !== undefined;
    if (box) this.#draw(box);
    else this.#drawnBox = "";
  }

  /** The size of the box; undefined where words would be too small. */
  get #room() {
    const { clientWidth: width, clientHeight: height } = this.#list;
    return width >= least.width && height >= least.height ? { width, height } : undefined;
  }

  /** @param {{width: number, height: number}} box */
  async #draw({ width, height }) {
    const box = `${width} ${height}`;
    if (box === this.#drawnBox) return;
    this.#drawnBox = box;
    const turn = (this.#turn += 1);
    try {
      const extents = (this.#extents ??= measureWords(this.#tags));
      const sizes = Object.fromEntries(extents);
      const { words, placed, total } = await layoutCloud(this.#words, { ...this.#options, width, height, sizes });
      if (turn !== this.#turn) return; // the box is another one by now
      this.#sheet.replaceSync(this.#rules(words, extents));
      this.#isPacked = true;
      const detail = { placed, total };
      this.#list.dispatchEvent(new CustomEvent("av-cloud", { detail, bubbles: true, composed: true }));
    } catch {
      if (turn === this.#turn) this.#isPacked = false; // the list says the same
    }
  }

  /**
   * @param {PlacedWord[]} words
   * @param {Map<string, WordExtent>} extents
   */
  #rules(words, extents) {
    const index = new Map(this.#words.map(({ text }, at) => [text, at]));
    const largest = words[0]?.size;
    const smallest = words.at(-1)?.size ?? 0;
    return words.reduce((rules, word) => {
      const extent = /** @type {WordExtent} */ (extents.get(word.text));
      const heat = largest > smallest ? (word.size - smallest) / (largest - smallest) : 0.5;
      const declarations = `--_heat:${(100 * heat).toFixed()}%;${place(word, extent)}`;
      return `${rules}[part~="packed"]>.w${index.get(word.text)}{${declarations}}`;
    }, boxRules(words.length).join(""));
  }
}

/**
 * A page may have a cloud for a moment only; its fonts, which live as long as the page, must not keep it.
 *
 * @param {FontFaceSet} fonts
 * @param {WeakRef<CloudDrawing>} drawing
 */
function followFonts(fonts, drawing) {
  const tell = () => {
    const current = drawing.deref();
    if (current?.isDrawing) current.remeasure();
    else fonts.removeEventListener("loadingdone", tell);
  };
  fonts.addEventListener("loadingdone", tell);
}

/**
 * How wide the box is against its height where nothing else says so: few words stand side by side, and many get the room
 * in which the smallest can be read, in a narrow box by its height.
 *
 * @param {number} count
 */
function boxRules(count) {
  const ratio = Math.max(1.6, 6.4 / Math.sqrt(count || 1));
  return widths.map(([limit, typical]) => {
    const readable = Math.max((typical * typical) / (roomOfWord * count), 0.6);
    const rule = `[part~="packed"]::before{--_ratio:${Math.min(ratio, readable).toFixed(2)}}`;
    return limit ? `@container (inline-size<${limit}){${rule}}` : rule;
  });
}

/**
 * @param {PlacedWord} word
 * @param {WordExtent} extent
 */
function place({ x, y, size, rotate }, { width, ascent, descent, lineHeight }) {
  const scale = (size / referenceSize).toFixed(5);
  const turn = rotate ? ` rotate(${rotate}deg)` : "";
  return (
    `width:${width.toFixed(2)}px;height:${(ascent + descent).toFixed(2)}px;line-height:${lineHeight.toFixed(2)}px;` +
    `--_scale:${scale};transform:translate(${x}px,${y}px) translate(-50%,-50%)${turn} scale(${scale})`
  );
}
