/**
 * The words of the reader's tools. `viewer.strings` overrides them by key. Counts of minutes and percents are written by
 * Intl in the article's language.
 */
export const toolText = {
  readerTools: "Reader tools",
  contents: "Contents",
  readingTime: "Reading time: {time}",
  timeLeft: "{time} left",
  readingProgress: "Reading progress",
  display: "Text and colours",
  close: "Close",
  textSize: "Text size",
  smaller: "Smaller",
  larger: "Larger",
  textWidth: "Line length",
  narrow: "Short",
  normal: "Medium",
  wide: "Long",
  colours: "Colours",
  colourAuto: "Automatic",
  colourLight: "Light",
  colourDark: "Dark",
  colourSepia: "Sepia",
  colourContrast: "High contrast",
  listenToArticle: "Listen",
  play: "Play",
  pause: "Pause",
  previousSentence: "Previous sentence",
  nextSentence: "Next sentence",
  speed: "Speed",
  cannotPlay: "It cannot be played here.",
  share: "Share",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "The link could not be copied",
  shareVia: "Share with …",
  print: "Print",
  note: "Note {marker}",
  backToPlace: "Back to where you were",
  pictures: "Pictures",
  enlarge: "Enlarge picture: {description}",
  previousPicture: "Previous picture",
  nextPicture: "Next picture",
  pictureOf: "{number} of {count}",
};

/** @typedef {typeof toolText} ToolText */

/**
 * @param {{strings: Record<string, string>}} viewer
 * @returns {ToolText}
 */
export function wordsOf(viewer) {
  return { ...toolText, ...viewer.strings };
}
