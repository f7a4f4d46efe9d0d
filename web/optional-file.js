/**
 * Something that a file of its own brings, fetched where it is needed. A site may do without the file.
 *
 * @template T
 * @param {string} name
 * @param {Promise<T>} file being imported
 * @returns {Promise<T | undefined>} undefined when the site does not have the file
 */
export async function optionalFile(name, file) {
  try {
    return await file;
  } catch (cause) {
    console.warn(`article-viewer: ${name} could not be loaded.`, cause);
  }
}
