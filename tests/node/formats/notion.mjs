// Notion: the plain text of every run of rich text in blocks, in the title and in a description; formulas; names of tags.
import { addressesNamed, stringsNamed, walkJson } from "../support/walk-json.mjs";

/** @param {any} document */
const blocksOf = (document) => document.blocks ?? document.results ?? document;

/** Properties of a page that its readers see: what the others are for is the owner's secret. @param {any} properties */
const seenProperties = (properties) =>
  Object.entries(properties ?? {}).filter(
    ([name, { type }]) => ["title", "multi_select", "people"].includes(type) || name === "Description",
  );

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "notion",
  folder: "notion",
  texts: (document) => [
    ...stringsNamed(blocksOf(document), ["plain_text", "expression"]),
    ...seenProperties(document.properties).flatMap(([, property]) => stringsNamed(property, ["plain_text", "name"])),
  ],
  addresses: (document) => [
    ...addressesNamed(blocksOf(document), ["href"]),
    ...[...walkJson(blocksOf(document))]
      .filter(({ value }) => ["external", "file"].includes(value?.type))
      .flatMap(({ value, pointer }) => addressesNamed(value[value.type], ["url"]).map(({ url }) => ({ url, pointer }))),
    ...addressesNamed(document.cover?.external, ["url"]),
  ],
};
