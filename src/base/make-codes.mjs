// Writes everything that is made of codes.json, the one list of the codes that findings have: codes.inc for C++,
// src/app/cli_rules.inc for the command line,
// DIAGNOSTICS.md for people, web/diagnostic-code.js for the types. Run: node src/base/make-codes.mjs
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** @typedef {{ code: string, severity: "error" | "warning" | "info", where?: string, cause: string, cure: string }} Row */

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");

/** @type {Row[]} */
const rows = JSON.parse(readFileSync(path.join(here, "codes.json"), "utf8"));

/** @param {string} kebab */
function constantName(kebab) {
  return `k${kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;
}

/** The rows of the core: what JavaScript finds out by itself needs no name in C++. */
function forCxx() {
  const lines = rows
    .filter(({ where }) => !where || where === "command line")
    .map(({ code, severity }) => `AV_CODE(${constantName(code)}, "${code}", ${constantName(severity)})`);
  return `// Written by make-codes.mjs from codes.json.\n${lines.join("\n")}\n`;
}

/** Cause and cure for the command line alone: the texts would weigh in the wasm. */
function forCommandLine() {
  const lines = rows
    .filter(({ where }) => !where || where === "command line")
    .map(
      ({ code, cause, cure }) => `{Code::${constantName(code)}, ${JSON.stringify(cause)}, ${JSON.stringify(cure)}},`,
    );
  return `// Written by src/base/make-codes.mjs from src/base/codes.json.\n${lines.join("\n")}\n`;
}

/** @param {Row} row */
function paragraph({ code, severity, where, cause, cure }) {
  return `## ${code}\n\n_${severity}${where ? `, from the ${where}` : ""}_\n\n${cause}\n\n**Cure:** ${cure}\n`;
}

function forPeople() {
  return `<!-- Written by src/base/make-codes.mjs from src/base/codes.json. -->

# Diagnostics

Everything that article-viewer finds has a code. Codes are kebab-case and stable between releases; messages may change.
An **error** is why there is no article; a **warning** says what was left out, cut or replaced while everything else is
shown; an **info** is advice.

Each finding is \`{severity, code, message, hint?, line, column, pointer}\`: line and column are 1-based as in an editor
and 0 where there is no place; columns count UTF-16 code units in JavaScript and bytes on the command line; the pointer
is a JSON Pointer (RFC 6901) to the value.

${rows.map(paragraph).join("\n")}`;
}

function forTypes() {
  const names = rows.map(({ code }) => ` *   | "${code}"`);
  return `// Written by src/base/make-codes.mjs from src/base/codes.json.

/**
 * What a finding or an error is about; DIAGNOSTICS.md has cause and cure of each.
 *
 * @typedef {(
${names.join("\n")}
 * )} DiagnosticCode
 */

export {};
`;
}

/** What is made, by path from the project's folder. */
export const outputs = {
  "src/base/codes.inc": forCxx,
  "src/app/cli_rules.inc": forCommandLine,
  "DIAGNOSTICS.md": forPeople,
  "web/diagnostic-code.js": forTypes,
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, make] of Object.entries(outputs)) writeFileSync(path.join(root, file), make());
}
