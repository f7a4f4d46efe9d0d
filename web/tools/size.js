import { SharedSheet } from "../shared-sheet.js";
import { displaySheet, makeChoices } from "./choices.js";
import * as icons from "./icons.js";
import { iconButton, make } from "./make.js";

import { remember, remembered } from "./remembered.js";

/** @import { ArticleViewer } from "../article-viewer-element.js" */
/** @import { Tools } from "./reader-tools.js" */

const sizes = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];
const widths = { narrow: 0.75, normal: 1, wide: 1.3 };

/** What the reader chose, for all viewers of a page that have the tool. */
const sheet = new SharedSheet("");

/**
 * Larger and smaller text, longer and shorter lines, in the panel for the look.
 *
 * @param {Tools} tools
 */
export function start({ viewer, root, bar, words, language }) {
  const output = make("output", "tool-value");
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const tell = () => (output.textContent = percent.format(chosenSize()));
  const step = (/** @type {number} */ by) => () => {
    const at = sizes.indexOf(chosenSize()) + by;
    if (!sizes[at]) return;
    remember({ size: sizes[at], width: chosenWidth() });
    apply(viewer.ownerDocument);
    tell();
  };
  const row = make("div", "tool-row");
  const smaller = iconButton(icons.smaller, words.smaller, step(-1));
  const larger = iconButton(icons.larger, words.larger, step(1));
  row.setAttribute("role", "group");
  row.ariaLabel = words.textSize;
  row.append(make("span", "tool-label", words.textSize), smaller, output, larger);

  const names = { narrow: words.narrow, normal: words.normal, wide: words.wide };
  const { element, show } = makeChoices(words.textWidth, names, (width) => {
    remember({ size: chosenSize(), width });
    apply(viewer.ownerDocument);
  });
  displaySheet.adoptBy(root);
  bar.display.element.append(row, element);
  bar.display.beforeOpen.push(tell, () => show(chosenWidth()));
  restore(viewer);
}

/** @param {ArticleViewer} viewer */
export function restore(viewer) {
  apply(viewer.ownerDocument);
  if (viewer.shadowRoot) sheet.adoptBy(viewer.shadowRoot);
}

function chosenSize() {
  const { size } = remembered();
  return sizes.find((step) => step === size) ?? 1;
}

/** @returns {keyof typeof widths} */
function chosenWidth() {
  const { width } = remembered();
  return width === "narrow" || width === "wide" ? width : "normal";
}

/** @param {Document} page */
function apply(page) {
  const width = widths[chosenWidth()];
  sheet.of(page).replaceSync(`@media screen {
    :host { font-size: calc(var(--av-font-size, 1.125rem) * ${chosenSize()}); --_measure: calc(var(--av-measure, 65ch) * ${width}); }
  }`);
}
