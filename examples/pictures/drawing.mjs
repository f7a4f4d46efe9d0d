// The small drawing kit behind the sample pictures: seeded chance and SVG path helpers.
// Everything is deterministic, so that the pictures can be made again byte for byte.

/**
 * Seeded random numbers (mulberry32).
 * @param {number} seed
 * @returns {() => number} numbers in [0, 1)
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param {() => number} random
 * @param {number} low
 * @param {number} high
 * @returns {number} a number in [low, high)
 */
export function between(random, low, high) {
  return low + random() * (high - low);
}

/** @param {number} value @returns {number} rounded to a tenth, which keeps the SVG files small */
export function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * A skyline of hills from left to right: a sum of sines with falling height.
 * @param {{ seed: number, width: number, base: number, height: number, roughness?: number, step?: number }} hills
 * @returns {[number, number][]} points; `base` is the middle height on the page, `height` the swing
 */
export function ridge({ seed, width, base, height, roughness = 0.5, step = 16 }) {
  const random = seededRandom(seed);
  const waves = [1, 2.1, 4.3, 9.1, 19].map((frequency, octave) => ({
    frequency: frequency * between(random, 0.8, 1.2),
    phase: random() * Math.PI * 2,
    height: height * roughness ** octave,
  }));
  const points = [];
  for (let x = 0; x <= width; x += step) {
    const lift = waves.reduce(
      (sum, wave) => sum + wave.height * Math.sin((x / width) * wave.frequency * 4 + wave.phase),
      0,
    );
    points.push([x, base - lift]);
  }
  return points;
}

/**
 * @param {[number, number][]} points
 * @returns {string} path data of straight lines through the points
 */
export function line(points) {
  return points.map(([x, y], index) => `${index ? "L" : "M"}${round(x)} ${round(y)}`).join("");
}

/**
 * @param {[number, number][]} points
 * @returns {string} path data of a smooth curve through the points
 */
export function curve(points) {
  let path = `M${round(points[0][0])} ${round(points[0][1])}`;
  for (let index = 1; index < points.length; index += 1) {
    const [x0, y0] = points[index - 1];
    const [x1, y1] = points[index];
    const middle = (x0 + x1) / 2;
    path += `C${round(middle)} ${round(y0)} ${round(middle)} ${round(y1)} ${round(x1)} ${round(y1)}`;
  }
  return path;
}

/**
 * @param {[number, number][]} points a skyline
 * @param {number} width
 * @param {number} bottom
 * @returns {string} path data of everything below the skyline
 */
export function ground(points, width, bottom) {
  return `${line(points)}L${width} ${bottom}L0 ${bottom}Z`;
}

/**
 * @param {string} id
 * @param {string[]} colors top to bottom, evenly spaced
 * @param {string} direction extra attributes of the gradient
 */
export function gradient(id, colors, direction = 'x1="0" y1="0" x2="0" y2="1"') {
  const stops = colors.map(
    (color, index) => `<stop offset="${round((index / (colors.length - 1)) * 100)}%" stop-color="${color}"/>`,
  );
  return `<linearGradient id="${id}" ${direction}>${stops.join("")}</linearGradient>`;
}

/**
 * Short horizontal strokes, denser towards the viewer: light on water.
 * @param {{ seed: number, count: number, left: number, right: number, top: number, bottom: number, color: string, opacity?: number }} water
 */
export function ripples({ seed, count, left, right, top, bottom, color, opacity = 0.5 }) {
  const random = seededRandom(seed);
  let path = "";
  for (let index = 0; index < count; index += 1) {
    const depth = random() ** 1.6;
    const y = top + depth * (bottom - top);
    const length = (8 + random() * 46) * (0.35 + depth);
    const x = between(random, left, right - length);
    path += `M${round(x)} ${round(y)}h${round(length)}`;
  }
  return `<path d="${path}" stroke="${color}" stroke-opacity="${opacity}" stroke-width="2" stroke-linecap="round" fill="none"/>`;
}

/**
 * @param {number} width
 * @param {number} height
 * @param {string} definitions
 * @param {string} content
 * @returns {string} a whole SVG document
 */
export function svg(width, height, definitions, content) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${definitions}</defs>${content}</svg>\n`;
}
