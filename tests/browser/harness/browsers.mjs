import { findPuppeteerProgram, launchPuppeteer } from "./puppeteer-browser.mjs";
import { launchWebKit, missingWebKitPackages } from "./webkit-browser.mjs";

/**
 * A page of any engine.
 *
 * @typedef {object} TestPage
 * @property {any} native the driver's own page
 * @property {(url: string) => Promise<void>} goto waits for the load event
 * @property {(source: any, ...args: any[]) => Promise<any>} evaluate
 *   runs a function (async allowed) in the page; arguments and result are JSON
 * @property {(key: string) => Promise<void>} press a key by name: Tab, Enter, Escape, ArrowLeft, …
 * @property {(width: number, height: number) => Promise<void>} setViewport CSS pixels
 * @property {(file: string) => Promise<void>} screenshot PNG of the viewport
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} TestBrowser
 * @property {string} name chromium, firefox or webkit
 * @property {string} version
 * @property {() => Promise<TestPage>} newPage
 * @property {() => Promise<TestPage>} [newFreshPage] own cache; not in WebKit
 * @property {() => Promise<void>} close
 */

/**
 * The engines: what is missing on this machine (Debian package names), and how to start them.
 *
 * @type {Record<string, { missing: () => string[], launch: () => Promise<TestBrowser> }>}
 */
export const kEngines = {
  chromium: {
    missing: () => (findPuppeteerProgram("chromium") ? [] : ["chromium"]),
    launch: () => launchPuppeteer("chromium"),
  },
  firefox: {
    missing: () => (findPuppeteerProgram("firefox") ? [] : ["firefox-esr"]),
    launch: () => launchPuppeteer("firefox"),
  },
  webkit: { missing: missingWebKitPackages, launch: launchWebKit },
};
