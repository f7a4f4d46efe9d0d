// npm run lint: clang-tidy over the C++ sources, ESLint over the JavaScript.
import { buildPreset } from "./build.mjs";
import { clangTidy } from "./lint/clang-tidy.mjs";
import { Pool } from "./pool.mjs";
import { inOrder } from "./print.mjs";
import { setUp } from "./set-up.mjs";
import { run, runAsScript, step } from "./steps.mjs";

const kEslintSeconds = 10;

/**
 * Needs the native build, whose compile commands clang-tidy reads.
 * @param {Pool} pool
 */
export async function lint(pool) {
  await inOrder([
    () => pool.run(kEslintSeconds, () => step("eslint", eslint)),
    () => step("clang-tidy", () => clangTidy(pool)),
  ]);
}

async function eslint() {
  await run("npx", ["--no-install", "eslint", "--max-warnings=0", "."]);
}

await runAsScript(import.meta.url, async () => {
  await setUp(["build", "lint"]);
  await buildPreset("native");
  await lint(new Pool());
});
