/**
 * The sample articles of the gallery.
 *
 * @typedef {object} Sample
 * @property {string} name the file, and the fragment in the page's address
 * @property {string} file relative to examples/
 * @property {string} title
 * @property {string} shows what it is there for
 * @property {string} [picture] relative to examples/
 * @property {string} [mark] shown where there is no picture
 */

/** @type {Sample[]} */
export const samples = [
  {
    name: "coast-path",
    file: "articles/coast-path.json",
    title: "News",
    shows: "every field there is",
    picture: "pictures/coast-800.webp",
  },
  {
    name: "river-diary",
    file: "articles/river-diary.json",
    title: "Long read",
    shows: "Markdown with notes",
    picture: "pictures/river.jpg",
  },
  {
    name: "harbour-sounds",
    file: "articles/harbour-sounds.json",
    title: "Blocks",
    shows: "gallery, film, sound",
    picture: "pictures/harbour-buoy.webp",
  },
  {
    name: "seed-library",
    file: "articles/seed-library.json",
    title: "HTML",
    shows: "figures, lists, details",
    picture: "pictures/seeds-600.webp",
  },
  {
    name: "terraces-ar",
    file: "articles/terraces-ar.json",
    title: "Arabic",
    shows: "right to left",
    picture: "pictures/terraces.webp",
  },
  {
    name: "feed",
    file: "formats/feed.json",
    title: "Feed",
    shows: "cards that open",
    picture: "pictures/harbour-boats.webp",
  },
  {
    name: "publisher-json-ld",
    file: "articles/publisher-json-ld.json",
    title: "JSON-LD",
    shows: "as publishers write it",
    mark: "@",
  },
  {
    name: "hostile",
    file: "articles/hostile.json",
    title: "Hostile",
    shows: "nothing but attacks",
    mark: "☠",
  },
  {
    name: "missing-comma",
    file: "articles/broken/missing-comma.json",
    title: "Broken",
    shows: "a comma is missing",
    mark: "{ ,",
  },
  {
    name: "hello",
    file: "articles/hello.json",
    title: "Smallest",
    shows: "start from here",
    mark: "{ }",
  },
];
