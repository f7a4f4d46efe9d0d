// What readers see of an item of the Guardian's Content API (open-platform.theguardian.com/documentation): its fields,
// its section, its contributors and keywords, what leads it, and the elements of its blocks or else its body.

/** Elements that are shown by players or pages of their own: their HTML is the code that embeds these. */
const players = /^(video|audio|map|document|vine|interactive)$/;

/** @param {any} content @param {string} at */
function textsOfItem(content, at) {
  /** @type {{text: string, pointer: string, html?: true}[]} */
  const runs = [];
  const add = (/** @type {any} */ text, /** @type {string} */ pointer, /** @type {boolean} */ html = false) => {
    if (typeof text === "string" && text.trim())
      runs.push({ text, pointer: at + pointer, ...(html && { html: true }) });
  };
  const { fields = {}, tags = [], blocks = {}, elements = [] } = content;
  add(fields.headline || content.webTitle, "/webTitle");
  add(fields.standfirst || fields.trailText, "/fields/standfirst", true);
  add(fields.byline, "/fields/byline");
  add(content.sectionName, "/sectionName");
  for (const [i, tag] of tags.entries()) {
    if (/^(keyword|contributor)$/.test(tag.type)) add(tag.webTitle, `/tags/${i}/webTitle`);
  }
  for (const [i, element] of elements.entries()) {
    const data = element.assets[0]?.typeData ?? {};
    if (element.relation === "main" && element.type === "image") add(data.caption, `/elements/${i}`, true);
  }
  for (const [i, entry] of (content.crossword?.entries ?? []).entries())
    add(entry.clue, `/crossword/entries/${i}/clue`);
  const body = blocks.body ?? [];
  if (body.length === 0) add(fields.body, "/fields/body", true);
  for (const [i, block] of body.entries()) {
    add(block.title, `/blocks/body/${i}/title`);
    if (block.elements.length === 0) add(block.bodyHtml, `/blocks/body/${i}/bodyHtml`, true);
  }
  for (const [i, block] of [blocks.main ?? {}, ...body].entries()) {
    const place = i === 0 ? "/blocks/main" : `/blocks/body/${i - 1}`;
    for (const [j, element] of (block.elements ?? []).entries()) {
      for (const [key, data] of Object.entries(element)) {
        if (!key.endsWith("TypeData")) continue;
        for (const name of ["caption", "attribution", "linkText", ...(players.test(element.type) ? [] : ["html"])]) {
          add(data[name], `${place}/elements/${j}/${key}/${name}`, true);
        }
      }
    }
  }
  return runs;
}

export default {
  format: "guardian-capi",
  folder: "guardian-capi",
  /** @param {any} document */
  texts({ response, ...content }) {
    if (!response) return textsOfItem(content, "");
    if (response.content) return textsOfItem(response.content, "/response/content");
    return response.results.flatMap((/** @type {any} */ item, /** @type {number} */ i) =>
      textsOfItem(item, `/response/results/${i}`),
    );
  },
};
