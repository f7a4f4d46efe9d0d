// What a reader of a JSON Feed (jsonfeed.org) sees: of the feed its title and description, of each item all that is
// text.
/** @typedef {import("../formats.test.mjs").Run} Run */

/** @param {any} person @returns {string[]} */
const names = (person) => [person ?? []].flat().map(({ name }) => name ?? "");

/** @param {any} feed @param {any} item @param {number} index @returns {Run[]} */
function textsOfItem(feed, item, index) {
  const pointer = `/items/${index}`;
  const own = [...names(item.authors), ...(item.authors?.length ? [] : names(item.author))];
  const shared = feed.authors?.length ? names(feed.authors) : names(feed.author);
  return [
    { text: item.content_html ?? "", pointer: `${pointer}/content_html`, html: true },
    ...[
      item.title,
      item.content_html ? "" : item.content_text,
      /(…|\.\.\.)\s*$/.test(item.summary ?? "") ? "" : item.summary,
      ...(own.length ? own : shared),
      ...(item.tags ?? []),
      ...(item.attachments ?? []).map((/** @type {any} */ attachment) => attachment.title),
    ].map((text) => ({ text: text ?? "", pointer })),
  ];
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "json-feed",
  folder: "jsonfeed",
  texts: (feed) => [
    { text: feed.items.length > 1 ? (feed.title ?? "") : "", pointer: "/title" },
    { text: feed.items.length > 1 ? (feed.description ?? "") : "", pointer: "/description" },
    ...feed.items.flatMap((/** @type {any} */ item, /** @type {number} */ index) => textsOfItem(feed, item, index)),
  ],
  addresses: (feed) =>
    feed.items.flatMap((/** @type {any} */ item, /** @type {number} */ index) =>
      [
        item.image ?? item.banner_image,
        item.external_url,
        ...(item.attachments ?? []).map((/** @type {any} */ { url }) => url),
      ]
        .filter(Boolean)
        .map((url) => ({ url, pointer: `/items/${index}` })),
    ),
  excused: { "07-authors.json": "no item of it has a title or a text" },
  notMine: { "14-rss-in-json-scripting-news.json": "" },
};
