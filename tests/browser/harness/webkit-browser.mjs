import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, startProcess } from "./child-process.mjs";
import { findMiniBrowser, findProgram } from "./find-program.mjs";
import { WebDriverSession } from "./webdriver-client.mjs";

/** What WebKit needs, by Debian package: package -> is it there? */
export function missingWebKitPackages() {
  return Object.entries({
    "webkit2gtk-driver": findProgram("WebKitWebDriver"),
    "libwebkit2gtk-4.1-0": findMiniBrowser(),
    xvfb: findProgram("Xvfb"),
  })
    .filter(([, program]) => !program)
    .map(([name]) => name);
}

/** WebKitGTK's MiniBrowser, driven by its WebDriver, on a display of its own. */
export async function launchWebKit() {
  const missing = missingWebKitPackages();
  if (missing.length > 0) throw new Error(`not installed: ${missing.join(", ")}`);
  const home = await mkdtemp(path.join(tmpdir(), "article-viewer-webkit-"));
  const display = await startDisplay();
  const port = await freePort();
  const driver = startProcess(
    /** @type {string} */ (findProgram("WebKitWebDriver")),
    [`--port=${port}`, "--host=127.0.0.1"],
    { env: browserEnvironment(display.name, home) },
  );
  const stop = async () => {
    await driver.stop();
    await display.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, driver);
    return wrapSession(session, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The browser must not read or write the developer's own profile, and a
 * machine without a GPU or a session bus is the normal case here.
 *
 * @param {string} display
 * @param {string} home
 */
function browserEnvironment(display, home) {
  return {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    GTK_A11Y: "none",
    NO_AT_BRIDGE: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  };
}

/** Xvfb chooses a free display itself and writes its number to descriptor 3. */
async function startDisplay() {
  const process_ = startProcess(
    /** @type {string} */ (findProgram("Xvfb")),
    ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  const pipe = /** @type {import("node:stream").Readable} */ (process_.child.stdio[3]);
  const number = await Promise.race([
    new Promise((resolve) => pipe.once("data", (chunk) => resolve(String(chunk).trim()))),
    process_.ended.then(() => {
      throw new Error(`Xvfb ended: ${process_.output()}`);
    }),
  ]);
  return { name: `:${number}`, stop: process_.stop };
}

/**
 * @param {string} endpoint
 * @param {ReturnType<typeof startProcess>} driver
 */
async function openSession(endpoint, driver) {
  const capabilities = {
    "webkitgtk:browserOptions": {
      binary: findMiniBrowser(),
      args: ["--automation"],
    },
  };
  for (let attempt = 0; ; ++attempt) {
    try {
      return await WebDriverSession.open(endpoint, capabilities);
    } catch (error) {
      const refused = /** @type {any} */ (error).cause?.code === "ECONNREFUSED";
      if (!refused || attempt >= 50 || driver.child.exitCode !== null) {
        throw new Error(`WebKitWebDriver: ${error}\n${driver.output()}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * @param {WebDriverSession} session
 * @param {() => Promise<void>} stop
 */
async function wrapSession(session, stop) {
  await session.setScriptTimeout(60_000);
  const evaluate = (/** @type {any} */ source, /** @type {any[]} */ ...args) =>
    session.evaluate(typeof source === "function" ? source.toString() : `() => (${source})`, args);
  const page = {
    native: session,
    goto: (/** @type {string} */ url) => session.goto(url),
    evaluate,
    press: (/** @type {string} */ key) => session.press(key),
    // The window has a tool bar: ask for a size, see what is left, ask again.
    setViewport: async (/** @type {number} */ width, /** @type {number} */ height) => {
      await session.setWindowSize(width, height);
      const inner = await evaluate(() => ({ width: globalThis.innerWidth, height: globalThis.innerHeight }));
      // A window that was not resized yet still has its old, larger size: ask for no less than it can have.
      await session.setWindowSize(Math.max(width, 2 * width - inner.width), 2 * height - inner.height);
    },
    screenshot: async (/** @type {string} */ file) => writeFile(file, await session.screenshot()),
    close: async () => {},
  };
  return {
    name: "webkit",
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    // One window is enough: every test navigates anew.
    newPage: async () => page,
    close: async () => {
      await session.close().catch(() => {});
      await stop();
    },
  };
}
