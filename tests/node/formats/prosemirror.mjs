// ProseMirror and TipTap: the text of text nodes, what formulas say, and the addresses of links, pictures and embeds.
import { addressesNamed, stringsNamed } from "../support/walk-json.mjs";

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "prosemirror",
  folder: "tiptap",
  texts: (document) => [
    ...stringsNamed(document, ["text"], (node) => node.type === "text"),
    ...stringsNamed(document, ["latex", "alt"]),
  ],
  addresses: (document) => addressesNamed(document, ["href", "src"]),
};
