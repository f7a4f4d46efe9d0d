/** The words of the panel for authors, which `viewer.strings` overrides by key as those of web/ui-text.js. */
export const panelText = {
  diagnostics: "Diagnostics",
  noDiagnostics: "Nothing to report.",
  omittedDiagnostics: "{count} more are not listed.",
  error: "Error",
  warning: "Warning",
  info: "Note",
  place: "Line {line}, column {column}",
};

/** @typedef {typeof panelText} PanelText */
