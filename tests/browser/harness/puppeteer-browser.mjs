import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findProgram } from "./find-program.mjs";

/**
 * Chromium without its background services: on a machine without a network
 * they only produce refused connections.
 */
const kChromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** Firefox without first-run pages, updates and telemetry. */
const kFirefoxPreferences = {
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "app.update.disabledForTesting": true,
  // Tests walk by Tab over links too; on some platforms only form controls are stops.
  "accessibility.tabfocus": 7,
  // The stylesheet's dark half is asked for through the theme attribute.
  "layout.css.prefers-color-scheme.content-override": 1,
  // The copy button is tested without a permission prompt.
  "dom.events.testing.asyncClipboard": true,
};

/** @param {"chromium" | "firefox"} name */
export function findPuppeteerProgram(name) {
  return name === "chromium"
    ? findProgram("chromium", "chromium-browser", "google-chrome")
    : findProgram("firefox-esr", "firefox");
}

/**
 * @param {"chromium" | "firefox"} name
 * @param {{ args?: string[] }} [options] further command line arguments
 */
export async function launchPuppeteer(name, options = {}) {
  const executablePath = findPuppeteerProgram(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const browser = await puppeteer.launch(
    name === "chromium"
      ? { executablePath, headless: true, args: [...kChromiumArguments, ...(options.args ?? [])] }
      : {
          browser: "firefox",
          executablePath,
          headless: true,
          extraPrefsFirefox: kFirefoxPreferences,
        },
  );
  return {
    name,
    version: await browser.version(),
    newPage: async () => wrapPage(await browser.newPage()),
    /** A page with its own cache and cookies: what a first visitor has. */
    newFreshPage: async () => {
      const context = await browser.createBrowserContext();
      const page = wrapPage(await context.newPage());
      return { ...page, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** @param {import("puppeteer-core").Page} page */
function wrapPage(page) {
  return {
    /** puppeteer's own page, for what only one engine can do (CPU throttling). */
    native: page,
    goto: async (/** @type {string} */ url) => {
      await page.goto(url, { waitUntil: "load" });
    },
    evaluate: (/** @type {any} */ source, /** @type {any[]} */ ...args) => page.evaluate(source, ...args),
    press: (/** @type {any} */ key) => page.keyboard.press(key),
    setViewport: (/** @type {number} */ width, /** @type {number} */ height) => page.setViewport({ width, height }),
    /** PNG of the viewport. */
    screenshot: async (/** @type {string} */ file) => {
      await writeFile(file, await page.screenshot({ type: "png" }));
    },
    close: () => page.close(),
  };
}
