import type { SanitizerReport } from "./engine.js";
import type { FootnoteDetail, LinkDetail, TagDetail } from "./click-events.js";
import type { ConsentDetail } from "./embed-consent.js";
import type { ArticleViewer } from "./article-viewer-element.js";

/**
 * The events of `<article-viewer>` that bubble, by name. (`load` and `error` have the names of the browser's own
 * events, whose types cannot be others: their `detail` is a LoadDetail and an ArticleError.)
 */
export interface ArticleViewerEventMap {
  "av-tag": CustomEvent<TagDetail>;
  "av-link": CustomEvent<LinkDetail>;
  "av-footnote": CustomEvent<FootnoteDetail>;
  "av-consent": CustomEvent<ConsentDetail>;
  "av-report": CustomEvent<SanitizerReport>;
}

/** Children of the element with one of these names as their `slot` are shown in the article. */
export type ArticleViewerSlot =
  "loading" | "error" | "header" | "before-body" | "after-body" | "related" | "tags" | "comments";

declare global {
  interface HTMLElementTagNameMap {
    "article-viewer": ArticleViewer;
  }
  interface HTMLElementEventMap extends ArticleViewerEventMap {}
}
