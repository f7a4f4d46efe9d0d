// Makes the sample sound and film that stand beside this script:  node examples/media/make-media.mjs
// The sound is computed here (waves, a bell, a far horn), the film is the buoy picture in motion, drawn frame
// by frame; ffmpeg only encodes. FFMPEG and CHROMIUM name other programs than those on the path.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { buoy } from "../pictures/harbour.mjs";
import { seededRandom } from "../pictures/drawing.mjs";

const kRate = 22050; // samples a second: enough for a horn and waves
const kSeconds = 8;
const kFrames = 10; // a second
const folder = fileURLToPath(new URL(".", import.meta.url));

/** @returns {Int16Array} the harbour at night, mono */
function harbourSound() {
  const random = seededRandom(7);
  const samples = new Int16Array(kRate * kSeconds);
  let low = 0;
  let high = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / kRate;
    const noise = random() * 2 - 1;
    low += (noise - low) * 0.06;
    high += (noise - high) * 0.3;
    const swell = 0.35 + 0.3 * Math.sin((time / 4) * 2 * Math.PI) ** 2;
    const waves = low * swell * 1.1 + (high - low) * swell * 0.12;
    const bell = [1.2, 3.6, 6.1]
      .filter((start) => time >= start)
      .reduce((sum, start) => {
        const age = time - start;
        return (
          sum +
          Math.exp(-age * 1.6) *
            (Math.sin(age * 2 * Math.PI * 523) + 0.5 * Math.sin(age * 2 * Math.PI * 1318) * Math.exp(-age * 3))
        );
      }, 0);
    const hornAge = time - 4.4;
    const horn =
      hornAge > 0 && hornAge < 2.2
        ? Math.sin((hornAge / 2.2) * Math.PI) *
          (Math.sin(time * 2 * Math.PI * 98) + 0.6 * Math.sin(time * 2 * Math.PI * 147))
        : 0;
    const fade = Math.min(1, time * 2, (kSeconds - time) * 2);
    samples[index] = Math.max(-1, Math.min(1, (waves + bell * 0.14 + horn * 0.16) * fade)) * 32000;
  }
  return samples;
}

/** @param {Int16Array} samples @returns {Buffer} a WAV file */
function wav(samples) {
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(kRate, 24);
  header.writeUInt32LE(kRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}

/** The buoy picture at one moment: it rocks, and its rings travel outwards. */
function frame(time) {
  const rings = Array.from({ length: 9 }, (_, index) => {
    const age = (index + ((time / 2) % 1)) * 80;
    return `<ellipse cx="480" cy="436" rx="${70 + age}" ry="${14 + age * 0.21}" stroke-opacity="${Math.max(0, 0.75 - age / 800)}"/>`;
  }).join("");
  const tilt = 5 * Math.sin((time / 4) * 2 * Math.PI);
  const still = buoy();
  return still
    .replace(
      /(<g fill="none" stroke="#f2f7f4" stroke-width="4">).*?<\/g>/,
      `$1${rings}</g><g transform="rotate(${tilt} 480 420)">`,
    )
    .replace(/(r="52" fill="#fff6c9" opacity=")[^"]*"\/>/, `$1${time % 4 < 0.8 ? 0.55 : 0.12}"/></g>`);
}

function ffmpeg(...options) {
  const run = spawnSync(process.env.FFMPEG ?? "ffmpeg", ["-loglevel", "error", "-y", ...options], { stdio: "inherit" });
  if (run.status !== 0) throw new Error(`ffmpeg ended with ${run.status ?? run.error}`);
}

const scratch = await mkdtemp(join(tmpdir(), "harbour-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
  const sound = join(scratch, "sound.wav");
  await writeFile(sound, wav(harbourSound()));
  ffmpeg("-i", sound, "-b:a", "32k", "-map_metadata", "-1", join(folder, "harbour.mp3"));
  const page = await browser.newPage();
  await page.setViewport({ width: 480, height: 320 });
  for (let index = 0; index < kSeconds * kFrames; index += 1) {
    const source = Buffer.from(frame(index / kFrames)).toString("base64");
    await page.setContent(`<body style="margin:0"><img width="480" src="data:image/svg+xml;base64,${source}">`);
    await page.waitForFunction(() => document.images[0].complete);
    await page.screenshot({ path: join(scratch, `${String(index).padStart(3, "0")}.png`) });
  }
  const pictures = ["-framerate", String(kFrames), "-i", join(scratch, "%03d.png"), "-i", sound];
  ffmpeg(
    ...pictures,
    "-c:v",
    "libx264",
    "-preset",
    "veryslow",
    "-crf",
    "34",
    "-pix_fmt",
    "yuv420p",
    "-c:a",
    "aac",
    "-b:a",
    "24k",
    "-movflags",
    "+faststart",
    join(folder, "buoy.mp4"),
  );
  ffmpeg(
    ...pictures,
    "-c:v",
    "libvpx-vp9",
    "-crf",
    "54",
    "-b:v",
    "0",
    "-c:a",
    "libopus",
    "-b:a",
    "16k",
    join(folder, "buoy.webm"),
  );
} finally {
  await browser.close();
  await rm(scratch, { recursive: true });
}
