import * as icons from "./icons.js";
import { iconButton } from "./make.js";

/** @import { Tools } from "./reader-tools.js" */

/** Opens the browser's print dialog. The style sheet leaves the tools out on paper. @param {Tools} tools */
export function start({ bar, words }) {
  bar.add(iconButton(icons.print, words.print, () => print()));
}
