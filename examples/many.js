// Twenty viewers from a list of addresses: the script writes the elements, the elements do the rest.
const articles = ["coast-path", "river-diary", "harbour-sounds", "seed-library", "terraces-ar", "roofs-he"];
const total = 20;

const feed = /** @type {HTMLElement} */ (document.getElementById("feed"));
const count = /** @type {HTMLOutputElement} */ (document.getElementById("count"));
let loaded = 0;

for (let index = 0; index < total; index += 1) {
  const viewer = document.createElement("article-viewer");
  viewer.setAttribute("src", `articles/${articles[index % articles.length]}.json`);
  viewer.setAttribute("loading", "lazy");
  viewer.setAttribute("heading-level", "2");
  viewer.addEventListener("load", () => (count.value = `${(loaded += 1)} of ${total}`), { once: true });
  feed.append(viewer);
}
