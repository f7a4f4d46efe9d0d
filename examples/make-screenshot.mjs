// Takes the picture of the demo in the README:  npm run build && node examples/make-screenshot.mjs
// CHROMIUM names another program than /usr/bin/chromium.
import process from "node:process";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { startServer } from "../scripts/serve.mjs";

const kFile = fileURLToPath(new URL("screenshot.webp", import.meta.url));

const server = await startServer();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1360, height: 1240 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.goto(`${server.url}examples/`);
  await page.waitForFunction(() => document.getElementById("fact-time")?.textContent?.endsWith("ms"));
  await page.evaluate(async () => {
    const images = document.querySelector("article-viewer")?.shadowRoot?.querySelectorAll("img[loading=eager]") ?? [];
    await Promise.all([...images].map((image) => /** @type {HTMLImageElement} */ (image).decode()));
  });
  await page.screenshot({ path: kFile, type: "webp", quality: 82 });
  console.log(`${kFile}: ${(await stat(kFile)).size} bytes`);
} finally {
  await browser.close();
  await server.close();
}
