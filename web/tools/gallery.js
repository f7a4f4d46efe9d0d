import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-gallery.css";
import { Lightbox } from "./lightbox.js";
import * as icons from "./icons.js";
import { iconButton } from "./make.js";

/** @import { Tools } from "./reader-tools.js" */

const sheet = new SharedSheet(css);

/**
 * Pictures open large, one after the other. A button in the corner of each is there for the keyboard; the picture itself
 * takes clicks, too. Pictures in links stay links.
 *
 * @param {Tools} tools
 */
export function start({ root, article, words, signal }) {
  const images = /** @type {HTMLImageElement[]} */ ([
    ...article.querySelectorAll("[part~=figure] img:not(a img, [part~=broken])"),
  ]);
  if (!images.length) return;
  sheet.adoptBy(root);
  const lightbox = new Lightbox(images, words);
  const buttons = images.map((image, at) => {
    const name = words.enlarge.replace("{description}", image.alt).replace(/[:：\s]+$/, "");
    const button = iconButton(icons.enlarge, name, () => lightbox.open(at, button));
    button.part.remove("tool");
    (image.closest("picture") ?? image).after(button);
    image.addEventListener("click", (click) => !click.defaultPrevented && lightbox.open(at, button), { signal });
    image.part.add("enlargeable");
    return button;
  });
  root.append(lightbox.element);
  signal.addEventListener("abort", () => {
    lightbox.element.remove();
    for (const button of buttons) button.remove();
    for (const image of images) image.part.remove("enlargeable");
  });
}
