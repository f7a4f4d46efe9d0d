import type { ArticleViewer } from "./article-viewer-element.js";
import type { CloudDetail } from "./cloud-drawing.js";
import type { CloudTagDetail, TagCloud } from "./tag-cloud-element.js";
import type { TagDetail } from "./click-events.js";
import type { ProgressDetail } from "./tools/progress.js";

/** So that `document.querySelector("tag-cloud")` and event listeners have their types. */
declare global {
  interface HTMLElementTagNameMap {
    "article-viewer": ArticleViewer;
    "tag-cloud": TagCloud;
  }

  interface HTMLElementEventMap {
    "av-cloud": CustomEvent<CloudDetail>;
    "av-progress": CustomEvent<ProgressDetail>;
    "av-tag": CustomEvent<TagDetail | CloudTagDetail>;
  }
}
