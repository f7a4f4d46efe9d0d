// Writes the stopwords of web/stopwords.js as cli_stopwords.inc, for the command line: node src/app/make-stopwords.mjs
import { writeFileSync } from "node:fs";
import process from "node:process";
import { URL, fileURLToPath } from "node:url";
import { stopwords } from "../../web/stopwords.js";

const kFile = new URL("cli_stopwords.inc", import.meta.url);

/** One string literal, in pieces of a line each; every language ends its line of the string. */
export function stopwordRows() {
  const rows = Object.entries(stopwords).map(([language, words]) => {
    const lines = words.trim().split(/\s*\n\s*/);
    return `"${language}"\n${lines.map((line) => `" ${line}"\n`).join("")}"\\n"\n`;
  });
  return `// Made by make-stopwords.mjs of web/stopwords.js.\n${rows.join("")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(kFile, stopwordRows());
