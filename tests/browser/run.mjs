/**
 * Browser tests: node tests/browser/run.mjs [--engine=chromium,firefox,webkit]
 * [--only=PATTERN], after `npm run build`.
 *
 * A browser that is not installed is skipped and named; where CI is set it is
 * a failure.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { kEngines } from "./harness/browsers.mjs";
import { runSuites } from "./harness/run-suites.mjs";
import { startTestServer } from "./harness/server.mjs";
import { kSuites } from "./suites/index.mjs";

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: Object.keys(kEngines).join(",") },
    only: { type: "string", default: "" },
  },
});

if (!existsSync(new URL("../../dist/article-viewer.js", import.meta.url))) {
  console.error("dist/ is missing: run `npm run build` first");
  process.exit(1);
}

let passed = 0;
let failed = 0;
let skipped = 0;
const server = await startTestServer();
for (const engine of values.engine.split(",")) {
  if (!kEngines[engine]) {
    console.error(`unknown engine "${engine}"; known: ${Object.keys(kEngines).join(", ")}`);
    process.exit(2);
  }
  const missing = kEngines[engine].missing();
  if (missing.length > 0) {
    const inCi = Boolean(process.env.CI);
    if (inCi) ++failed;
    else ++skipped;
    console.log(`${inCi ? "not ok" : "# skipped"} - ${engine}: not installed (Debian packages: ${missing.join(", ")})`);
    continue;
  }
  const totals = await runSuites(engine, kSuites, server, new RegExp(values.only));
  passed += totals.passed;
  failed += totals.failed;
}
await server.close();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0;
