// Portable Text: the text of every span, wherever it is; the code of code blocks; the title and what captions say.
import { addressesNamed, stringsNamed } from "../support/walk-json.mjs";

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "portable-text",
  folder: "portable-text",
  texts: (document) => [
    ...stringsNamed(document, ["text"], (node) => node._type === "span"),
    ...stringsNamed(document, ["code", "caption"]),
    ...stringsNamed([document.title ?? ""].flat(), ["0"]),
  ],
  // `link` and `externalLink` definitions, and assets that bring their address with them.
  addresses: (document) => addressesNamed(document, ["href", "url", "src"]),
};
