/**
 * Line drawings on a grid of 24 by 24, each with the name that the part of its button gets. Single exports, so that a
 * tool carries no others than its own.
 *
 * @typedef {readonly [name: string, path: string]} Icon
 */

/** @type {Icon} */
export const toc = ["toc", "M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h7"];

/** @type {Icon} */
export const display = ["display", "M3 18 8 6l5 12M4.7 14h6.6M15.5 18l3-8 3 8M16.5 15.3h4"];

/** @type {Icon} */
export const listen = [
  "listen",
  "M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z",
];

/** @type {Icon} */
export const play = ["play", "M8 5v14l11-7z"];

/** @type {Icon} */
export const pause = ["pause", "M8 5v14M16 5v14"];

/** @type {Icon} */
export const share = ["share", "M12 15V4M8 7.5 12 3.5l4 4M5 12v8h14v-8"];

/** @type {Icon} */
export const print = ["print", "M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z"];

/** @type {Icon} */
export const back = ["back", "M9 7 4 12l5 5M4 12h11a5 5 0 0 1 0 10"];

/** @type {Icon} */
export const smaller = ["smaller", "M5 12h14"];

/** @type {Icon} */
export const larger = ["larger", "M5 12h14M12 5v14"];

/** @type {Icon} */
export const previous = ["previous", "M15 5 8 12l7 7"];

/** @type {Icon} */
export const next = ["next", "M9 5l7 7-7 7"];

/** @type {Icon} */
export const close = ["close", "M6 6l12 12M18 6 6 18"];

/** @type {Icon} */
export const enlarge = ["enlarge", "M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7"];
