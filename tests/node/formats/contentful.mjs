// Contentful: every text node of every rich text field, and the fields that stand in the header.
import { addressesNamed, stringsNamed, walkJson } from "../support/walk-json.mjs";

/** Names that entries of the corpus have for what stands in the header. */
const kHeaderFields = new Set(["title", "longTitle", "headline", "tags", "category"]);

/** @param {any} fields @returns {{text: string, pointer: string}[]} */
const headerTexts = (fields) =>
  Object.entries(fields ?? {})
    .filter(([name]) => kHeaderFields.has(name))
    .flatMap(([name, value]) =>
      [...walkJson(value)]
        .filter((found) => typeof found.value === "string")
        .map((found) => ({ text: found.value, pointer: `/fields/${name}${found.pointer}` })),
    );

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "contentful",
  folder: "contentful",
  texts: (document) => [
    ...stringsNamed(document, ["value"], (node) => node.nodeType === "text"),
    ...headerTexts(document.fields),
  ],
  addresses: (document) => addressesNamed(document, ["uri"]),
};
