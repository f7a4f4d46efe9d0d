// The server renderer: the element with its article in it, as a string.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { render } from "../../dist/engine.js";
import { ArticleError, renderToString } from "../../dist/server.js";

const article = {
  headline: "Fish & chips",
  articleBody: "One </template><script>alert(1)</script> two.",
  keywords: "a</script>b",
};

describe("renderToString()", () => {
  it("puts the very HTML of render() into a declarative shadow root", async () => {
    const { html } = await render(article);
    const text = await renderToString(article);
    assert.ok(
      text.startsWith('<article-viewer state="ready"><template shadowrootmode="open"><style>'),
      text.slice(0, 99),
    );
    assert.ok(text.includes(`<div part="content" dir="ltr">${html}</div>`));
    assert.ok(text.endsWith("</template></article-viewer>"));
  });

  it("lets nothing of the article end the template or the data early", async () => {
    const text = await renderToString(article);
    assert.equal(text.split("</template>").length, 2);
    assert.equal(text.split("</script>").length, 2);
    assert.equal(text.split("</style>").length, 2);
  });

  it("says beside the article what render() says", async () => {
    const { format, metadata, diagnostics, omittedDiagnostics } = await render(article);
    const text = await renderToString(article);
    const [, data] = /<script type="application\/json">(.*)<\/script>/.exec(text) ?? [];
    assert.deepEqual(JSON.parse(data), { format, metadata, diagnostics, omittedDiagnostics });
  });

  it("writes attributes so that a browser reads them back", async () => {
    const src = '/a.json?x=1&y="2"><img src=x>&lt;';
    const text = await renderToString(article, { src, theme: "dark", controls: "toc", headingLevel: 2, cloud: "none" });
    const [tag] = /^<article-viewer[^]*?(?=<template)/.exec(text) ?? [];
    assert.equal(
      tag,
      '<article-viewer src="/a.json?x=1&amp;y=&quot;2&quot;><img src=x>&amp;lt;" theme="dark" controls="toc" heading-level="2" cloud="none" state="ready">',
    );
    assert.match(text, /<h2 part="headline">/);
  });

  it("links a stylesheet where one is named, for pages with a strict policy", async () => {
    const text = await renderToString(article, { stylesheet: "/article-viewer.css" });
    assert.ok(text.includes('<template shadowrootmode="open"><link rel="stylesheet" href="/article-viewer.css">'));
    assert.doesNotMatch(text, /<style/);
  });

  it("ships the stylesheet that it links and inlines", async () => {
    const css = await readFile(new URL("../../dist/article-viewer.css", import.meta.url), "utf8");
    assert.ok((await renderToString(article)).includes(`<style>${css.trim()}</style>`));
  });

  it("refuses what is no article", async () => {
    await assert.rejects(renderToString("{"), (error) => error instanceof ArticleError && error.code === "json-syntax");
  });
});
