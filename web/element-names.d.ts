import type { ArticleViewer } from "./article-viewer-element.js";
import type { FootnoteDetail, LinkDetail, TagDetail } from "./click-events.js";
import type { CloudDetail } from "./cloud-drawing.js";
import type { ConsentDetail } from "./embed-consent.js";
import type { SanitizerReport } from "./engine.js";
import type { CloudTagDetail, TagCloud } from "./tag-cloud-element.js";
import type { ProgressDetail } from "./tools/progress.js";

/**
 * The events of both elements that bubble, by name. (`load` and `error` have the names of the browser's own events,
 * whose types cannot be others: their `detail` is a LoadDetail or a CollectedTags, and an ArticleError.)
 */
export interface ArticleViewerEventMap {
  "av-tag": CustomEvent<TagDetail | CloudTagDetail>;
  "av-link": CustomEvent<LinkDetail>;
  "av-footnote": CustomEvent<FootnoteDetail>;
  "av-consent": CustomEvent<ConsentDetail>;
  "av-cloud": CustomEvent<CloudDetail>;
  "av-progress": CustomEvent<ProgressDetail>;
  "av-report": CustomEvent<SanitizerReport>;
}

/** Children of `<article-viewer>` with one of these names as their `slot` are shown in the article. */
export type ArticleViewerSlot =
  "loading" | "error" | "header" | "before-body" | "after-body" | "related" | "tags" | "comments";

/** So that `document.querySelector("tag-cloud")` and event listeners have their types. */
declare global {
  interface HTMLElementTagNameMap {
    "article-viewer": ArticleViewer;
    "tag-cloud": TagCloud;
  }

  interface HTMLElementEventMap extends ArticleViewerEventMap {}
}
