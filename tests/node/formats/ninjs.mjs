// What a reader of an IPTC ninjs item sees. A body comes in several forms of one text: the HTML one counts, where
// there is none the plain one. Of what is associated with an item: captions, credits and headlines.
/** @typedef {import("../formats.test.mjs").Run} Run */

const kTerms = ["subject", "person", "organisation", "place", "event", "object", "keyword"];
const kTermLists = [
  "subjects",
  "people",
  "organisations",
  "places",
  "events",
  "objects",
  "keywords",
  "service",
  "genres",
];

/** @param {any} value @returns {[string, any][]} */
const entries = (value) => Object.entries(value ?? {}).filter(([, item]) => item && typeof item === "object");

/**
 * @param {any} item
 * @param {string} at
 * @param {RegExp} member of version 1
 * @param {string} list of later versions
 * @returns {Run[]}
 */
function bestForm(item, at, member, list) {
  const forms = [
    ...Object.entries(item).filter(([key]) => member.test(key)),
    ...(item[list] ?? []).map((/** @type {any} */ form) => [
      form.contenttype ?? form.contentType ?? form.role,
      form.value,
    ]),
  ].filter(([, value]) => typeof value === "string" && value.trim());
  const html = forms.find(([name]) => /html|richtext/.test(name));
  const best = html ?? forms.find(([name]) => !/nitf|xml/i.test(name)) ?? forms[0];
  return best ? [{ text: best[1], pointer: at, html: best === html }] : [];
}

/** @param {any} item @param {string} at @returns {Run[]} */
function textsOfItem(item, at) {
  const isArticle = !/\/associations\//.test(at);
  const headline = item.headline || item.headline_main || item.headlines?.[0]?.value || item.title;
  const byline = item.authors?.length
    ? item.authors.map((/** @type {any} */ { name }) => name)
    : [item.byline ?? item.by];
  const terms = [...kTerms, ...kTermLists].flatMap((key) => [item[key] ?? []].flat());
  const isMedia = ["picture", "graphic", "video", "audio"].includes(item.type);
  const bodies = bestForm(item, at, /^body_/, "bodies");
  // A description that is the beginning of the body is not told twice.
  const captions = bestForm(item, at, /^description_/, "descriptions").filter(
    ({ text }) => !bodies.some((body) => body.text.includes(text.slice(0, 60))),
  );
  const texts = (/** @type {string[]} */ list) => list.filter(Boolean).map((text) => ({ text, pointer: at }));
  if (!isArticle) return isMedia ? [...captions, ...texts(byline)] : texts([headline]);
  return [
    ...texts([headline, item.located, ...terms.map((term) => (typeof term === "string" ? term : term.name))]),
    ...texts(byline.map((/** @type {string} */ name) => name?.replace(/^(by|von|por|par|av|di|door) /i, ""))),
    ...bodies,
    ...captions,
    ...entries(item.associations).flatMap(([key, other]) => textsOfItem(other, `${at}/associations/${key}`)),
  ];
}

/** @param {any} document @returns {[any, string][]} */
function itemsOf(document) {
  if (Array.isArray(document)) return document.map((item, i) => [item, `/${i}`]);
  if (document.item)
    return document.item.map((/** @type {any} */ item, /** @type {number} */ i) => [item, `/item/${i}`]);
  return document.data?.item ? [[document.data.item, "/data/item"]] : [[document, ""]];
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "ninjs",
  folder: "ninjs",
  texts: (document) => itemsOf(document).flatMap(([item, at]) => textsOfItem(item, at)),
  notMine: { "37-webpub-empty-headline.json": "no-content" },
};
