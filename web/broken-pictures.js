/**
 * A picture that cannot be loaded shows its description in a quiet box instead of the browser's torn-page sign; the
 * stylesheet does it for the part `broken`.
 *
 * @param {HTMLElement} content
 */
export function calmBrokenPictures(content) {
  // Error events of pictures do not bubble, but they can be caught on their way down.
  content.addEventListener("error", (event) => mark(event.target), true);
  // In a page that a server wrote, a picture may have failed before this script came.
  for (const image of content.querySelectorAll("img")) {
    if (image.complete && image.currentSrc && !image.naturalWidth) mark(image);
  }
}

/** @param {EventTarget | null} target */
function mark(target) {
  if (target instanceof HTMLImageElement) target.part.add("broken");
}
