// Editor.js: every string in the data of a block is HTML that its tool shows, but for settings and addresses.

/** Members that are settings of a tool, or addresses. */
const unseen = new Set(
  (
    "alignment anchor style type counterType level service source embed url link photo imageURL image src extension " +
    "size fileName name.file language languageCode theme site_name width height urls"
  ).split(" "),
);

/** @typedef {import("../formats.test.mjs").Run} Run */

/** @param {any} value @param {string} pointer @param {boolean} isHtml @param {Run[]} out */
function collect(value, pointer, isHtml, out) {
  if (typeof value === "string") out.push(isHtml ? { text: value, pointer, html: true } : { text: value, pointer });
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    // A file is named only where it has no title.
    const isFileName = key === "file" && value.title;
    if (!unseen.has(key) && !isFileName) collect(inner, `${pointer}/${key}`, isHtml && key !== "code", out);
  }
}

/** @param {any} document */
function texts(document) {
  /** @type {Run[]} */
  const out = [];
  for (const [index, { data, tunes }] of document.blocks.entries()) {
    collect(data, `/blocks/${index}/data`, true, out);
    for (const note of tunes?.footnotes ?? []) collect(note, `/blocks/${index}/tunes`, true, out);
  }
  return out;
}

/** @param {any} document */
function addresses(document) {
  /** @type {{url: string, pointer: string}[]} */
  const out = [];
  for (const [index, { data }] of document.blocks.entries()) {
    const { link, photo, imageURL, source, url, file, meta, urls = [] } = data ?? {};
    for (const address of [link, photo, imageURL, source, url, file?.url, meta?.image?.url, ...urls]) {
      if (address) out.push({ url: address, pointer: `/blocks/${index}/data` });
    }
  }
  return out;
}

export default { format: "editorjs", folder: "editorjs", texts, addresses };
