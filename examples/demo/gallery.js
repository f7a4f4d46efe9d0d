import { samples } from "./samples.js";

/** @import { Sample } from "./samples.js" */

/**
 * Fills the list with one card a sample. Each is a link to its fragment, so that a sample has an address, can be opened
 * in a new tab and is found again by the back button.
 *
 * @param {HTMLElement} list
 * @param {(sample: Sample) => void} chosen called at once with the first one, and whenever the fragment names another
 */
export function makeGallery(list, chosen) {
  list.append(...samples.map(card));
  const choose = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const sample = samples.find((candidate) => candidate.name === name);
    if (!sample && list.querySelector("[aria-current]")) return; // a fragment of something else on the page
    const current = sample ?? samples[0];
    for (const link of list.querySelectorAll("a")) {
      if (link.hash === `#${current.name}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    chosen(current);
  };
  addEventListener("hashchange", choose);
  choose();
}

/** @param {Sample} sample */
function card({ name, title, shows, picture, mark }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${name}`;
  link.append(picture ? thumbnail(picture) : text("span", mark ?? "", "mark"), text("b", title), text("small", shows));
  if (mark) link.firstElementChild?.setAttribute("aria-hidden", "true");
  item.append(link);
  return item;
}

/** @param {string} source */
function thumbnail(source) {
  const picture = document.createElement("img");
  picture.src = source;
  picture.alt = "";
  picture.width = 64;
  picture.height = 64;
  return picture;
}

/**
 * @param {string} name
 * @param {string} content
 * @param {string} [className]
 */
function text(name, content, className = "") {
  const made = document.createElement(name);
  made.textContent = content;
  if (className) made.className = className;
  return made;
}
