// What a reader of WordPress sees of what its REST API says: rendered texts are HTML, names of people and terms too.
// An excerpt that ends in an ellipsis was cut from the content.
/** @typedef {import("../formats.test.mjs").Run} Run */

const kShownTaxonomies = new Set(["category", "post_tag", "author"]);

/** @param {any} post @param {string} at @returns {Run[]} */
function textsOfPost(post, at) {
  const embedded = post._embedded ?? {};
  const html = (/** @type {unknown} */ text, /** @type {string} */ pointer) => ({
    text: String(text ?? ""),
    pointer: at + pointer,
    html: true,
  });
  const excerpt = String(post.excerpt?.rendered ?? "");
  const isCut = /(\[?(&hellip;|…|&#8230;|\.\.\.)\]?|<\/a>)\s*(<\/p>)?\s*$/.test(excerpt);
  return [
    html(post.title?.rendered, "/title/rendered"),
    html(post.content?.rendered, "/content/rendered"),
    ...(isCut ? [] : [html(excerpt, "/excerpt/rendered")]),
    html(embedded["wp:featuredmedia"]?.[0]?.caption?.rendered, "/_embedded/wp:featuredmedia/0/caption/rendered"),
    ...(embedded.author ?? []).map((/** @type {any} */ author, /** @type {number} */ i) =>
      html(author.name, `/_embedded/author/${i}/name`),
    ),
    ...(embedded["wp:term"] ?? []).flatMap((/** @type {any[]} */ group, /** @type {number} */ i) =>
      group
        .filter((term) => kShownTaxonomies.has(term.taxonomy))
        .map((term, j) => html(term.name, `/_embedded/wp:term/${i}/${j}/name`)),
    ),
  ];
}

/** @type {import("../formats.test.mjs").Rule} */
export default {
  format: "wordpress",
  folder: "wordpress",
  texts: (document) =>
    Array.isArray(document) ? document.flatMap((post, i) => textsOfPost(post, `/${i}`)) : textsOfPost(document, ""),
  addresses: (document) =>
    [document]
      .flat()
      .flatMap((post) =>
        (post._embedded?.["wp:featuredmedia"] ?? [])
          .filter((/** @type {any} */ media) => media.source_url)
          .map((/** @type {any} */ media) => ({ url: media.source_url, pointer: "/_embedded/wp:featuredmedia/0" })),
      ),
};
