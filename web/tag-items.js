import { partElement } from "./load-status.js";

/** @import { CloudText } from "./cloud-text.js" */
/** @import { CollectedTag } from "./engine.js" */

/**
 * The tags as a list of links, or of buttons where a tag leads nowhere, in the order of their weights. It is made of
 * nodes and texts alone: no string becomes markup.
 *
 * @param {CollectedTag[]} tags
 * @param {(tag: CollectedTag) => string} hrefOf where a tag leads to; "" for nowhere
 * @param {CloudText} text
 * @returns {HTMLElement}
 */
export function tagItems(tags, hrefOf, text) {
  const list = partElement("ul", "cloud");
  list.setAttribute("role", "list"); // without bullets it is none to some screen readers
  list.ariaLabel = text.tags;
  for (const tag of tags) {
    const item = document.createElement("li");
    item.append(tagElement(tag, hrefOf(tag), text));
    list.append(item);
  }
  return list;
}

/**
 * @param {CollectedTag} tag
 * @param {string} href
 * @param {CloudText} text
 */
function tagElement(tag, href, text) {
  const made = partElement(href ? "a" : "button", "tag", tag.text);
  if (href) made.setAttribute("href", href);
  else made.setAttribute("type", "button");
  made.dataset.weight = `${tag.size}`;
  made.dir = "auto";
  const weight = weightText(tag, text);
  if (weight) made.ariaLabel = tag.text + text.listComma + weight;
  return made;
}

/**
 * @param {CollectedTag} tag
 * @param {CloudText} text
 */
function weightText({ weight, mentions }, text) {
  if (mentions === 0) return "";
  if (mentions === 1) return text.mentionsOne;
  return mentions
    ? pluralForm(text.mentions, mentions).replace("{}", `${mentions}`)
    : text.weight.replace("{}", `${weight}`);
}

/** The languages whose rules count, and which forms a text has then: by how many those are (as in the core). */
const plurals = {
  2: { language: "pl", forms: ["few", "many"] },
  3: { language: "ru", forms: ["one", "few", "many"] },
  4: { language: "ar", forms: ["two", "few", "many", "other"] },
};

/**
 * @param {string} text of several forms, separated by `|`, or of one
 * @param {number} count
 * @returns {string} the form for this count
 */
function pluralForm(text, count) {
  const texts = text.split("|");
  const rule = plurals[/** @type {2 | 3 | 4} */ (texts.length)];
  return rule ? texts[rule.forms.indexOf(new Intl.PluralRules(rule.language).select(count))] : text;
}
