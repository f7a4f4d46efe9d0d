/**
 * The article that stands in the page for search engines: JSON-LD in a script. The element imports this file where it
 * has the attribute `for`.
 *
 * @module
 */

/**
 * @param {string} id of the script; "" for the first one with JSON-LD that can be shown
 * @param {(text: string) => Promise<unknown>} render refuses what is no article
 * @returns {Promise<string | undefined>} the text of the script; undefined where there is none
 */
export async function articleIn(id, render) {
  await parsed();
  if (id) return document.getElementById(id)?.textContent ?? undefined;
  for (const { textContent } of document.querySelectorAll("script[type='application/ld+json']")) {
    const isArticle = await render(textContent ?? "").then(
      () => true,
      () => false,
    );
    if (isArticle) return textContent ?? "";
  }
}

/** The script may stand further down in the page than the element. @returns {Promise<void>} */
function parsed() {
  return new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}
