/**
 * The readers of the tree law in a browser. All parse in documents of their own that nobody looks at, so that no
 * picture is fetched; scripts are off there, which only <noscript> could notice, and that is never written.
 *
 * @type {import("./tree-law.js").Reader[]}
 */
export const domReaders = [
  {
    name: "innerHTML of a div",
    read(html) {
      const div = standards.createElement("div");
      div.innerHTML = html;
      return div;
    },
    write: (div) => div.innerHTML,
  },
  {
    name: "innerHTML of a shadow root",
    read(html) {
      const root = standards.createElement("div").attachShadow({ mode: "open" });
      root.innerHTML = html;
      return root;
    },
    write: (root) => root.innerHTML,
  },
  {
    name: "innerHTML of a template",
    read(html) {
      const template = standards.createElement("template");
      template.innerHTML = html;
      return template.content;
    },
    // A fragment cannot say its HTML; the copy leaves the one that was read as it is.
    write(content) {
      const template = standards.createElement("template");
      template.content.append(content.cloneNode(true));
      return template.innerHTML;
    },
  },
  {
    // Without a doctype: in quirks mode, where a paragraph may hold a table.
    name: "DOMParser",
    read: (html) => parser.parseFromString(`<body>${html}`, "text/html").body,
    write: (body) => body.innerHTML,
  },
];

const standards = document.implementation.createHTMLDocument();
const parser = new DOMParser();
