// Arc XP ANS: what its schema calls content, by the names of the fields, wherever they stand among the elements.

/** Members whose value is a text of an element: of HTML, or plain. */
const html = new Set(["content", "text", "caption", "transcript"]);
const plain = new Set(["title", "units", "endorsement"]);
/** Members that hold elements, or say more about the one they are in. */
const inner = new Set([
  "content_elements",
  "items",
  "header",
  "rows",
  "citation",
  "description",
  "referent_properties",
]);

/** @typedef {import("../formats.test.mjs").Run} Run */

/** @param {any} element @param {string} pointer @param {Run[]} out */
function collect(element, pointer, out) {
  if (Array.isArray(element)) {
    element.forEach((item, index) => collect(item, `${pointer}/${index}`, out));
    return;
  }
  if (typeof element !== "object" || element === null) return;
  for (const [key, value] of Object.entries(element)) {
    const at = `${pointer}/${key}`;
    if (typeof value === "string" && html.has(key)) out.push({ text: value, pointer: at, html: true });
    else if (typeof value === "string" && plain.has(key)) out.push({ text: value, pointer: at });
    else if (inner.has(key)) collect(value, at, out);
    else if (key === "referent") collect(value, at, out);
    else if (key === "headlines") add(value.basic, `${at}/basic`, out);
    else if (key === "credits") people(value, at, out);
    else if (key === "raw_oembed" && !/<iframe/.test(value.html)) add(value.html, `${at}/html`, out, true);
    else if (key === "embed_html" && !element.streams) add(value, at, out, true);
  }
}

/** @param {unknown} text @param {string} pointer @param {Run[]} out @param {boolean} [isHtml] */
function add(text, pointer, out, isHtml) {
  if (typeof text === "string" && text) out.push(isHtml ? { text, pointer, html: true } : { text, pointer });
}

/** @param {any} credits @param {string} pointer @param {Run[]} out */
function people(credits, pointer, out) {
  for (const role of ["by", "affiliation"]) {
    for (const [index, person] of (credits?.[role] ?? []).entries()) {
      add(person.name ?? person.byline, `${pointer}/${role}/${index}`, out);
    }
  }
}

/** @param {any} document */
function texts(document) {
  /** @type {Run[]} */
  const out = [];
  add(document.headlines?.basic ?? document.title, "/headlines/basic", out);
  const standfirst = document.subheadlines?.basic || document.description?.basic || document.description;
  add(standfirst, "/subheadlines/basic", out, true);
  people({ by: document.vanity_credits?.by ?? document.credits?.by ?? document.authors }, "/credits", out);
  for (const [index, tag] of (document.taxonomy?.tags ?? []).entries()) {
    if (tag.is_topic === undefined) add(tag.text, `/taxonomy/tags/${index}/text`, out);
    else if (tag.is_topic) add(tag.description, `/taxonomy/tags/${index}/description`, out);
  }
  add(document.label?.basic?.text, "/label/basic/text", out);
  add(document.editor_note, "/editor_note", out);
  add(document.sign_off, "/sign_off", out);
  add(document.dateline?.[0], "/dateline/0", out);
  const lead = document.promo_items?.basic ?? document.promo_items?.images?.[0];
  if (lead?.type === "image" && document.type !== "gallery") collect(lead, "/promo_items/basic", out);
  const body = document.content_elements ? { content_elements: document.content_elements } : document;
  collect(body, "", out);
  collect(document.corrections, "/corrections", out);
  return out;
}

/** Pictures and links that are data. @param {any} document */
function addresses(document) {
  /** @type {{url: string, pointer: string}[]} */
  const out = [];
  /** @param {any} element @param {string} pointer */
  const visit = (element, pointer) => {
    if (["image", "interstitial_link"].includes(element.type)) out.push({ url: element.url ?? "", pointer });
    const linked = element.type === "oembed_response" ? element.referent?.id : undefined;
    if (/^https?:/.test(linked)) out.push({ url: linked, pointer });
    for (const key of ["content_elements", "items"]) {
      for (const [index, item] of (element[key] ?? []).entries()) visit(item, `${pointer}/${key}/${index}`);
    }
  };
  visit(document, "");
  const lead = document.promo_items?.basic;
  if (lead?.url) visit(lead, "/promo_items/basic");
  return out.filter(({ url }) => url);
}

export default {
  format: "ans",
  folder: "ans",
  texts,
  addresses,
  notMine: { "13-schema-taxonomy.json": "no-content" },
};
