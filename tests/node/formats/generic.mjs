// Documents of single publishers, which have formats of their own. Of these only the longest texts are asked for: a
// guess shows what looks like an article, and says that it is a guess.

export default {
  format: "generic",
  folder: "publisher-state",
  // The state of the pages of bbc.com has the blocks of the BBC's other documents.
  notMine: { "01-bbc-2024-explainer.json": "bbc", "02-bbc-2026-article.json": "bbc" },
  /** @param {any} document */
  texts(document) {
    /** @type {{text: string, pointer: string, html?: true}[]} */
    const runs = [];
    const walk = (/** @type {any} */ value, /** @type {string} */ pointer) => {
      if (value === null || typeof value !== "object") return;
      for (const [key, inner] of Object.entries(value)) {
        if (/^(text|htmlText|html)$/.test(key) && typeof inner === "string") {
          runs.push({ text: inner, pointer: `${pointer}/${key}`, html: true });
        }
        if (!/^(author|meta|teaser)/.test(key)) walk(inner, `${pointer}/${key}`);
      }
    };
    walk(document.article?.elements ?? document.modules?.nodes, "");
    return runs;
  },
};
