/**
 * A file beside the element that only some pages need: it is fetched when something on this one does.
 *
 * @template T
 * @param {string} name of the file, to be told where the site does not have it
 * @param {() => Promise<T>} load
 * @returns {Promise<T | undefined>} undefined when it could not be loaded; the page goes on without it
 */
export async function lateModule(name, load) {
  try {
    return await load();
  } catch (cause) {
    console.warn(`article-viewer: ${name}.js could not be loaded.`, cause);
  }
}
