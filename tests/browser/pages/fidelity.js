/* What a reader has of a page after our sanitizer, and after DOMPurify with the same policy. */
import { sanitize } from "../dist/engine.js";
import createPurifier from "../vendor/purify.js";
import { probePolicy } from "./probed-policy.js";

const base = "https://page.example/folder/page.html";
const idPrefix = "av-";
/** Frames become links, for which DOMPurify has no word: here they go, as with it. */
const ourPolicy = { dropElements: ["iframe"] };

/** A document with the parsers' usual rules, which shows pages without loading anything. */
async function openFrame() {
  const frame = document.createElement("iframe");
  frame.style.width = "1000px";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  frame.srcdoc = `<!doctype html>${policy}<base href="${base}"><body>`;
  document.querySelector("main").append(frame);
  await loaded;
  return frame.contentDocument.body;
}

const parse = (html) => new DOMParser().parseFromString(html, "text/html");

/** DOMPurify, told to allow what the policy allows. */
function purifierFor(policy) {
  const purifier = createPurifier(globalThis);
  const media = new Set(["src", "srcset", "poster"]);
  purifier.addHook("uponSanitizeAttribute", (element, event) => {
    const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(event.attrValue) ?? [];
    const isForeign = scheme && media.has(event.attrName) && !policy.mediaSchemes.includes(scheme.toLowerCase());
    event.keepAttr = !isForeign && policy.attributes.includes(`${element.localName} ${event.attrName}`);
  });
  const options = {
    ALLOWED_TAGS: ["#text", ...policy.elements],
    ALLOWED_ATTR: [...new Set(policy.attributes.map((pair) => pair.split(" ")[1]))],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: new RegExp(
      `^(?:(?:${policy.linkSchemes.join("|")}):|[^a-z]|[a-z+.\\-]+(?:[^a-z+.\\-:]|$))`,
      "i",
    ),
  };
  return (html) => purifier.sanitize(html, options);
}

/** What is seen and reached: lines of text, links and pictures, each in order. */
function readPage(body, html) {
  body.innerHTML = html;
  for (const details of body.querySelectorAll("details")) details.open = true;
  const links = Array.from(body.querySelectorAll("a[href]"), (link) => {
    const fragment = link.getAttribute("href").startsWith(`#${idPrefix}`);
    return `${fragment ? link.href.replace(`#${idPrefix}`, "#") : link.href} ${squeeze(link.textContent)}`;
  });
  const pictures = Array.from(body.querySelectorAll("img, source, video, audio, track"), describeMedia).filter(Boolean);
  // A picture without an address is shown as its alternative text.
  for (const image of body.querySelectorAll("img:not([src], [srcset])")) image.replaceWith(image.alt);
  const text = body.innerText.split("\n").map(squeeze).filter(Boolean);
  return { text, links, pictures };
}

const squeeze = (text) => text.replace(/[ \t\n\f\r]+/g, " ").trim();

function describeMedia(element) {
  const parts = ["src", "poster", "srcset"]
    .filter((name) => element.hasAttribute(name))
    .map((name) => {
      const value = element.getAttribute(name);
      return name === "srcset" ? squeeze(value).replaceAll(/ ?, ?/g, ", ") : new URL(value, base).href;
    });
  return parts.length === 0 ? "" : [element.localName, ...parts, squeeze(element.getAttribute("alt") ?? "")].join(" ");
}

/** @param {string} address of a list of pages, `{name, html}` each */
export async function readPages(address) {
  const pages = await (await fetch(address)).json();
  const policy = await probePolicy(pages.map(({ html }) => parse(html)));
  const purify = purifierFor(policy);
  const body = await openFrame();
  const results = [];
  for (const { name, html } of pages) {
    const ours = readPage(body, (await sanitize(html, { idPrefix, policy: ourPolicy })).html);
    results.push({ name, ours, theirs: readPage(body, purify(html)) });
  }
  return { policy, results };
}
