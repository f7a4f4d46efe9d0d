// Lexical: the text of text nodes, and the addresses of links. (Posts of Ghost that hold such a tree: ghost.mjs.)
import { readdirSync } from "node:fs";
import { addressesNamed, stringsNamed } from "../support/walk-json.mjs";

const corpus = new URL("../../../../shared/corpora/articles/ghost/", import.meta.url);

/** Those of the folder that are no trees alone. */
function postsOfGhost() {
  try {
    return readdirSync(corpus).filter((file) => !file.includes("-lexical-"));
  } catch {
    return [];
  }
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "lexical",
  folder: "ghost",
  texts: (document) => stringsNamed(document, ["text"]),
  addresses: (document) => addressesNamed(document, ["url"]),
  notMine: Object.fromEntries(postsOfGhost().map((file) => [file, "ghost"])),
};
