import { parseFragment, serialize } from "parse5";

/** parse5 as a reader of the tree law. @type {import("./tree-law.js").Reader} */
export const parse5Reader = { name: "parse5", read: (html) => parseFragment(html), write: serialize };
