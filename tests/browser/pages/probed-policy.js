/* What the engine lets through, found out by trying: so that another sanitizer can be told to allow the same. */
import { sanitize } from "../dist/engine.js";

const address = "https://example.org/";
const htmlOf = async (input) => (await sanitize(input)).html;
const quoted = (value) => `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;

/** Where an element may stand; a part of a table is kept in a table only. */
const contexts = ["", "<table>"];

/** Every element may have a title, so a title that stays says that its tag does. */
const keepsElement = (name) => keepsAttribute(name, "title", ["probe"]);

/** Whether any of these values stays. */
async function keepsAttribute(element, attribute, values) {
  for (const value of values) {
    for (const context of contexts) {
      const source = attribute === "src" || attribute === "srcset" ? "" : ` src="${address}"`;
      const html = await htmlOf(`${context}<${element} ${attribute}=${quoted(value)}${source}>content`);
      if (html.includes(` ${attribute}="`)) return true;
    }
  }
  return false;
}

async function keepsScheme(scheme, element, attribute) {
  return (await htmlOf(`<${element} ${attribute}="${scheme}:example">`)).includes(`"${scheme}:`);
}

/**
 * The policy as far as these documents can tell it apart from another one.
 *
 * @param {Document[]} documents
 */
export async function probePolicy(documents) {
  const elements = new Map();
  const schemes = new Set(["http", "https", "mailto", "tel", "ftp", "data", "javascript", "blob", "sms", "cid"]);
  for (const element of documents.flatMap((page) => [...page.body.querySelectorAll("*")])) {
    const attributes = elements.get(element.localName) ?? new Map();
    elements.set(element.localName, attributes);
    for (const { name, value } of element.attributes) {
      attributes.set(name, (attributes.get(name) ?? new Set()).add(value));
      const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value) ?? [];
      if (scheme) schemes.add(scheme.toLowerCase());
    }
  }
  const policy = { elements: [], attributes: [], linkSchemes: [], mediaSchemes: [] };
  for (const [element, attributes] of elements) {
    if (!(await keepsElement(element))) continue;
    policy.elements.push(element);
    for (const [attribute, values] of attributes) {
      if (await keepsAttribute(element, attribute, values)) policy.attributes.push(`${element} ${attribute}`);
    }
  }
  for (const scheme of schemes) {
    if (await keepsScheme(scheme, "a", "href")) policy.linkSchemes.push(scheme);
    if (await keepsScheme(scheme, "img", "src")) policy.mediaSchemes.push(scheme);
  }
  return policy;
}
