/** @import { Piece } from "./sentences.js" */

/**
 * Reads pieces of text out, one utterance each. A pause gives the piece up and says it again: `speechSynthesis.pause()`
 * does not work for all voices, and some engines never come back from it.
 */
export class Speaker {
  rate = 1;
  #pieces;
  #at = 0;
  /** @type {SpeechSynthesisUtterance | undefined} there while something is said; browsers forget those nobody holds */
  #utterance;
  #language;
  #tell;

  /**
   * @param {Piece[]} pieces
   * @param {string | undefined} language
   * @param {(piece: Piece | undefined, hasFailed?: boolean) => void} tell the piece that is said now; undefined: none
   */
  constructor(pieces, language, tell) {
    this.#pieces = pieces;
    this.#language = language;
    this.#tell = tell;
    // Who begins in the middle of an article begins there.
    const at = pieces.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    this.#at = Math.max(0, at);
  }

  get isSpeaking() {
    return Boolean(this.#utterance);
  }

  pause() {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.#tell(undefined);
  }

  /** Goes on where it was; after the end, from the beginning. */
  play() {
    const piece = (this.#pieces[this.#at] ??= this.#pieces[(this.#at = 0)]);
    if (!piece) return;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const language = piece.block.closest("[lang]")?.getAttribute("lang") || this.#language;
    if (language) utterance.lang = language;
    utterance.rate = this.rate;
    utterance.onend = () => this.#next(utterance);
    utterance.onerror = ({ error }) => this.#next(utterance, error ?? "unknown");
    this.#utterance = utterance;
    // Not where nothing is said: some engines also give up what comes right after.
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    this.#tell(piece);
  }

  /** @param {number} by sentences, backwards where negative */
  skip(by) {
    this.#at = Math.min(this.#pieces.length - 1, Math.max(0, this.#at + by));
    if (this.#utterance) this.play();
  }

  /** The new speed counts at once. @param {number} rate */
  setRate(rate) {
    this.rate = rate;
    if (this.#utterance) this.play();
  }

  /**
   * @param {SpeechSynthesisUtterance} utterance
   * @param {string} [error] why it was not said
   */
  #next(utterance, error) {
    if (utterance !== this.#utterance) return; // given up by us
    this.#utterance = undefined;
    if (!error && this.#pieces[this.#at].block.isConnected && ++this.#at < this.#pieces.length) return this.play();
    if (!error) this.#at = 0;
    const gaveWay = error === "interrupted" || error === "canceled"; // to another article, say
    this.#tell(undefined, Boolean(error) && !gaveWay);
  }
}
