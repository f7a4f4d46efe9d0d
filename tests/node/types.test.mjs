// The types of the element: a page in TypeScript compiles against them.
import { execFile } from "node:child_process";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

it("a page in TypeScript knows the element, its events and its slots", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const tsc = [`${root}node_modules/typescript/bin/tsc`, "--project", `${root}tests/types`];
  await promisify(execFile)(process.execPath, tsc).catch(({ stdout, message }) => {
    throw new Error(stdout || message);
  });
});
