// npm start: makes the machine ready, builds dist/ and serves the demo.
import { buildWeb } from "./build.mjs";
import { serveDemo } from "./serve.mjs";
import { setUp } from "./set-up.mjs";
import { runAsScript } from "./steps.mjs";

await runAsScript(import.meta.url, async () => {
  await setUp(["build"]);
  await buildWeb();
  await serveDemo();
});
