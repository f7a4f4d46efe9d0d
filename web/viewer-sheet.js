import css from "./article-viewer.css";
import { SharedSheet } from "./shared-sheet.js";

/** The look of an article, for all viewers. */
export const viewerSheet = new SharedSheet(css);
