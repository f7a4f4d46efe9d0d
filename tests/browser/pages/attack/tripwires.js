/**
 * Tripwires: they notice code that runs in a window, and whatever else an attack that works would do there.
 *
 * @module
 */

/** Calls that no document makes by itself; the paths start at the window. */
const kCalls = [
  ...["alert", "confirm", "prompt", "print", "open", "eval", "Function", "postMessage", "stop", "close", "find"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker", "Image", "Audio"],
  ...["document.write", "document.writeln", "document.open", "document.execCommand", "navigator.sendBeacon"],
  ...["history.pushState", "history.replaceState", "history.go", "history.back", "history.forward"],
  ...["console.log", "console.error", "console.info", "console.warn", "console.dir", "console.table"],
  ...["localStorage.setItem", "sessionStorage.setItem"],
];

/** Where a click may lead: an ordinary address, or one that the browser cannot read at all (":"). */
const kHarmlessLinks = new Set(["http:", "https:", "mailto:", "tel:", ":"]);

/** Requests that an article may make: the pictures and recordings that it names. */
const kMediaDirectives = new Set(["img-src", "media-src"]);

/** Events that follow a link. */
export const kClicks = ["click", "auxclick"];

/**
 * Stretches the tripwires in a window whose body is still empty.
 *
 * @param {any} window
 * @param {(trip: string) => void} note called for each trip
 * @param {(address: string) => boolean} isMedia whether the documents name it as a picture or a recording
 * @returns {() => string[]} says in the end what has changed: trips, too
 */
export function stretchTripwires(window, note, isMedia) {
  for (const path of kCalls) replaceCall(window, path, note);
  watchTimers(window, note);
  watchValues(window, note);
  watchEvents(window, note, isMedia);
  watchClicks(window, note);
  return watchState(window);
}

/**
 * The same for the calls of the page around the frames, which a document could reach.
 *
 * @param {any} window
 * @param {(trip: string) => void} note
 */
export function stretchParentTripwires(window, note) {
  for (const name of ["alert", "confirm", "prompt", "print", "open", "postMessage"]) {
    replaceCall(window, name, () => note(`call of parent.${name}`));
  }
}

/**
 * @param {any} window
 * @param {string} path
 * @param {(trip: string) => void} note
 */
function replaceCall(window, path, note) {
  const parts = path.split(".");
  const name = /** @type {string} */ (parts.pop());
  const owner = parts.reduce((object, part) => object[part], window);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: () => note(`call of ${path}`) });
}

/**
 * Timers are code when they are given a text.
 *
 * @param {any} window
 * @param {(trip: string) => void} note
 */
function watchTimers(window, note) {
  for (const name of ["setTimeout", "setInterval"]) {
    window[name] = () => note(`call of ${name}`);
  }
}

/**
 * @param {any} window
 * @param {(trip: string) => void} note
 */
function watchValues(window, note) {
  for (const { prototype } of [window.Document, window.HTMLDocument]) {
    for (const name of ["cookie", "domain", "title"]) {
      const original = Object.getOwnPropertyDescriptor(prototype, name);
      if (!original) continue;
      Object.defineProperty(prototype, name, {
        ...original,
        set: () => {
          note(`write of document.${name}`);
        },
      });
    }
  }
}

/**
 * What the browser itself tells: navigation, forms, messages, code that failed, and each request that the page's
 * policy stopped. The policy allows code, so that an attack can run, and no request at all, so that each is told.
 *
 * @param {any} window
 * @param {(trip: string) => void} note
 * @param {(address: string) => boolean} isMedia
 */
function watchEvents(window, note, isMedia) {
  const onTrusted = (/** @type {string} */ type, /** @type {(event: any) => void} */ react) =>
    window.addEventListener(type, (/** @type {any} */ event) => event.isTrusted && react(event), true);
  for (const type of ["beforeunload", "pagehide", "hashchange", "popstate", "submit", "message", "storage"]) {
    onTrusted(type, () => note(`event ${type}`));
  }
  onTrusted("error", (event) => {
    if (event instanceof window.ErrorEvent) note(`code failed: ${event.message}`);
  });
  onTrusted("unhandledrejection", () => note("code failed: rejection"));
  onTrusted("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (!kMediaDirectives.has(effectiveDirective) || !isMedia(blockedURI))
      note(`request: ${effectiveDirective} ${blockedURI}`);
  });
}

/**
 * A click on a link goes nowhere; one that leads to code is a trip, and runs it.
 *
 * @param {any} window
 * @param {(trip: string) => void} note
 */
function watchClicks(window, note) {
  const follow = (/** @type {any} */ event) => {
    const link = event.composedPath().find((/** @type {any} */ node) => /^(?:a|area)$/.test(node.localName));
    if (!link?.href) return;
    const { protocol } = typeof link.href === "string" ? link : new URL(link.href.baseVal, window.document.baseURI);
    if (kHarmlessLinks.has(protocol)) event.preventDefault();
    else note(`link to ${protocol}`);
  };
  for (const type of kClicks) window.addEventListener(type, follow, true);
}

/**
 * What is compared in the end: global variables, frames and the document around the article.
 *
 * @param {any} window
 * @returns {() => string[]} what has changed
 */
function watchState(window) {
  const { document } = window;
  const globals = new Set(Object.getOwnPropertyNames(window));
  return () => {
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
    const changes = added.map((name) => `global ${name}`);
    if (window.length > 0) changes.push("a frame");
    if (document.head.childElementCount > 0) changes.push("an element in the head");
    if (document.body.childElementCount > 2) changes.push("an element beside the article");
    return changes;
  };
}
