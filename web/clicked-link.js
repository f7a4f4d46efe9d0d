/**
 * The link that a click means. None where browsers do something of their own, with another button or a key held (a new
 * tab, a download, a selection), and none where somebody has cancelled the click.
 *
 * @param {Event} event a click
 * @param {string} selector of links that matter
 * @returns {HTMLAnchorElement | null}
 */
export function clickedLink(event, selector) {
  const click = /** @type {MouseEvent} */ (event);
  return click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey || click.defaultPrevented
    ? null
    : /** @type {Element} */ (click.target).closest(selector);
}
