import { LoadingProperties } from "./loading-properties.js";

/** The attributes of `<article-viewer>` alone as properties. */
export class ReflectedProperties extends LoadingProperties {
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

  /** Whether `av-report` tells what the sanitizer dropped and changed. */
  get report() {
    return this.hasAttribute("report");
  }

  set report(report) {
    this.toggleAttribute("report", report);
  }
}
