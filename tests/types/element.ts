// Has to compile: what a page in TypeScript sees of the element (tests/node/types.test.mjs).
import type { ArticleViewerSlot } from "../../web/article-viewer.js";
import { uiStrings } from "../../web/strings.js";

const viewer = document.querySelector("article-viewer");
if (viewer) {
  viewer.addEventListener("av-tag", ({ detail }) => [detail.text.length, detail.weight.toFixed(), detail.href.length]);
  viewer.addEventListener("av-link", ({ detail }) => [detail.href.length, detail.text.length, detail.part.length]);
  viewer.addEventListener("av-footnote", ({ detail }) => [detail.id.length, detail.back === true]);
  viewer.addEventListener("av-consent", ({ detail }) => (detail.remembered ? detail.load() : detail.host.length));
  viewer.addEventListener("av-report", ({ detail }) => detail.entries.map(({ reason }) => reason));
  // @ts-expect-error: there is no such field
  viewer.addEventListener("av-tag", ({ detail }) => detail.size);
  viewer.htmlFor = null;
  viewer.uiLang = "de";
  uiStrings("de").then((strings) => (viewer.strings = { ...strings, related: "Mehr" }));
}

document
  .querySelector("tag-cloud")
  ?.addEventListener("av-cloud", ({ detail }) => (detail.placed === detail.total).valueOf());

const slot: ArticleViewerSlot = "after-body";
// @ts-expect-error: there is no such slot
const other: ArticleViewerSlot = "sidebar";
console.log(slot, other);
