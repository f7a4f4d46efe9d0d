// npm run size: how many bytes a reader downloads for the embed, and whether that is too many.
import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { StepError, root, runAsScript } from "./steps.mjs";

const kDist = path.join(root, "dist");

/** What counts together, and the most it may weigh (bytes, brotli 11). The CSS is inside the JS. */
const kBudgets = [
  { name: "wasm", files: ["article-viewer.wasm"], limit: 56_000 },
  { name: "JS + CSS", files: ["article-viewer.js", "engine.js"], limit: 12_000 },
];

/** @param {Buffer} bytes */
function brotliLength(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

await runAsScript(import.meta.url, async () => {
  const rows = kBudgets.flatMap(({ name, files, limit }) => {
    const sizes = files.map((file) => {
      const bytes = readFileSync(path.join(kDist, file));
      return { file, bytes: bytes.length, brotli: brotliLength(bytes) };
    });
    const total = {
      file: `= ${name}`,
      bytes: sizes.reduce((sum, size) => sum + size.bytes, 0),
      brotli: sizes.reduce((sum, size) => sum + size.brotli, 0),
      limit,
    };
    return [...sizes, { ...total, ok: total.brotli <= limit ? "yes" : "NO" }];
  });
  console.table(rows);
  const tooBig = rows.filter((row) => "ok" in row && row.ok === "NO").map((row) => row.file.slice(2));
  if (tooBig.length > 0) throw new StepError(`Over the limit: ${tooBig.join(", ")}`);
});
