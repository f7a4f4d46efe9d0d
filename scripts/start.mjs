// npm start: makes the machine ready, builds dist/ and serves the demo.
import process from "node:process";
import { buildWeb } from "./build.mjs";
import { startServer } from "./serve.mjs";
import { setUp } from "./set-up.mjs";
import { runAsScript } from "./steps.mjs";

const firstPort = Number(process.env.PORT ?? 8080);

await runAsScript(import.meta.url, async () => {
  await setUp(["build"]);
  await buildWeb();
  const { url } = await startServer({ port: firstPort, attempts: 20 });
  console.log(`\nThe demo is at ${url} (Ctrl+C ends it)`);
});
