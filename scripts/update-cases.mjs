// node scripts/update-cases.mjs [NAME…]: writes the expected results of the shared cases (tests/cases) anew, with
// what the command-line program makes of them now. Read the diff: from then on it is what has to come out.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { optionArguments, runProgram } from "../tests/node/support/command-line.mjs";
import { filesOf } from "./project-files.mjs";
import { StepError, root, runAsScript } from "./steps.mjs";

/** Which command reads which kind of input. */
const kCommands = { ".json": "render", ".html": "sanitize", ".md": "markdown" };

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * @param {string} file a case's input
 * @returns {Promise<boolean>} whether its result is a new one
 */
async function update(file) {
  const extension = /** @type {keyof typeof kCommands} */ (path.extname(file));
  const stem = path.join(root, file.slice(0, -extension.length));
  const options = optionArguments(JSON.parse(readOrEmpty(`${stem}.options.json`) || "{}"));
  const { code, stdout, stderr } = await runProgram([kCommands[extension], file, ...options]);
  if (code !== 0) throw new StepError(stderr);
  if (readOrEmpty(`${stem}.expected.html`) === stdout) return false;
  writeFileSync(`${stem}.expected.html`, stdout);
  return true;
}

await runAsScript(import.meta.url, async () => {
  const wanted = process.argv.slice(2);
  const inputs = (await filesOf(["tests/cases"], Object.keys(kCommands))).filter(
    (file) =>
      !/\.(options\.json|expected\.html)$/.test(file) &&
      (wanted.length === 0 || wanted.some((name) => file.includes(name))),
  );
  for (const file of inputs) if (await update(file)) console.log(file);
});
