/**
 * Where an attack can stand in an article: every place that takes a text, given to the engine as a stranger would.
 *
 * @module
 */

const quoted = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/**
 * By name: how the engine makes a document of an attack.
 *
 * @type {Record<string, (engine: any, attack: string) => Promise<{html: string}>>}
 */
export const kContexts = {
  "HTML body": (engine, attack) => engine.sanitize(attack),
  Markdown: (engine, attack) => engine.markdown(attack),
  fields: (engine, attack) => engine.render(withFields(attack)),
  "all addresses": (engine, attack) => engine.render(withAddresses(attack)),
  "all attributes": (engine, attack) => engine.render(withAttributes(attack)),
  "all texts": (engine, attack) => engine.render(withTexts(attack)),
  recordings: (engine, attack) => engine.render(withRecordings(attack)),
};

/**
 * One place of each kind: addresses of links and pictures, values of attributes, texts.
 *
 * @param {string} attack
 */
function withFields(attack) {
  return {
    headline: attack,
    inLanguage: attack,
    author: { name: attack, url: attack },
    image: { url: attack, srcset: `${attack} 1x`, alt: attack, caption: attack },
    keywords: [{ name: attack, url: attack, weight: 1 }],
    body: [
      { type: "paragraph", text: `Text ${attack}`, id: attack, lang: attack },
      { type: "code", language: attack, text: attack },
      { type: "markdown", text: `[a](${attack} "${attack}") ![${attack}](<>) [b](<${attack}>)` },
      {
        type: "html",
        text: `<a href="${quoted(attack)}" title="${quoted(attack)}">a</a><img alt='${attack}'>`,
      },
    ],
    footnotes: [{ marker: attack, text: attack }],
  };
}

/** @param {string} attack stands for every address */
function withAddresses(attack) {
  return {
    shortUrl: attack,
    articleSection: { name: "Section", url: attack },
    author: { name: "Author", url: attack },
    image: { url: attack, srcset: `${attack} 1x` },
    relatedLink: { headline: "Related", url: attack },
    keywords: [{ name: "Tag", url: attack, weight: 1 }],
    discussionUrl: attack,
    body: [
      { type: "embed", url: attack, poster: attack },
      { type: "quote", text: "Quote", url: attack },
      { type: "readMore", headline: "More", url: attack, image: attack },
      { type: "markdown", text: `[a](${attack}) ![b](${attack}) [c](<${attack}>) <${attack}> [d]\n\n[d]: ${attack}` },
      {
        type: "html",
        text: `<a href="${quoted(attack)}">a</a><img src="${quoted(attack)}" srcset="${quoted(attack)} 2x">
          <a href=${attack}>b</a><q cite='${attack}'></q>`,
      },
    ],
  };
}

/** @param {string} attack stands for every value that ends in an attribute */
function withAttributes(attack) {
  const every = { id: attack, lang: attack, dir: attack };
  return {
    headline: "Attributes",
    inLanguage: attack,
    dir: attack,
    image: { url: "i.png", alt: attack, sizes: attack, srcset: `i.png ${attack}`, width: attack, height: attack },
    keywords: [{ name: "Tag", weight: attack }],
    body: [
      { type: "paragraph", text: "Text", ...every },
      { type: "heading", text: "Heading", level: attack, ...every },
      { type: "list", ordered: true, start: attack, items: ["Item"] },
      { type: "callout", kind: attack, text: "Callout" },
      { type: "code", language: attack, text: "code" },
      { type: "embed", url: "https://example.org/", title: attack, provider: attack, width: attack },
      { type: "table", rows: [["1"]], align: [attack] },
      { type: "markdown", text: `[a](b "${attack}") ![${attack}](c '${attack}')\n\n~~~${attack}\n~~~` },
      {
        type: "html",
        text: `<p id="${quoted(attack)}" title="${quoted(attack)}" class="language-${quoted(attack)}">a</p>
          <p id="${attack}" lang='${attack}' title=${attack}>b</p><img alt="${attack}" src=i width='${attack}'>`,
      },
    ],
  };
}

/** @param {string} attack stands for every text */
function withTexts(attack) {
  const markdown = { text: attack, format: "markdown" };
  const html = { text: attack, format: "html" };
  return {
    headline: attack,
    description: attack,
    articleSection: attack,
    dateline: attack,
    sourceOrganization: { name: attack },
    datePublished: attack,
    author: { name: attack, jobTitle: attack },
    image: { url: "i.png", caption: attack, creditText: attack },
    relatedLink: [{ headline: attack, url: "r", datePublished: attack }],
    keywords: [attack, { name: attack, weight: 2 }],
    communityStandards: attack,
    body: [
      { type: "paragraph", text: `Text ${attack} text` },
      { type: "paragraph", ...markdown },
      { type: "quote", text: html, cite: attack },
      { type: "callout", title: attack, text: markdown },
      { type: "list", items: [attack, { text: attack, items: [attack] }] },
      { type: "table", caption: attack, head: [attack], rows: [[markdown, html]] },
      { type: "code", text: attack },
      { type: "embed", url: "https://example.org/", provider: attack, title: attack, caption: attack },
      { type: attack, text: attack },
    ],
    footnotes: [
      { marker: attack, text: attack },
      { marker: "text", ...html },
    ],
  };
}

/**
 * Players are apart from the rest: one costs a browser as much as a hundred other elements.
 *
 * @param {string} attack stands for all that a recording says
 */
function withRecordings(attack) {
  return {
    headline: "Recordings",
    audio: { contentUrl: attack, name: attack, duration: attack },
    body: [
      {
        type: "video",
        sources: [attack, { url: attack, type: attack }],
        poster: attack,
        title: attack,
        tracks: [{ url: attack, language: attack, label: attack, kind: attack }],
        caption: attack,
        transcript: { text: attack, format: "markdown" },
      },
      { type: "html", text: `<video src="${quoted(attack)}" poster="${attack}" title='${attack}'></video>` },
    ],
  };
}
