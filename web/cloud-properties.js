import { LoadingElement } from "./loading-element.js";

/** @import { DrawingOptions } from "./cloud-drawing.js" */
/** @import { CollectedTags } from "./engine.js" */

/** @type {Exclude<DrawingOptions["scale"], undefined>[]} */
const scales = ["sqrt", "linear", "log", "rank"];

/**
 * The attributes of `<tag-cloud>` alone as properties.
 *
 * @extends {LoadingElement<CollectedTags, CollectedTags>}
 */
export class CloudProperties extends LoadingElement {
  /** @type {"packed" | "list"} */
  get layout() {
    return this.getAttribute("layout")?.toLowerCase() === "list" ? "list" : "packed";
  }

  set layout(layout) {
    this.setAttribute("layout", layout);
  }

  /** How weights become sizes. @type {"linear" | "sqrt" | "log" | "rank"} */
  get scale() {
    const scale = this.getAttribute("scale")?.toLowerCase();
    return scales.find((name) => name === scale) ?? "sqrt";
  }

  set scale(scale) {
    this.setAttribute("scale", scale);
  }

  /** The part of the words that stand upright, 0 to 1. */
  get rotate() {
    return Math.min(Math.max(Number(this.getAttribute("rotate")) || 0, 0), 1);
  }

  set rotate(rotate) {
    this.setAttribute("rotate", `${rotate}`);
  }

  /** Each whole number above 0 shakes the cloud in its own way; 0 is the densest one. */
  get seed() {
    return Number(this.getAttribute("seed")) >>> 0;
  }

  set seed(seed) {
    this.setAttribute("seed", `${seed}`);
  }

  /** How many tags are shown, the heaviest; 0 for all. */
  get max() {
    return Number(this.getAttribute("max")) >>> 0;
  }

  set max(max) {
    this.setAttribute("max", `${max}`);
  }

  /** Selects the list that a click on a tag filters; "" for none. */
  get filter() {
    return this.getAttribute("filter") ?? "";
  }

  set filter(filter) {
    this.setAttribute("filter", filter);
  }
}
