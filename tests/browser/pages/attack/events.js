import { kClicks } from "./tripwires.js";

/**
 * Events: which a browser knows, and what a reader does to a document: all of them.
 *
 * @module
 */

/** An element of each kind that has handlers of its own. */
const kProbes = "<p></p><video></video><marquee></marquee><details></details><svg><animate></animate></svg>";

/** Handlers that listen to another name than their own, or to both. */
const kOtherNames = {
  load: "SVGLoad",
  begin: "beginEvent",
  end: "endEvent",
  repeat: "repeatEvent",
  animationstart: "webkitAnimationStart",
  animationend: "webkitAnimationEnd",
  animationiteration: "webkitAnimationIteration",
  transitionend: "webkitTransitionEnd",
};

/**
 * The events that an attribute can handle in this browser, found out by trying.
 *
 * @param {any} window
 * @param {string[]} types
 * @returns {string[]}
 */
export function knownEvents(window, types) {
  const host = window.document.createElement("div");
  host.innerHTML = kProbes;
  const elements = [window.document.createElement("body"), ...host.querySelectorAll("*")];
  let handled = false;
  window.notice = () => {
    handled = true;
  };
  const known = types.filter((type) => {
    handled = false;
    for (const element of elements) {
      element.setAttribute(`on${type}`, "notice()");
      for (const event of makeEvents(window, type)) element.dispatchEvent(event);
      // The handlers of a body are the window's.
      if (!handled && element.localName === "body") window.dispatchEvent(new window.Event(type));
      element.removeAttribute(`on${type}`);
    }
    return handled;
  });
  delete window.notice;
  return known;
}

/**
 * Makes events happen to every element under a root. An event that bubbles reaches all elements around the one it
 * happens to, so only the innermost ones are taken.
 *
 * @param {any} window
 * @param {any} root
 * @param {string[]} types
 * @param {boolean} withFocus whether the focus moves over everything that takes it
 */
export function provoke(window, root, types, withFocus) {
  const events = types.flatMap((type) => makeEvents(window, type));
  for (const element of root.querySelectorAll("*")) {
    if (!element.firstElementChild) for (const event of events) element.dispatchEvent(event);
    if (withFocus && element.tabIndex >= 0) element.focus({ preventScroll: true });
  }
}

/**
 * @param {any} window
 * @param {string} type
 * @returns {Event[]} under all its names
 */
function makeEvents(window, type) {
  const isClick = kClicks.includes(type);
  const Type = isClick ? window.MouseEvent : window.Event;
  const otherName = kOtherNames[/** @type {keyof kOtherNames} */ (type)];
  return (otherName ? [type, otherName] : [type]).map(
    // A click leaves the shadow root, as a reader's click does, and reaches the tripwire at the window.
    (name) => new Type(name, { bubbles: true, cancelable: true, composed: isClick }),
  );
}
