/**
 * The words that the element itself says. `viewer.strings` overrides them by key (and, by their own keys, the words
 * that the core writes around the article).
 */
export const uiText = {
  lang: "en",
  loading: "Loading article…",
  notLoaded: "This article could not be loaded.",
  notShown: "This article could not be shown.",
  notUpdated: "The article could not be updated; the earlier one is still shown.",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  notCopied: "Not copied",
};

/** @typedef {typeof uiText} UiText */
