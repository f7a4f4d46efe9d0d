/** @param {string | number} step */
const escape = (step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * Every value of a document with its JSON Pointer, in document order.
 *
 * @param {any} value
 * @param {string} [pointer]
 * @returns {Generator<{value: any, pointer: string}>}
 */
export function* walkJson(value, pointer = "") {
  yield { value, pointer };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walkJson(inner, `${pointer}/${escape(key)}`);
}

/**
 * The strings that objects of a document have under one of these names.
 *
 * @param {any} document
 * @param {string[]} names
 * @param {(object: any, name: string) => boolean} [isWanted]
 * @returns {{text: string, pointer: string}[]}
 */
export function stringsNamed(document, names, isWanted = () => true) {
  return [...walkJson(document)].flatMap(({ value, pointer }) =>
    typeof value !== "object" || value === null
      ? []
      : names
          .filter((name) => typeof value[name] === "string" && isWanted(value, name))
          .map((name) => ({ text: value[name], pointer: `${pointer}/${name}` })),
  );
}

/** The same as addresses. @param {any} document @param {string[]} names @param {(object: any, name: string) => boolean} [isWanted] */
export const addressesNamed = (document, names, isWanted) =>
  stringsNamed(document, names, isWanted).map(({ text, pointer }) => ({ url: text, pointer }));
