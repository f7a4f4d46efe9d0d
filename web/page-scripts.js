/**
 * The document that stands in the page for search engines: JSON-LD in a script. The elements import this file where they
 * have the attribute `for`.
 *
 * @module
 */

/**
 * @param {string} id of the script; "" for the first one with JSON-LD that can be shown
 * @param {(text: string) => Promise<unknown>} work refuses what cannot be shown
 * @returns {Promise<string | undefined>} the text of the script; undefined where there is none
 */
export async function documentIn(id, work) {
  await parsed();
  if (id) return document.getElementById(id)?.textContent ?? undefined;
  for (const { textContent } of document.querySelectorAll("script[type='application/ld+json']")) {
    const isArticle = await work(textContent ?? "").then(
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
