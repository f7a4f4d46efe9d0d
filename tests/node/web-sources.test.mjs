// Rules about web/ that no other tool checks.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, it } from "node:test";

const web = new URL("../../web/", import.meta.url);
const names = (await readdir(web, { recursive: true })).filter((name) => /\.(js|css)$/.test(name));
/** Name -> text; comments are left out, they may talk about anything. */
const sources = new Map(
  await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, web), "utf8");
      return /** @type {const} */ ([name, text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")]);
    }),
  ),
);

/** @param {RegExp} pattern @returns {string[]} the files where it stands */
function filesWith(pattern) {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([name]) => name);
}

describe("web/", () => {
  it("puts HTML on a page in one module only", () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|setHTML|srcdoc|DOMParser|createContextualFragment|document\.write|\beval\b|new Function/;
    assert.deepEqual(filesWith(sinks), ["insert-html.js"]);
  });

  it("sets no style from a script: a strict policy would refuse it", () => {
    assert.deepEqual(filesWith(/\.style\b|["']style["']|cssText/), []);
  });

  it("imports nothing but its own files, so that it runs wherever modules run", () => {
    for (const [name, text] of sources) {
      const imported = [...text.matchAll(/(?:^|\s)(?:import|from|@import)\s*\(?\s*["']([^"']+)["']/g)].map(
        ([, path]) => path,
      );
      for (const path of imported) assert.match(path, /^\.{1,2}\//, `${name} imports ${path}`);
    }
    assert.ok(sources.get("engine.js")?.includes('from "./wasm-call.js"'), "the pattern finds imports at all");
  });

  it("waits for nothing while a module is being loaded: some bundlers refuse that", () => {
    assert.deepEqual(filesWith(/^await\s/m), []);
  });

  it("has text colours with a contrast of 7 to 1 in every theme", () => {
    const themes = coloursOfThemes();
    assert.deepEqual(Object.keys(themes), ["usual", "sepia", "contrast"]);
    for (const [theme, pairs] of Object.entries(themes)) {
      for (const behind of ["background", "surface", "highlight"]) {
        for (const text of ["text", "muted", "link", "accent", "error"]) {
          // Muted text and the like never stand on the highlight: a note just jumped to takes the text colour.
          if (behind === "highlight" && text !== "text") continue;
          for (const mode of [0, 1]) {
            const ratio = contrast(pairs[text][mode], pairs[behind][mode]);
            assert.ok(ratio >= 7, `${theme}, ${text} on ${behind}, ${mode ? "dark" : "light"}: ${ratio.toFixed(2)}`);
          }
        }
      }
    }
  });
});

/** @returns {Record<string, Record<string, string[]>>} theme -> name -> light, dark */
function coloursOfThemes() {
  const themes = [["usual", sources.get("styles/variables.css") ?? ""]];
  for (const [, name, rules] of (sources.get("styles/themes.css") ?? "").matchAll(/theme="(\w+)" i\]\) \{([^}]*)\}/g)) {
    themes.push([name, rules]);
  }
  return Object.fromEntries(themes.map(([name, rules]) => [name, coloursOf(rules)]));
}

/**
 * @param {string} rules with declarations of a pair of colours, or of one for both
 * @returns {Record<string, string[]>} name -> light, dark
 */
function coloursOf(rules) {
  const found = rules.matchAll(/--_(\w+):\s*(?:var\(--av-\w+, )?(?:light-dark\((#\w+), (#\w+)\)|(#\w+))/g);
  return Object.fromEntries([...found].map(([, name, light, dark, both]) => [name, [light ?? both, dark ?? both]]));
}

/** WCAG 2.2, contrast ratio. @param {string} one @param {string} other */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, relative luminance. @param {string} colour #rgb or #rrggbb */
function luminance(colour) {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
