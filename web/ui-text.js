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
  alwaysLoad: "Always load {host}",
  diagnostics: "Diagnostics",
  noDiagnostics: "Nothing to report.",
  omittedDiagnostics: "{count} more are not listed.",
  error: "Error",
  warning: "Warning",
  info: "Note",
  place: "Line {line}, column {column}",
};

/** @typedef {typeof uiText} UiText */
