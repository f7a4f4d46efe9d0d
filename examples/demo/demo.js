// The demo page: picks a sample, keeps editor, preview and numbers together.
import { Editor } from "./editor.js";
import { makeGallery } from "./gallery.js";
import { measure } from "./measure.js";
import { makeTabs } from "./tabs.js";

/** @import { ArticleError } from "../../dist/engine.js" */
/** @import { Sample } from "./samples.js" */

/** After the last key: long enough not to complain about a half-typed word, short enough to feel live. */
const typingPause = 160;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
function byId(id) {
  return /** @type {T} */ (document.getElementById(id));
}

const viewer = /** @type {import("../../dist/article-viewer.js").ArticleViewer} */ (byId("viewer"));
const message = byId("editor-message");
const goToError = byId("go-to-error");
const html = byId("html-code");
const wide = matchMedia("(min-width: 64rem)");
const tabs = makeTabs(/** @type {HTMLElement} */ (document.querySelector("[role=tablist]")), wide, "tab-json");

/** @type {ArticleError | null} */
let shownError = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** Aborted when a newer text comes. */
let turn = new AbortController();

const editor = new Editor(
  { text: byId("editor-text"), lines: byId("editor-lines"), bubble: byId("editor-bubble") },
  () => {
    clearTimeout(timer);
    timer = setTimeout(show, typingPause);
  },
);

/** Everything that is still under way belongs to an older text now. */
function nextTurn() {
  turn.abort();
  turn = new AbortController();
  return turn.signal;
}

/** Gives the text to the element, and measures the same text through the engine. */
async function show() {
  const signal = nextTurn();
  const text = editor.value;
  viewer.article = text;
  try {
    const measured = await measure(text, { headingLevel: 2 }, signal);
    if (!signal.aborted) tell(measured);
    const milliseconds = await measured.milliseconds;
    if (!signal.aborted) byId("fact-time").textContent = `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
  } catch (error) {
    if (!signal.aborted) tellError(/** @type {ArticleError} */ (error));
  }
}

/** @param {import("./measure.js").Measured} measured */
function tell({ view, jsonBytes, htmlBytes }) {
  const { wordCount, timeRequired } = view.metadata;
  editor.mark(null);
  shownError = null;
  goToError.hidden = true;
  message.textContent = "";
  html.textContent = view.html;
  byId("fact-json").textContent = size(jsonBytes);
  byId("fact-html").textContent = size(htmlBytes);
  byId("fact-words").textContent = wordCount === undefined ? "–" : `${wordCount.toLocaleString("en")} words`;
  byId("fact-words").title = timeRequired ?? "";
  tellWarnings(view.diagnostics);
}

/** @param {ArticleError} error */
function tellError(error) {
  shownError = error;
  const place = error.line ? `Line ${error.line}, column ${error.column}: ` : "";
  message.textContent = place + error.message;
  goToError.hidden = !error.line;
  editor.mark(error.line ? error : null);
  html.textContent = "";
  for (const fact of ["time", "json", "html", "words"]) byId(`fact-${fact}`).textContent = "–";
  tellWarnings(error.diagnostics.filter(({ severity }) => severity !== "error")); // the error has its own place
}

/** @param {import("../../dist/engine.js").ArticleView["diagnostics"]} warnings */
function tellWarnings(warnings) {
  byId("warnings").hidden = byId("fact-warnings").hidden = warnings.length === 0;
  byId("show-warnings").textContent = `${warnings.length}`;
  byId("warnings-summary").textContent = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  byId("warnings-list").replaceChildren(
    ...warnings.map(({ message: sentence, line, column, pointer }) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = line ? `Line ${line}` : pointer || "Whole document";
      button.addEventListener("click", () => goTo(line, column));
      item.append(button, ` ${sentence}`);
      return item;
    }),
  );
}

/**
 * @param {number} line
 * @param {number} column
 */
function goTo(line, column) {
  if (!line) return;
  tabs.choose("tab-json");
  editor.goTo(line, column);
}

/** @param {number} bytes */
function size(bytes) {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`;
}

/** @param {Sample} sample */
async function open({ name, file }) {
  const signal = nextTurn();
  clearTimeout(timer);
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    const text = await response.text();
    if (signal.aborted) return;
    // The text is no longer beside its file: its relative addresses still are.
    viewer.setAttribute("base", new URL(file, document.baseURI).href);
    editor.value = text;
    document.documentElement.dataset.sample = name;
    await show();
  } catch (error) {
    if (!signal.aborted)
      message.textContent = `${file} could not be loaded. ${error instanceof Error ? error.message : ""}`;
  }
}

byId("show-warnings").addEventListener("click", () => {
  /** @type {HTMLDetailsElement} */ (byId("warnings")).open = true;
  byId("warnings-summary").focus();
});

goToError.addEventListener("click", () => shownError && goTo(shownError.line, shownError.column));

byId("copy-embed").addEventListener("click", async () => {
  const code = byId("embed-code");
  const status = byId("copy-status");
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    status.textContent = "Copied";
  } catch {
    getSelection()?.selectAllChildren(code); // not allowed here: the reader copies what is selected
    status.textContent = "Selected: press Ctrl+C";
  }
  setTimeout(() => (status.textContent = ""), 4000);
});

byId("theme-switch").addEventListener("change", ({ target }) => {
  const { value } = /** @type {HTMLInputElement} */ (target);
  document.documentElement.dataset.theme = value;
  viewer.setAttribute("theme", value);
});

byId("width-switch").addEventListener("change", ({ target }) => {
  byId("sheet").dataset.width = /** @type {HTMLInputElement} */ (target).value;
});

// The editor stays below the toolbar, however many lines that has.
const toolbar = byId("toolbar");
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--toolbar-height", `${toolbar.offsetHeight}px`);
}).observe(toolbar);

// What a reader chose before a reload, the browser may have put back into the switches.
for (const chosen of document.querySelectorAll("fieldset input:checked")) {
  chosen.dispatchEvent(new Event("change", { bubbles: true }));
}

makeGallery(byId("samples"), (sample) => void open(sample));
