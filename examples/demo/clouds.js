// The page of the clouds: one over all sample articles that filters them, and one to play with.
import { samples } from "./samples.js";

/** @import { TagCloud } from "../../dist/tag-cloud.js" */
/** @import { Sample } from "./samples.js" */

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
function byId(id) {
  return /** @type {T} */ (document.getElementById(id));
}

/**
 * @param {Sample} sample
 * @returns {Promise<any>} the article; undefined where the sample is broken, as one is meant to be
 */
async function read({ file }) {
  try {
    const document = await (await fetch(file)).json();
    const graph = /** @type {any[] | undefined} */ (document["@graph"]);
    return graph?.find((node) => /Article$/.test(node["@type"])) ?? document;
  } catch {
    return undefined;
  }
}

/**
 * @param {Sample} sample
 * @param {number} index of its article in the document of the cloud
 */
function card({ name, title, shows, picture, mark = "" }, index) {
  const item = document.createElement("li");
  item.dataset.article = `${index}`;
  const link = document.createElement("a");
  link.href = `./#${name}`;
  const text = document.createElement("span");
  text.append(element("b", title), element("small", shows));
  link.append(picture ? thumbnail(picture) : element("span", mark, "mark"), text);
  item.append(link);
  return item;
}

/** @param {string} source */
function thumbnail(source) {
  const picture = document.createElement("img");
  picture.src = source;
  picture.alt = "";
  return picture;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} [className] of what is for the eye only
 */
function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
    made.setAttribute("aria-hidden", "true");
  }
  return made;
}

/** Fields that hold text for readers. */
const textFields = new Set(["headline", "description", "articleBody", "text", "caption", "name"]);

/**
 * The texts of a document, without tags and addresses.
 *
 * @param {unknown} value
 * @param {string} [key]
 * @returns {string}
 */
function textOf(value, key = "") {
  if (typeof value === "string") {
    return textFields.has(key) ? value.replace(/<[^>]*>|\]\([^)]*\)|\S+:\/\/\S+|&\w+;/g, " ") : "";
  }
  return Object.entries(value ?? {})
    .map(([name, part]) => textOf(part, Array.isArray(value) ? key : name))
    .join(" ");
}

/**
 * How often each word stands in the texts, the most frequent first.
 *
 * @param {string} text
 * @returns {[string, number][]}
 */
function countWords(text) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(/\p{Letter}[\p{Letter}\p{Mark}’'-]{3,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Draws the playground anew whenever a control moves, and says how long that took. @param {[string, number][]} words */
function play(words) {
  const cloud = /** @type {TagCloud} */ (byId("playground"));
  const form = /** @type {HTMLFormElement} */ (byId("controls"));
  const told = byId("told");
  let started = 0;
  let count = 0;
  const update = () => {
    const chosen = Object.fromEntries(new FormData(form));
    for (const input of form.querySelectorAll("input")) {
      if (input.nextElementSibling) input.nextElementSibling.textContent = input.value;
    }
    started = performance.now();
    cloud.style.width = `${chosen.width}px`;
    cloud.style.height = chosen.layout === "list" ? "" : `${chosen.height}px`;
    for (const name of ["rotate", "seed", "scale", "layout"]) cloud.setAttribute(name, `${chosen[name]}`);
    if (Number(chosen.words) === count) return;
    count = Number(chosen.words);
    cloud.data = Object.fromEntries(words.slice(0, count));
  };
  cloud.addEventListener("av-cloud", (event) => {
    const { placed, total } = /** @type {CustomEvent} */ (event).detail;
    const time = performance.now() - started;
    told.textContent = `${placed} of ${total} words placed, ${time.toFixed(time < 10 ? 1 : 0)} ms after the last change`;
  });
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
}

const single = samples.filter(({ name }) => name !== "feed");
const articles = await Promise.all(single.map(read));
const readable = single.filter((_, index) => articles[index]);
byId("articles").append(...readable.map(card));
/** @type {TagCloud} */ (byId("all-tags")).data = articles.filter(Boolean);
play(countWords(textOf(articles, "")));
