import * as icons from "./icons.js";
import { iconButton, make } from "./make.js";

/** @import { ToolText } from "./tool-text.js" */

/** A finger that moves less has tapped. */
const swipe = 48;

/** A dialog over the whole screen with one picture after the other. */
export class Lightbox {
  element = make("dialog", "lightbox");
  #images;
  #words;
  #at = 0;
  #figure = make("figure", "lightbox-figure");
  #count = make("p", "lightbox-count");
  /** @type {HTMLElement | undefined} */
  #opener;

  /**
   * @param {HTMLImageElement[]} images of the article
   * @param {ToolText} words
   */
  constructor(images, words) {
    this.#images = images;
    this.#words = words;
    this.element.ariaLabel = words.pictures;
    this.#count.setAttribute("role", "status");
    const close = iconButton(icons.close, words.close, () => this.element.close());
    this.element.append(this.#figure, this.#count);
    if (images.length > 1) {
      this.element.append(
        iconButton(icons.previous, words.previousPicture, () => this.#step(-1)),
        iconButton(icons.next, words.nextPicture, () => this.#step(1)),
      );
    }
    this.element.prepend(close);
    this.element.addEventListener("close", () => {
      this.#figure.replaceChildren();
      this.#opener?.focus();
    });
    this.element.addEventListener("keydown", (event) => this.#press(event));
    this.element.addEventListener("click", ({ target }) => {
      if (target === this.element || target === this.#figure) this.element.close();
    });
    this.#stepBySwipe();
  }

  /**
   * @param {number} at
   * @param {HTMLElement} opener gets the keyboard back
   */
  open(at, opener) {
    this.#opener = opener;
    this.#show(at);
    this.element.dir = getComputedStyle(opener).direction;
    this.element.showModal();
  }

  /** @param {number} by */
  #step(by) {
    const { length } = this.#images;
    this.#show((this.#at + by + length) % length);
  }

  /** @param {number} at */
  #show(at) {
    this.#at = at;
    const image = this.#images[at];
    const large = new Image();
    large.part.add("lightbox-image");
    large.alt = image.alt;
    large.referrerPolicy = image.referrerPolicy;
    // The same candidates for more room: the browser takes a larger one where there is one.
    large.sizes = "100vw";
    large.srcset = image.srcset;
    large.src = image.currentSrc || image.src;
    this.#figure.replaceChildren(large);
    const caption = image.closest("figure")?.querySelector(":scope > figcaption");
    if (caption) this.#figure.append(caption.cloneNode(true));
    const { length } = this.#images;
    this.#count.textContent = this.#words.pictureOf.replace("{number}", `${at + 1}`).replace("{count}", `${length}`);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const forward = this.element.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const { length } = this.#images;
    if (event.key === "Home") this.#show(0);
    else if (event.key === "End") this.#show(length - 1);
    else if (event.key.startsWith("Arrow")) {
      if (event.key === "ArrowUp" || event.key === "ArrowDown") return;
      this.#step(event.key === forward ? 1 : -1);
    } else return;
    event.preventDefault();
  }

  #stepBySwipe() {
    let start = 0;
    this.#figure.addEventListener("pointerdown", (event) => (start = event.clientX));
    this.#figure.addEventListener("pointerup", (event) => {
      const moved = event.clientX - start;
      if (event.pointerType !== "touch" || Math.abs(moved) < swipe) return;
      this.#step(moved < 0 === (this.element.dir !== "rtl") ? 1 : -1);
    });
  }
}
