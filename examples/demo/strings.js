/**
 * The words around an article, in the languages of the samples that are not English: what a page would set as
 * `viewer.strings`.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const strings = {
  ar: {
    updated: "حُدّث {}",
    shortLink: "رابط قصير: {}",
    byline: "بقلم {}",
    listComma: "، ",
    listAnd: " و",
    readMore: "اقرأ أيضًا",
    footnotes: "حواشٍ",
    backToText: "عودة إلى النص",
    related: "مواضيع ذات صلة",
    tags: "وسوم",
    mentionsOne: "ذُكر مرة واحدة",
    mentions: "عدد مرات الذكر: {}",
    comments: "التعليقات: {}",
    copy: "نسخ",
    copied: "نُسخ",
  },
  he: {
    byline: "מאת {}",
    listAnd: " ו",
    readMore: "קראו גם",
    footnotes: "הערות",
    backToText: "חזרה לטקסט",
    related: "עוד בנושא",
    tags: "תגיות",
    mentionsOne: "אזכור אחד",
    mentions: "{} אזכורים",
  },
};
