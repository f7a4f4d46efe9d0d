// The shorter run of `npm run soak`: it checks itself, here it is only started.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("../soak/soak.mjs", import.meta.url));

it("20,000 renders leave the memory where it was", async () => {
  const flags = ["--expose-gc", "--max-semi-space-size=1"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, "--renders=20000"]);
  assert.match(stdout, /^20000 renders .*, 1 instance/);
});
