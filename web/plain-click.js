/**
 * Whether a click on a link means what the page makes of it: with another button or a key held, browsers open a new tab,
 * download or select, and whoever has cancelled the click wants nothing.
 *
 * @param {MouseEvent} click
 */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }) {
  return !(button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}
