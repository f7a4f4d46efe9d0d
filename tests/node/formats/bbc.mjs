// What readers see of a BBC document (github.com/bbc/simorgh, data/): every fragment of its tree; of the older ones
// the texts of its blocks; the headline, the summary, the topics, and the stories beside it.

/** Candy XML as HTML: what is in these elements is for machines. @param {string} xml */
const htmlOf = (xml) =>
  xml.replace(/<(itemMeta|altText)>.*?<\/\1>/g, "").replace(/<link>|<\/link>|<caption>|<\/caption>/g, "");

export default {
  format: "bbc",
  folder: "bbc-blocks",
  /** @param {any} document */
  texts(document) {
    /** @type {{text: string, pointer: string, html?: true}[]} */
    const runs = [];
    const add = (/** @type {any} */ text, /** @type {string} */ pointer, /** @type {boolean} */ html = false) => {
      if (typeof text === "string" && text.trim()) runs.push({ text, pointer, ...(html && { html: true }) });
    };
    const walk = (/** @type {any} */ value, /** @type {string} */ pointer) => {
      if (value === null || typeof value !== "object") return;
      if (Array.isArray(value)) return value.forEach((item, i) => walk(item, `${pointer}/${i}`));
      if (value.subType === "clip" && value.synopses && !value.type) return; // shown by its title
      if (value.type === "fragment") return add(value.model.text, `${pointer}/model/text`);
      if (value.type === "aresMediaMetadata" || value.type === "media") add((value.model ?? value).title, pointer);
      if (value.markupType) add(htmlOf(value.text), `${pointer}/text`, true);
      if (value.meta) add(value.meta[0]?.headlines.headline, `${pointer}/meta/0`);
      for (const key of ["caption", "altText", "copyrightHolder"]) add(value[key], `${pointer}/${key}`, true);
      if (value.oembed) add(value.oembed.html, `${pointer}/oembed/html`, true);
      for (const key of ["model", "blocks", "items"]) walk(value[key], `${pointer}/${key}`);
    };
    const { metadata, promo, content, relatedContent } = document;
    walk(content, "/content");
    add(promo.headlines.headline, "/promo/headlines/headline", true);
    if (typeof promo.summary === "string") add(promo.summary, "/promo/summary", true);
    else walk(promo.summary, "/promo/summary");
    add(promo.byline?.name, "/promo/byline/name");
    add(relatedContent?.section?.name, "/relatedContent/section/name");
    for (const { topicName } of metadata.topics ?? []) add(topicName, "/metadata/topics");
    for (const { topicName, thingLabel } of metadata.tags?.about ?? [])
      add(topicName ?? thingLabel, "/metadata/tags/about");
    for (const [i, { promos }] of (relatedContent?.groups ?? []).entries()) {
      for (const [j, { headlines }] of (promos ?? []).entries()) {
        add(headlines?.headline, `/relatedContent/groups/${i}/promos/${j}`, true);
      }
    }
    return runs;
  },
  /** Links in the text, of either kind of markup. @param {any} document */
  addresses(document) {
    return [
      ...JSON.stringify(document.content).matchAll(
        /"type":"urlLink","model":\{[^[]*?"locator":"([^"]+)"|<url href=\\"([^"\\]+)/g,
      ),
    ].map(([, locator, href]) => ({ url: (locator ?? href).replace(/&amp;/g, "&"), pointer: "/content" }));
  },
};
