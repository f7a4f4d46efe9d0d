/**
 * Tells when an element may have moved on the screen, once a frame and only while it is there: nothing is left behind when
 * it is taken off the page.
 *
 * @param {HTMLElement} element
 * @param {() => void} tell also at once, and when it left the screen
 * @param {AbortSignal} signal ends it
 */
export function watchScroll(element, tell, signal) {
  /** @type {AbortController | undefined} there while the element is on the screen */
  let watching;
  let isDue = false;
  const look = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted && element.isConnected) tell();
    });
  };
  const observer = new IntersectionObserver((entries) => {
    watching?.abort();
    watching = undefined;
    look();
    if (!entries.at(-1)?.isIntersecting) return;
    watching = new AbortController();
    // Caught on the way down: the article may scroll in a box of the page.
    const how = { capture: true, passive: true, signal: watching.signal };
    for (const type of ["scroll", "resize"]) addEventListener(type, look, how);
  });
  observer.observe(element);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    watching?.abort();
  });
}

/**
 * @param {HTMLElement} element
 * @returns {number} how much of it, from its beginning, has come onto the screen or passed it: 0 to 1
 */
export function seenPart(element) {
  const { top, height } = element.getBoundingClientRect();
  return height ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
}
