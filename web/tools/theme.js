import { displaySheet, makeChoices } from "./choices.js";
import { remember, remembered } from "./remembered.js";

/** @import { ArticleViewer } from "../article-viewer-element.js" */
/** @import { Tools } from "./reader-tools.js" */

const themes = ["light", "dark", "sepia", "contrast"];

/**
 * What the page itself wants, which `auto` goes back to, and what was written over it.
 *
 * @type {WeakMap<ArticleViewer, {ofPage: string | null, written: string | null}>}
 */
const written = new WeakMap();

/**
 * A choice of themes in the panel for the look. It writes the attribute `theme`, on all viewers of the page that have the
 * tool.
 *
 * @param {Tools} tools
 */
export function start({ viewer, root, bar, words }) {
  const choices = {
    auto: words.colourAuto,
    light: words.colourLight,
    dark: words.colourDark,
    sepia: words.colourSepia,
    contrast: words.colourContrast,
  };
  const { element, show } = makeChoices(words.colours, choices, (theme) => {
    remember({ theme });
    for (const other of document.querySelectorAll(viewer.localName)) {
      if (/^$|\btheme\b/i.test(other.getAttribute("controls") ?? "-")) restore(/** @type {ArticleViewer} */ (other));
    }
    restore(viewer); // also where it stands in a shadow root
  });
  displaySheet.adoptBy(root);
  bar.display.element.append(element);
  bar.display.beforeOpen.push(() => show(chosenTheme()));
  restore(viewer);
}

/** @returns {string} `auto`, or one of the themes */
function chosenTheme() {
  const { theme } = remembered();
  return themes.find((name) => name === theme) ?? "auto";
}

/** @param {ArticleViewer} viewer */
export function restore(viewer) {
  const now = viewer.getAttribute("theme");
  const before = written.get(viewer);
  const ofPage = before && before.written === now ? before.ofPage : now;
  const theme = chosenTheme();
  const wanted = theme === "auto" ? ofPage : theme;
  written.set(viewer, { ofPage, written: wanted });
  if (wanted === now) return;
  if (wanted === null) viewer.removeAttribute("theme");
  else viewer.setAttribute("theme", wanted);
}
