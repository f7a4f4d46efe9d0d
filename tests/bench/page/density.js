/** @typedef {{x: number, y: number, width: number, height: number}} Box the middle and the sides */
/** @typedef {[x: number, y: number]} Corner */

/**
 * How dense boxes stand: what they cover of the convex hull around all of them.
 *
 * @param {Box[]} boxes
 */
export function densityOf(boxes) {
  const covered = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return covered / areaOf(hullOf(boxes.flatMap(cornersOf)));
}

/** @param {Box} box @returns {Corner[]} */
function cornersOf({ x, y, width, height }) {
  const right = width / 2;
  const bottom = height / 2;
  return [
    [x - right, y - bottom],
    [x + right, y - bottom],
    [x - right, y + bottom],
    [x + right, y + bottom],
  ];
}

/** Andrew's monotone chain. @param {Corner[]} corners */
function hullOf(corners) {
  const sorted = corners.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chainOf(sorted), ...chainOf(sorted.reverse())];
}

/** @param {Corner[]} corners */
function chainOf(corners) {
  /** @type {Corner[]} */
  const chain = [];
  for (const corner of corners) {
    while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], corner) <= 0) chain.pop();
    chain.push(corner);
  }
  return chain.slice(0, -1);
}

/** @param {Corner} from @param {Corner} by @param {Corner} to */
function turn(from, by, to) {
  return (by[0] - from[0]) * (to[1] - from[1]) - (by[1] - from[1]) * (to[0] - from[0]);
}

/** @param {Corner[]} polygon */
function areaOf(polygon) {
  const doubled = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
