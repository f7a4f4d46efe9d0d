// npm run format, npm run format:check: clang-format for C++, Prettier for the rest.
import process from "node:process";
import { filesOf } from "./project-files.mjs";
import { setUp } from "./set-up.mjs";
import { run, runAsScript, step } from "./steps.mjs";

await runAsScript(import.meta.url, async () => {
  const check = process.argv.includes("--check");
  await setUp(["lint"]);
  await step("clang-format", async () => {
    const files = await filesOf(["src", "tests"], [".h", ".cpp"]);
    const mode = check ? ["--dry-run", "--Werror"] : ["-i"];
    if (files.length > 0) await run("clang-format", [...mode, ...files]);
  });
  await step("prettier", () => {
    const mode = check ? ["--check", "--log-level=warn"] : ["--write", "--log-level=warn"];
    return run("npx", ["--no-install", "prettier", ...mode, "**/*.{js,mjs,ts,css,json}"]);
  });
});
