/**
 * A property that was set before the class of an element was defined is an own property and hides the setter of the
 * class: it is taken off and set again.
 *
 * @param {any} element
 * @param {string[]} names
 */
export function upgradeProperties(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
