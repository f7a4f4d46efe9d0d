// npm run build: the native program, the wasm module and the web bundles.
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withOneDataSegment } from "./one-data-segment.mjs";
import { setUp } from "./set-up.mjs";
import { StepError, root, run, runAsScript, step } from "./steps.mjs";

const kDist = path.join(root, "dist");

/**
 * Configures (first time only; later CMake itself sees when it must) and builds a preset.
 * @param {"native" | "asan" | "fuzz" | "wasm"} preset see CMakePresets.json
 * @param {number} [jobs] compilers at once; without it all processors are used
 */
export async function buildPreset(preset, jobs) {
  await step(`build ${preset}`, async () => {
    await run("cmake", ["--preset", preset]);
    await run("cmake", ["--build", "--preset", preset, ...(jobs === undefined ? [] : [`--parallel=${jobs}`])]);
  });
}

/** Builds dist/article-viewer.wasm and refuses one that asks its host for anything. */
export async function buildWasm() {
  await buildPreset("wasm");
  const wasm = withOneDataSegment(readFileSync(path.join(root, "build", "wasm", "article-viewer.wasm")));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  if (imports.length > 0) {
    const names = imports.map(({ module, name }) => `${module}.${name}`);
    throw new StepError(`article-viewer.wasm must not import anything, but imports ${names.join(", ")}`);
  }
  mkdirSync(kDist, { recursive: true });
  writeFileSync(path.join(kDist, "article-viewer.wasm"), wasm);
}

/** Builds what a browser loads: the wasm module, the bundles and their types. */
export async function buildWeb() {
  await buildWasm();
  await step("bundle dist/", async () => {
    // Only now: before the set-up esbuild may not be installed.
    const { bundleWeb } = await import("./bundle.mjs");
    await bundleWeb(kDist);
  });
}

/** JavaScript cannot say which class an element's name stands for: that is in a file of its own. */
async function buildTypes() {
  await run("npx", ["--no-install", "tsc", "--project", "tsconfig.build.json"]);
  copyFileSync(path.join(root, "web", "element-names.d.ts"), path.join(kDist, "element-names.d.ts"));
  for (const entry of ["article-viewer", "tag-cloud"]) {
    appendFileSync(path.join(kDist, `${entry}.d.ts`), 'import "./element-names.js";\n');
  }
}

await runAsScript(import.meta.url, async () => {
  await setUp(["build"]);
  await buildPreset("native");
  await buildWeb();
  await step("types", buildTypes);
});
