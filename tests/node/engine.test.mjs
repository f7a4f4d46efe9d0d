// The engine in Node, as it is shipped: dist/engine.js around the real core, and around cores that misbehave.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, describe, it } from "node:test";
import { ArticleError, markdown, preload, render, sanitize, setWasm } from "../../dist/engine.js";
import { countingServer } from "./support/counting-server.mjs";
import { tinyCore } from "./support/tiny-core.mjs";

const realCore = new URL("../../dist/article-viewer.wasm", import.meta.url);
const article = { headline: "Harbour opens", articleBody: "First.\n\nSecond.", keywords: "harbour, sea" };

/**
 * @param {Promise<unknown>} call
 * @param {string} code
 * @returns {Promise<ArticleError>}
 */
async function refusal(call, code) {
  const error = await call.then(
    () => assert.fail("was not refused"),
    (reason) => reason,
  );
  assert.ok(error instanceof ArticleError, String(error));
  assert.equal(error.code, code, error.message);
  return error;
}

/** Keeps every instance that is made from now on. */
function countInstances() {
  const { instantiate } = WebAssembly;
  /** @type {unknown[]} */
  const instances = [];
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
      const instance = await instantiate(module, imports);
      instances.push(instance);
      return instance;
    }
  );
  return { instances, restore: () => void (WebAssembly.instantiate = instantiate) };
}

afterEach(() => setWasm(realCore));

describe("render()", () => {
  it("finds its core beside the script when nothing is set", async () => {
    const fresh = await import("../../dist/engine.js?beside");
    const { html } = await fresh.render(article);
    assert.match(html, /<h1 part="headline">Harbour opens<\/h1>/);
  });

  it("takes text, bytes, a buffer or an object, and gives the same for each", async () => {
    const text = JSON.stringify(article);
    const bytes = new TextEncoder().encode(text);
    const views = await Promise.all([text, bytes, bytes.buffer, article].map((input) => render(input)));
    for (const view of views) assert.deepEqual(view, views[0]);
  });

  it("tells format, metadata and warnings beside the HTML", async () => {
    const { format, metadata, diagnostics } = await render({ ...article, dateline: 7 });
    assert.equal(format, "schema.org");
    assert.equal(metadata.headline, "Harbour opens");
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0].severity, "warning");
    assert.equal(diagnostics[0].pointer, "/dateline");
  });

  it("keeps every character of the text", async () => {
    const body = "é ü 漢字 🙂 \u00a0 “quoted” \ufeff";
    const { html } = await render({ headline: body });
    assert.ok(html.includes(body), html);
  });

  it("answers calls made at the same time each with its own result", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Headline number ${index}`);
    const views = await Promise.all(
      names.map((headline, at) => render({ headline, articleBody: "x".repeat(at * 500) })),
    );
    views.forEach(({ html }, at) => assert.ok(html.includes(`>${names[at]}</h1>`)));
  });

  it("passes options on", async () => {
    const { html } = await render(article, { headingLevel: 3, cloud: "none", idPrefix: "x-" });
    assert.match(html, /<h3 part="headline">/);
    assert.doesNotMatch(html, /part="cloud"/);
  });
});

describe("errors", () => {
  it("give the place of a syntax error, columns in UTF-16 units", async () => {
    const error = await refusal(render('{\n  "headline": "🙂" "x"\n}'), "json-syntax");
    assert.equal(error.name, "ArticleError");
    assert.equal(error.line, 2);
    assert.equal(error.column, 20);
    assert.ok(error.message.length > 10);
    assert.ok(Array.isArray(error.diagnostics));
  });

  it("have a code for what is not an article", async () => {
    await refusal(render(""), "empty-input");
    await refusal(render(undefined), "empty-input");
    await refusal(render("[1, 2]"), "unknown-format");
    await refusal(render(`${"[".repeat(10_000)}`), "too-deep");
    await refusal(render({ "@type": "NewsArticle" }), "no-content");
  });

  it("say so when an object cannot be written as JSON", async () => {
    /** @type {any} */
    const circle = { headline: "x" };
    circle.self = circle;
    const error = await refusal(render(circle), "json-syntax");
    assert.ok(error.cause instanceof TypeError);
  });

  it("refuse an option of the wrong type", async () => {
    await refusal(render(article, /** @type {any} */ ({ headingLevel: "two" })), "bad-option");
  });

  it("refuse 50 MB, and the next article is fine", async () => {
    await refusal(render(JSON.stringify({ headline: "x", articleBody: "y".repeat(50 << 20) })), "too-large");
    assert.match((await render(article)).html, /Harbour opens/);
  });

  it("cut what lies beyond a limit, show the rest, and say where", async () => {
    const document = { headline: "x", articleBody: "one two\n\nthree four\n\nfive six", keywords: ["a", "b", "c"] };
    const { html, diagnostics } = await render(document, { limits: { words: 3, tags: 2 } });
    assert.match(html, /three four/);
    assert.doesNotMatch(html, /five|>c</);
    assert.deepEqual(
      diagnostics.map(({ code, severity, pointer }) => ({ code, severity, pointer })),
      [
        { code: "text-cut", severity: "warning", pointer: "/articleBody" },
        { code: "too-many", severity: "warning", pointer: "/keywords/2" },
      ],
    );
    const one = await render({ headline: 1, dateline: 2, name: "x" }, { limits: { diagnostics: 1 } });
    assert.equal(one.diagnostics.length, 1);
    assert.equal(one.omittedDiagnostics, 1);
  });

  it("multiply a limit without running over 32 bits", async () => {
    const wanted = Math.ceil(2 ** 32 / 1000); // bytes, of which a thousand times as many is just above 2 ** 32
    const paragraphs = JSON.stringify({ articleBody: `${"y ".repeat(2000)}\n\n`.repeat(1050) });
    const json = paragraphs.padEnd(wanted, " ");
    const { html, diagnostics } = await render(json, { limits: { outputGrowth: 1000, words: 10_000_000 } });
    assert.equal(json.length, wanted);
    assert.equal(html.match(/<p[ >]/g)?.length, 1050);
    assert.deepEqual(diagnostics, []);
  });
});

describe("sanitize() and markdown()", () => {
  it("give safe HTML", async () => {
    assert.equal((await sanitize('<p onclick="x()">a<script>b</script></p>')).html, "<p>a</p>");
    assert.match((await markdown("# A\n\n*b*")).html, /<h1>A<\/h1>\s*<p[^>]*><em>b<\/em><\/p>/);
  });

  it("take the first of several link definitions with the same label", async () => {
    const labels = Array.from({ length: 300 }, (_, i) => `label ${i % 60}`);
    const definitions = labels.map((label, i) => `[${label}]: /${i}`).join("\n");
    const { html } = await markdown(labels.map((label) => `[${label}]`).join(" ") + "\n\n" + definitions);
    const found = [...html.matchAll(/ href="\/(\d+)"/g)].map(([, number]) => Number(number));
    assert.deepEqual(
      found,
      labels.map((_, i) => i % 60),
    );
  });

  it("take nothing for nothing", async () => {
    assert.equal((await sanitize("")).html, "");
    assert.equal((await markdown(new Uint8Array())).html, "");
  });
});

describe("setWasm()", () => {
  it("takes a module, bytes, a Response and a promise of them", async () => {
    const bytes = await readFile(realCore);
    const type = { headers: { "content-type": "application/wasm" } };
    const sources = [
      await WebAssembly.compile(bytes),
      bytes,
      new Response(bytes, type),
      Promise.resolve(new Response(bytes, type)),
    ];
    for (const source of sources) {
      setWasm(source);
      assert.match((await render(article)).html, /Harbour opens/);
    }
  });

  it("starts one instance for calls made at the same time", async () => {
    const body = await readFile(realCore);
    const server = await countingServer(() => ({ body }));
    setWasm(server.url);
    await Promise.all([preload(), render(article), render(article), sanitize("x")]);
    await server.close();
    assert.equal(server.count, 1);
  });

  it("reads an answer of the wrong type without a second download", async () => {
    const body = await readFile(realCore);
    const server = await countingServer(() => ({ type: "text/plain", body }));
    setWasm(server.url);
    assert.match((await render(article)).html, /Harbour opens/);
    await server.close();
    assert.equal(server.count, 1);
  });

  it("does not remember a failure", async () => {
    const body = await readFile(realCore);
    const server = await countingServer((count) => (count === 1 ? { status: 503, body: "later" } : { body }));
    setWasm(server.url);
    const error = await refusal(render(article), "wasm-load");
    assert.match(error.message, /503/);
    assert.match((await render(article)).html, /Harbour opens/);
    await server.close();
    assert.equal(server.count, 2);
  });

  it("refuses what is no core", async () => {
    setWasm(new TextEncoder().encode("<!doctype html>"));
    await refusal(render(article), "wasm-load");
    setWasm(tinyCore({ without: ["av_render"] }));
    await refusal(render(article), "wasm-load");
    setWasm(Promise.reject(new Error("gone")));
    assert.match((await refusal(render(article), "wasm-load")).message, /gone/);
  });
});

describe("a core that fails", () => {
  it("is replaced after a trap", async () => {
    const { instances, restore } = countInstances();
    setWasm(tinyCore({ trapAt: "poison".length }));
    const [before, failure, after] = [sanitize("before it"), sanitize("poison"), sanitize("after it")];
    const error = await refusal(failure, "wasm-trap");
    assert.ok(error.cause instanceof WebAssembly.RuntimeError);
    assert.equal((await before).html, "before it");
    assert.equal((await after).html, "after it");
    assert.equal((await sanitize("later")).html, "later");
    restore();
    assert.equal(instances.length, 2, "one before the trap, one after it");
  });

  it("is replaced after a trap also when another start of a core ends later", async () => {
    /** @type {(bytes: Uint8Array) => void} */
    let deliver = () => {};
    setWasm(new Promise((resolve) => (deliver = resolve)));
    const early = sanitize("early");
    setWasm(tinyCore({ trapAt: "poison".length }));
    assert.equal((await sanitize("first")).html, "first");
    deliver(tinyCore());
    assert.equal((await early).html, "early");
    await refusal(sanitize("poison"), "wasm-trap");
    assert.equal((await sanitize("after")).html, "after");
  });

  it("is replaced as often as it fails, by a trap or for want of memory", async () => {
    for (const { maximumPages, code } of [
      { maximumPages: 4096, code: "wasm-trap" },
      { maximumPages: 32, code: "out-of-memory" },
    ]) {
      setWasm(tinyCore({ trapAt: "poison".length, maximumPages }));
      for (let turn = 0; turn < 200; ++turn) {
        await refusal(sanitize("poison"), code);
        assert.equal((await sanitize("fine")).html, "fine");
      }
    }
  });

  it("is out of memory when the memory could not take the input once more", async () => {
    const pages = 32; // all that it has from the start
    setWasm(tinyCore({ trapAt: 6, maximumPages: pages }));
    const error = await refusal(sanitize("poison"), "out-of-memory");
    assert.ok(error.cause instanceof WebAssembly.RuntimeError);
  });

  it("is out of memory when it has no room for the input", async () => {
    setWasm(tinyCore({ allocates: false }));
    await refusal(sanitize("x"), "out-of-memory");
    await refusal(sanitize("x"), "out-of-memory");
    assert.equal((await sanitize("")).html, "");
  });

  it("may let its memory grow during a call", async () => {
    setWasm(tinyCore({ grows: true }));
    for (const input of ["one", "two", "three"]) assert.equal((await sanitize(input)).html, input);
  });

  it("hands its own error on, as the last of all diagnostics", async () => {
    const place = { line: 3, column: 9, pointer: "/body/0" };
    const found = { code: "too-deep", message: "Too deep.", hint: "Nest less.", ...place };
    const warning = { severity: "warning", code: "x", message: "y", line: 1, column: 1, pointer: "" };
    setWasm(tinyCore({ info: { error: found, diagnostics: [warning], omittedDiagnostics: 7 } }));
    const error = await refusal(render("{}"), "too-deep");
    const { severity, code, message, hint, line, column, pointer } = error;
    assert.deepEqual({ code, message, hint, line, column, pointer }, found);
    assert.equal(severity, "error");
    assert.deepEqual(error.diagnostics, [warning, { severity, ...found }]);
    assert.equal(error.omittedDiagnostics, 7);
  });

  it("may list its error among the diagnostics itself, which does not list it twice", async () => {
    const found = { code: "too-deep", message: "Too deep.", line: 3, column: 9, pointer: "" };
    const diagnostics = [
      { severity: "error", ...found },
      { severity: "info", code: "x", message: "y", line: 4, column: 1, pointer: "" },
    ];
    setWasm(tinyCore({ info: { error: found, diagnostics } }));
    const error = await refusal(render("{}"), "too-deep");
    assert.deepEqual(error.diagnostics, diagnostics);
    assert.deepEqual([error.hint, error.omittedDiagnostics], ["", 0]);
  });

  it("hands on how many diagnostics of an article are not listed", async () => {
    const info = { format: "echo", metadata: {}, diagnostics: [] };
    setWasm(tinyCore({ info }));
    assert.equal((await render("{}")).omittedDiagnostics, 0);
    setWasm(tinyCore({ info: { ...info, omittedDiagnostics: 3 } }));
    assert.equal((await render("{}")).omittedDiagnostics, 3);
  });
});

describe("the other modules in Node", () => {
  it("can be imported where there is no DOM", async () => {
    const { ArticleViewer } = await import("../../dist/article-viewer.js");
    assert.equal(typeof ArticleViewer, "function");
  });
});

describe("policy and report", () => {
  const html = '<p>ä<script>x</script><b onclick=y>c</b><a href="https://e.example/">d</a>';

  it("narrows what may stand", async () => {
    const policy = { dropElements: ["b"], linkTarget: /** @type {const} */ ("_blank"), linkRel: "ugc" };
    assert.equal(
      (await sanitize(html, { policy })).html,
      '<p>äc<a href="https://e.example/" target="_blank" rel="ugc noopener">d</a></p>',
    );
    assert.equal((await markdown("# a\n\n*b*", { policy: "strict" })).html.trim(), "a<p><em>b</em></p>");
    const view = await render(
      { headline: "a", articleBody: "<h2>b</h2>", encodingFormat: "text/html" },
      { policy: "strict" },
    );
    assert.match(view.html, /<h1 part="headline">a<\/h1>/);
    assert.doesNotMatch(view.html, /<h2>/);
  });

  it("refuses a policy that is not safe or contradicts itself, and names the place", async () => {
    const error = await refusal(sanitize("", { policy: { schemes: ["javascript"] } }), "bad-option");
    assert.equal(error.pointer, "/policy/schemes/0");
    await refusal(render(article, { policy: { dropElements: ["img"], dataImages: true } }), "bad-option");
  });

  it("tells what was dropped only where it was asked for", async () => {
    assert.deepEqual(Object.keys(await sanitize(html)), ["html"]);
    const { report } = await sanitize(html, { report: true });
    assert.deepEqual(report, {
      entries: [
        { reason: "refused-element", element: "script", path: "p", offset: html.indexOf("<script") },
        { reason: "unknown-attribute", element: "b", attribute: "onclick", path: "p", offset: html.indexOf("<b") },
      ],
      omitted: 0,
    });
    const view = await render({ headline: "a", articleBody: "b <i onclick=x>c</i>" }, { report: true });
    assert.deepEqual(view.report?.entries, []);
    const body = { headline: "a", articleBody: html, encodingFormat: "text/html" };
    assert.equal((await render(body, { report: true })).report?.entries.length, 2);
    assert.equal(
      (await markdown("<i onclick=x>c</i>", { report: true })).report?.entries[0].reason,
      "unknown-attribute",
    );
  });
});
