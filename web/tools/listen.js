import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-listen.css";
import * as icons from "./icons.js";
import { iconButton, make, setIcon } from "./make.js";
import { remember, remembered } from "./remembered.js";
import { piecesOf } from "./sentences.js";
import { Speaker } from "./speaker.js";

/** @import { Tools } from "./reader-tools.js" */

const sheet = new SharedSheet(css);

const rates = [0.75, 1, 1.25, 1.5, 2];

/**
 * Plays what the article brings to listen to; where it brings nothing, the browser reads it out, and the sentence that is
 * read is marked.
 *
 * @param {Tools} tools
 */
export function start(tools) {
  const audio = tools.article.querySelector("[part~=live] audio");
  if (audio) offerAudio(tools, /** @type {HTMLAudioElement} */ (audio));
  else if (globalThis.speechSynthesis && globalThis.SpeechSynthesisUtterance) offerSpeech(tools);
}

/**
 * @param {Tools} tools
 * @param {HTMLAudioElement} audio
 */
function offerAudio({ bar, words, signal }, audio) {
  const button = iconButton(icons.listen, words.listenToArticle, () => {
    if (!audio.paused) audio.pause();
    else audio.play().catch(() => (button.title = words.cannotPlay));
  });
  const update = () => {
    if (audio.paused) setIcon(button, icons.listen, words.listenToArticle);
    else setIcon(button, icons.pause, words.pause);
  };
  for (const type of ["play", "pause", "ended"]) audio.addEventListener(type, update, { signal });
  bar.add(button);
}

/** @param {Tools} tools */
function offerSpeech({ root, article, bar, words, language, signal }) {
  sheet.adoptBy(root);
  const panel = bar.addPanel(icons.listen, words.listenToArticle);
  const mark = markerOf();
  /** @type {Speaker | undefined} made when somebody wants to listen */
  let made;
  const stop = () => made?.pause();
  const speaker = () => (made ??= new Speaker(piecesOf(article, language), language, tell));
  const status = make("p", "tool-status");
  status.setAttribute("role", "status");
  const tell = (/** @type {import("./sentences.js").Piece | undefined} */ piece, hasFailed = false) => {
    mark(piece);
    setIcon(play, piece ? icons.pause : icons.play, piece ? words.pause : words.play);
    panel.button.part.toggle("tool-active", Boolean(piece));
    // Speech goes on when its page is left, in some browsers.
    if (piece) addEventListener("pagehide", stop);
    else removeEventListener("pagehide", stop);
    status.textContent = hasFailed ? words.cannotPlay : "";
  };
  const play = iconButton(icons.play, words.play, () => {
    if (speaker().isSpeaking) return speaker().pause();
    speaker().rate = chosenRate();
    speaker().play();
  });
  const row = make("div", "tool-row");
  row.append(
    iconButton(icons.previous, words.previousSentence, () => speaker().skip(-1)),
    play,
    iconButton(icons.next, words.nextSentence, () => speaker().skip(1)),
    rateChoice(words.speed, language, (rate) => made?.setRate(rate)),
  );
  panel.element.append(row, status);
  signal.addEventListener("abort", stop);
}

/**
 * @param {string} name
 * @param {string | undefined} language
 * @param {(rate: number) => void} choose
 */
function rateChoice(name, language, choose) {
  const label = make("label", "tool-speed", make("span", "tool-label", name));
  const select = make("select", "tool-select");
  const format = new Intl.NumberFormat(language);
  for (const rate of rates) select.add(new Option(`${format.format(rate)}×`, `${rate}`));
  select.value = `${chosenRate()}`;
  select.addEventListener("change", () => {
    remember({ rate: Number(select.value) });
    choose(Number(select.value));
  });
  label.append(select);
  return label;
}

function chosenRate() {
  const { rate } = remembered();
  return rates.find((known) => known === rate) ?? 1;
}

/**
 * Marks a sentence without touching the text; where a browser cannot, its paragraph is marked.
 *
 * @returns {(piece: import("./sentences.js").Piece | undefined) => void}
 */
function markerOf() {
  /** @type {import("./sentences.js").Piece | undefined} */
  let marked;
  return (piece) => {
    const isFollowing = !marked || isOnScreen(marked.range);
    const { highlights } = globalThis.CSS;
    if (highlights && globalThis.Highlight) {
      if (piece) highlights.set("av-sentence", new Highlight(piece.range));
      else highlights.delete("av-sentence");
    } else {
      marked?.block.part.remove("spoken");
      piece?.block.part.add("spoken");
    }
    // A reader who scrolled away is not pulled back.
    if (piece && isFollowing && !isOnScreen(piece.range)) piece.block.scrollIntoView({ block: "center" });
    marked = piece ?? marked;
  };
}

/** @param {Range} range */
function isOnScreen(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
