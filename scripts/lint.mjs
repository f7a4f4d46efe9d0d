// npm run lint: clang-tidy over the C++ sources, ESLint over the JavaScript.
import { availableParallelism } from "node:os";
import { buildPreset } from "./build.mjs";
import { filesOf } from "./project-files.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, run, runAsScript, step } from "./steps.mjs";

/** wasm.cpp and its kin are compiled by Emscripten only, so no native compile command is there. */
const kNotNative = /^src\/app\/wasm/;

async function clangTidy() {
  const files = (await filesOf(["src"], [".cpp"])).filter((file) => !kNotNative.test(file));
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const args = ["-p", "build/native", "--quiet", "--warnings-as-errors=*", file];
      const { code, output } = await run("clang-tidy", args, { check: false });
      if (code === 0) continue;
      failed.push(file);
      console.log(output);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (failed.length > 0) throw new StepError(`clang-tidy complains about ${failed.sort().join(", ")}`);
}

await runAsScript(import.meta.url, async () => {
  await setUp(["build", "lint"]);
  await buildPreset("native"); // clang-tidy reads its compile commands
  await step("eslint", () => run("npx", ["--no-install", "eslint", "--max-warnings=0", "."]));
  await step("clang-tidy", clangTidy);
});
