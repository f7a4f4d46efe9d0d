// Makes the sample pictures that stand beside this script:  node examples/pictures/make-pictures.mjs
// The drawings are SVG; those that stand for photographs are painted into WebP, JPEG and PNG files by
// the Chromium that the tests use (CHROMIUM names another program).
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { coast, river, terraces } from "./landscapes.mjs";
import { boats, buoy, cranes, soundClock } from "./harbour.mjs";
import { levelChart, pathMap, portrait, roofs, seeds } from "./still-lifes.mjs";

/** Drawings that stay drawings. */
const kDrawings = { "river-level.svg": levelChart, "path-map.svg": pathMap };

/** Drawings that become pixels: file name, scene, width in pixels, quality of the lossy formats. */
const kPaintings = [
  ["coast-1600.webp", coast, 1600, 62],
  ["coast-800.webp", coast, 800, 66],
  ["river.jpg", river, 1200, 62],
  ["seeds.webp", seeds, 1200, 60],
  ["seeds-600.webp", seeds, 600, 60],
  ["terraces.webp", terraces, 1200, 62],
  ["roofs.webp", roofs, 1200, 58],
  ["harbour-cranes.webp", cranes, 960, 64],
  ["harbour-buoy.webp", buoy, 960, 64],
  ["harbour-boats.webp", boats, 960, 58],
  ["harbour-clock.webp", soundClock, 960, 64],
  ["portrait.png", portrait, 200, 0],
];

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Shows the drawing in a page of the wanted width and takes a picture of it. */
async function paint(page, [name, scene, width, quality]) {
  const drawing = scene();
  const [original, height] = drawing
    .match(/width="(\d+)" height="(\d+)"/)
    .slice(1)
    .map(Number);
  const pixels = { width, height: Math.round((height * width) / original) };
  await page.setViewport({ ...pixels, deviceScaleFactor: 1 });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;
  await page.setContent(`<body style="margin:0"><img src="${source}" style="display:block;width:${pixels.width}px">`);
  await page.waitForFunction(() => document.images[0].complete);
  const type = name.endsWith(".webp") ? "webp" : name.endsWith(".jpg") ? "jpeg" : "png";
  const bytes = await page.screenshot({ type, ...(type === "png" ? {} : { quality }) });
  await writeFile(folder + name, bytes);
  return bytes.length;
}

for (const [name, scene] of Object.entries(kDrawings)) {
  const drawing = scene();
  await writeFile(folder + name, drawing);
  console.log(`${name}: ${drawing.length} bytes`);
}
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await browser.newPage();
  for (const painting of kPaintings) console.log(`${painting[0]}: ${await paint(page, painting)} bytes`);
} finally {
  await browser.close();
}
