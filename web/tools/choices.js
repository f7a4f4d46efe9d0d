import { SharedSheet } from "../shared-sheet.js";
import css from "../styles/tool-display.css";
import { make } from "./make.js";

/** The look of what stands in the panel for the look of the article. */
export const displaySheet = new SharedSheet(css);

/**
 * A set of radio buttons under a heading of its own.
 *
 * @param {string} legend
 * @param {Record<string, string>} choices value -> words
 * @param {(value: string) => void} choose
 * @returns {{element: HTMLFieldSetElement, show: (value: string) => void}}
 */
export function makeChoices(legend, choices, choose) {
  const element = make("fieldset", "tool-choices");
  element.append(make("legend", "tool-label", legend));
  const inputs = Object.entries(choices).map(([value, words]) => {
    const input = make("input", "");
    Object.assign(input, { type: "radio", name: `av-${legend}`, value });
    const label = make("label", `tool-choice tool-choice-${value}`);
    label.append(input, make("span", "", words));
    element.append(label);
    return input;
  });
  element.addEventListener("change", ({ target }) => choose(/** @type {HTMLInputElement} */ (target).value));
  return {
    element,
    show: (value) => {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}
