/** The words that `<tag-cloud>` itself says. `cloud.strings` overrides them by key. `{}` stands for a number. */
export const cloudText = {
  lang: "en",
  loading: "Loading tags…",
  notLoaded: "These tags could not be loaded.",
  notShown: "These tags could not be shown.",
  notUpdated: "The tags could not be updated; the earlier ones are still shown.",
  retry: "Try again",
  tags: "Tags",
  listComma: ", ",
  mentionsOne: "1 mention",
  mentions: "{} mentions",
  weight: "weight {}",
  filtered: "{tag}: {count} of {total}",
  all: "Show all",
};

/** @typedef {typeof cloudText} CloudText */
