/** @import { Icon } from "./icons.js" */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} part
 * @param {string | Node} [content]
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, part, content = "") {
  const made = document.createElement(name);
  if (part) made.setAttribute("part", part);
  made.append(content);
  return made;
}

/**
 * A button with a drawing; its name is for screen readers and tool tips.
 *
 * @param {Icon} icon
 * @param {string} name
 * @param {(event: MouseEvent) => void} press
 */
export function iconButton(icon, name, press) {
  const button = make("button", `tool tool-${icon[0]}`);
  button.type = "button";
  button.addEventListener("click", press);
  setIcon(button, icon, name);
  return button;
}

/**
 * @param {HTMLButtonElement} button
 * @param {Icon} icon
 * @param {string} name
 */
export function setIcon(button, [, drawing], name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", drawing);
  svg.append(path);
  button.replaceChildren(svg);
  button.ariaLabel = button.title = name;
}
