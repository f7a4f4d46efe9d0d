// What readers see of an article of schema.org in JSON-LD: headline, description, body, updates, authors, sections,
// keywords, and captions of its pictures.

const ranks = [/NewsArticle$|LiveBlogPosting$/, /BlogPosting$|\w+Article$/, /Article$|Report$|Posting$|Review$/];

/** @param {any} value @returns {any[]} */
const all = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** The article of a document, and its pointer. @param {any} document */
function articleOf(document) {
  const roots = all(document).map((root, i) => [root, Array.isArray(document) ? `/${i}` : ""]);
  const nodes = roots.flatMap(([root, pointer]) => [
    [root, pointer],
    ...all(root["@graph"]).map((node, i) => [node, `${pointer}/@graph/${i}`]),
  ]);
  const articles = nodes.flatMap(([node, pointer]) => {
    const rank = Math.min(...all(node["@type"]).map((type) => ranks.findIndex((rule) => rule.test(type)) + 1 || 9));
    return rank < 9 ? [{ node, pointer, rank: rank - (node.articleBody ? 0.5 : 0) }] : [];
  });
  return articles.sort((a, b) => a.rank - b.rank)[0];
}

export default {
  format: "schema.org",
  folder: "jsonld",
  notMine: { "22-guardian-1.json": "" },
  /** @param {any} document */
  texts(document) {
    /** @type {{text: string, pointer: string, html?: true}[]} */
    const runs = [];
    const { node, pointer: at } = articleOf(document);
    // Templates write texts for HTML: what is escaped there is unescaped here, once.
    const add = (/** @type {any} */ text, /** @type {string} */ pointer) => {
      if (typeof text === "string") runs.push({ text, pointer: at + pointer, html: true });
    };
    add(node.headline ?? node.name, "/headline");
    add(node.description ?? node.abstract, "/description");
    add(node.articleBody ?? node.reviewBody ?? node.text, "/articleBody");
    for (const key of ["author", "creator"]) {
      if (key === "author" || !all(node.author).length) {
        for (const person of all(node[key])) add(person.name ?? person, `/${key}`);
      }
    }
    for (const section of all(node.articleSection)) add(section.name ?? section, "/articleSection");
    for (const word of all(node.keywords).flatMap((words) => String(words.name ?? words).split(",")))
      runs.push({ text: word, pointer: `${at}/keywords` });
    for (const image of all(node.image).slice(0, 1)) add(image.caption, "/image");
    for (const [i, update] of all(node.liveBlogUpdate).entries()) {
      add(update.headline, `/liveBlogUpdate/${i}/headline`);
      add(update.articleBody, `/liveBlogUpdate/${i}/articleBody`);
      for (const person of all(update.author)) add(person.name ?? person, `/liveBlogUpdate/${i}/author`);
    }
    return runs;
  },
};
