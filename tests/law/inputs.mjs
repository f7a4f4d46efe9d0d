import { existsSync, readFileSync, readdirSync } from "node:fs";

const suites = new URL("../../../shared/suites/", import.meta.url);

/** Says what is skipped where the public suites are not on this machine; else false. */
export const suitesMissing = existsSync(suites) ? false : "../shared/suites is not there";

/**
 * Every input of the public suites, each once: HTML, Markdown with what others made of it, and addresses in a link
 * and a picture.
 *
 * @returns {string[]}
 */
export function suiteInputs() {
  const files = readdirSync(suites, { recursive: true }).map(String);
  const inputs = files
    .filter((file) => /^[^/]+\.json$|^markdown\/.*\.json$|^html5lib-tokenizer\/.*\.test$/.test(file))
    .flatMap((file) => {
      const texts = inputsOf(JSON.parse(readFileSync(new URL(file, suites), "utf8")));
      return file === "url-vectors.json" ? texts.map(asAddress) : texts;
    });
  if (inputs.length < 20_000) throw new Error(`../shared/suites: only ${inputs.length} inputs were found`);
  return [...new Set(inputs.map((input) => input.toWellFormed()))];
}

/** @param {any} suite the content of one file: a list of entries, or that list under a name */
function inputsOf(suite) {
  const entries = Array.isArray(suite) ? suite : (suite.tests ?? suite.xmlViolationTests);
  return entries.flatMap(({ data, input, payload, markdown, html, repeat = 1 }) =>
    [data, input, payload, markdown, html]
      .filter((text) => typeof text === "string")
      .map((text) => text.repeat(repeat)),
  );
}

/** @param {string} address */
function asAddress(address) {
  const value = address.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<a href="${value}">link</a><img src="${value}" srcset="${value} 2x, ${value}" alt>`;
}
