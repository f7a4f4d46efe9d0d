import { LoadingElement } from "./loading-element.js";

/** @import { ArticleView } from "./engine.js" */
/** @import { LoadDetail } from "./load-events.js" */

/**
 * The attributes of `<article-viewer>` alone as properties.
 *
 * @extends {LoadingElement<ArticleView, LoadDetail>}
 */
export class ReflectedProperties extends LoadingElement {
  /** The name of the only format to read; "" to find it out. */
  get format() {
    return this.getAttribute("format") ?? "";
  }

  set format(format) {
    this.setAttribute("format", format);
  }

  /** Of a document of several articles the one to show, counted from 0; null for the list of all. */
  get item() {
    const item = this.getAttribute("item");
    return item && /^\d+$/.test(item) ? Number(item) : null;
  }

  set item(item) {
    if (item === null) this.removeAttribute("item");
    else this.setAttribute("item", `${item}`);
  }

  /** Level of the headline, 1 to 6. */
  get headingLevel() {
    const level = Number(this.getAttribute("heading-level"));
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 1;
  }

  set headingLevel(level) {
    this.setAttribute("heading-level", `${level}`);
  }

  /** @type {"list" | "packed" | "none"} */
  get cloud() {
    const cloud = this.getAttribute("cloud")?.toLowerCase();
    return cloud === "none" || cloud === "packed" ? cloud : "list";
  }

  set cloud(cloud) {
    this.setAttribute("cloud", cloud);
  }

  /**
   * Whether keywords from the text join the tags: where there are none, always, never.
   *
   * @type {"missing" | "auto" | "none"}
   */
  get keywords() {
    const keywords = this.getAttribute("keywords")?.toLowerCase();
    return keywords === "auto" || keywords === "none" ? keywords : "missing";
  }

  set keywords(keywords) {
    this.setAttribute("keywords", keywords);
  }

  /** Whether `av-report` tells what the sanitizer dropped and changed. */
  get report() {
    return this.hasAttribute("report");
  }

  set report(report) {
    this.toggleAttribute("report", report);
  }
}
