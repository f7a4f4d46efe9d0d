/**
 * Where an arrow leads to: along it, and across it.
 *
 * @type {Record<string, (x: number, y: number) => [along: number, across: number]>}
 */
const directions = {
  ArrowRight: (x, y) => [x, y],
  ArrowLeft: (x, y) => [-x, y],
  ArrowDown: (x, y) => [y, x],
  ArrowUp: (x, y) => [-y, x],
};

/**
 * Beside Tab, which stops at every tag, the arrow keys go to the nearest tag in their direction, Home and End to the
 * first and the last. Where there is none the key stays what it is: the page scrolls.
 *
 * @param {HTMLElement} list its items have one element each
 */
export function moveByArrows(list) {
  list.addEventListener("keydown", (press) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const from = /** @type {Element} */ (press.target).closest("[part~=tag]");
    if (!from) return;
    const tags = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(":is(a, button)[part~=tag]")]);
    const to = press.key === "Home" ? tags[0] : press.key === "End" ? tags.at(-1) : nearest(from, tags, press.key);
    if (!to) return;
    press.preventDefault();
    to.focus();
  });
}

/**
 * @param {Element} from
 * @param {HTMLElement[]} tags
 * @param {string} key
 */
function nearest(from, tags, key) {
  const direction = directions[key];
  if (!direction) return;
  const start = middleOf(from);
  /** @type {HTMLElement | undefined} */
  let best;
  let least = Infinity;
  for (const tag of tags) {
    const { x, y } = middleOf(tag);
    const [along, across] = direction(x - start.x, y - start.y);
    const distance = along + 2 * Math.abs(across); // what stands beside is nearer than what stands askew
    if (along < 1 || distance >= least) continue;
    least = distance;
    best = tag;
  }
  return best;
}

/** @param {Element} element */
function middleOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
