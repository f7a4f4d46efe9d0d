// Strapi blocks: the text of text nodes, and the addresses of links and pictures.
import { addressesNamed, stringsNamed } from "../support/walk-json.mjs";

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "strapi",
  folder: "strapi-blocks",
  texts: (document) => stringsNamed(document, ["text", "caption"]),
  addresses: (document) => addressesNamed(document, ["url"]),
};
