// What readers see of the document that a page of theguardian.com is rendered from (github.com/guardian/dotcom-rendering,
// src/types/article.ts and content.ts): its header, its main media, and whatever its elements have to read.

/** Elements that are shown by players or pages of their own: their HTML is the code that embeds these. */
const players = /(Video|Youtube|Audio|Map|Document|Spotify|Vine|Interactive|Chart|GenericAtom)\w*BlockElement$/;

const plain = ["label", "title", "mediaTitle", "text", "revealText", "credit", "name", "shareText"];
const html = ["html", "caption", "attribution", "body", "description"];

export default {
  format: "guardian-dcr",
  folder: "guardian-dcr",
  /** @param {any} document */
  texts(document) {
    /** @type {{text: string, pointer: string, html?: true}[]} */
    const runs = [];
    const add = (/** @type {any} */ text, /** @type {string} */ pointer, /** @type {boolean} */ isHtml = false) => {
      if (typeof text === "string" && text.trim()) runs.push({ text, pointer, ...(isHtml && { html: true }) });
    };
    const walk = (/** @type {any} */ value, /** @type {string} */ pointer) => {
      if (value === null || typeof value !== "object") return;
      if (Array.isArray(value)) return value.forEach((item, i) => walk(item, `${pointer}/${i}`));
      const isPlayer = players.test(value._type ?? "");
      for (const [key, inner] of Object.entries(value)) {
        if (plain.includes(key)) add(inner, `${pointer}/${key}`);
        if (html.includes(key) && !(isPlayer && key === "html")) add(inner, `${pointer}/${key}`, true);
        if (!["media", "imageSources", "assets", "fields"].includes(key)) walk(inner, `${pointer}/${key}`);
      }
    };
    add(document.headline, "/headline");
    add(
      document.standfirst.replace(/<[^>]*>/g, "").trim() ? document.standfirst : document.trailText,
      "/standfirst",
      true,
    );
    // One name may be followed by what its owner is.
    const author = document.tags.find((/** @type {any} */ tag) => tag.type === "Contributor")?.title ?? "";
    const { byline = "" } = document;
    const names = byline.startsWith(`${author} `) ? [author, byline.slice(author.length)] : [byline];
    for (const name of names) add(name, "/byline");
    add(document.sectionLabel, "/sectionLabel");
    for (const [i, { title }] of document.subMetaKeywordLinks.entries()) add(title, `/subMetaKeywordLinks/${i}`);
    for (const [i, { type, title }] of document.tags.entries()) if (type === "Keyword") add(title, `/tags/${i}`);
    walk(document.mainMediaElements, "/mainMediaElements");
    for (const [i, trail] of (document.storyPackage?.trails ?? []).entries()) {
      add(trail.linkText, `/storyPackage/trails/${i}/linkText`);
    }
    for (const [i, block] of document.blocks.entries()) {
      add(block.title, `/blocks/${i}/title`);
      for (const { name } of block.contributors ?? []) add(name, `/blocks/${i}/contributors`);
      walk(block.elements, `/blocks/${i}/elements`);
    }
    return runs;
  },
  /** Richly linked stories, buttons and one of the sizes of each picture. @param {any} document */
  addresses(document) {
    /** @type {{url: string, pointer: string}[]} */
    const found = [];
    for (const [i, block] of document.blocks.entries()) {
      for (const [j, element] of block.elements.entries()) {
        const pointer = `/blocks/${i}/elements/${j}`;
        if (/\.(RichLink|Link|VideoYoutube)BlockElement$/.test(element._type))
          found.push({ url: element.url, pointer });
        const sizes = element.imageSources?.find(
          (/** @type {any} */ source) => source.weighting === element.role,
        )?.srcSet;
        if (sizes?.length) found.push({ url: sizes[0].src, pointer });
      }
    }
    return found;
  },
};
