/** How far from the screen an article begins to load: about one screen on a desk, two on a phone. */
const margin = "1000px";

/**
 * @param {Element} element
 * @param {() => void} act called once, when the element comes near the screen
 * @returns {() => void} stops waiting
 */
export function whenNear(element, act) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
