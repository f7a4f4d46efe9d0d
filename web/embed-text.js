/** The words beside players of other sites, which `viewer.strings` overrides by key as those of web/ui-text.js. */
export const embedText = {
  alwaysLoad: "Always load {host}",
};

/** @typedef {typeof embedText} EmbedText */
