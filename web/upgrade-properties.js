/**
 * A property that was set before the class of an element was defined is an own property and hides the accessor of the
 * class: it is taken off and set again.
 *
 * @param {any} element
 */
export function upgradeProperties(element) {
  for (const name of Object.keys(element)) {
    if (!(name in Object.getPrototypeOf(element))) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
