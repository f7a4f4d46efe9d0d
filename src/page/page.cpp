#include "page/page.h"

#include <string>

#include "page/elements.h"
#include "page/language.h"
#include "page/number_text.h"
#include "page/text_direction.h"
#include "page/web_address.h"

namespace article_viewer {
namespace {

void writeRelatedItem(const RelatedLink& link, const Article& article, MarkupSink& sink) {
  const OpenTag item(sink, "li part=related-item");
  writeLink(sink, "a part=related-link", link.url,
            link.headline.empty() ? shownAddress(link.url) : link.headline);
  if (const auto date = readDate(link.datePublished, article.language)) {
    sink.text(" ");
    writeTime(sink, "time part=related-time", *date);
  }
}

std::string commentsText(const Article& article, const Strings& strings) {
  const std::int64_t count = article.commentCount;
  if (count <= 1) {
    return std::string(strings[count < 0    ? StringId::kJoinDiscussion
                               : count == 0 ? StringId::kCommentsNone
                                            : StringId::kCommentsOne]);
  }
  std::string number;
  appendGrouped(number, static_cast<std::uint64_t>(count),
                isEnglishOrUnknown(article.language) ? "," : "\u202F");
  return strings.fillCount(StringId::kComments, static_cast<std::uint64_t>(count), number);
}

}  // namespace

std::string_view directionOf(const Article& article) {
  if (!article.direction.empty()) return article.direction;
  return readsRightToLeft(article) ? "rtl" : directionOf(languageTag(article.language));
}

const Image* leadImage(const Article& article) {
  for (const Image& image : article.images) {
    if (!image.url.empty()) return &image;
  }
  return nullptr;
}

void startPage(const Article& article, MarkupSink& sink) {
  const std::string language = languageTag(article.language);
  const std::string direction(directionOf(article));
  StartTag("article part=article").add("lang", language).add("dir", direction).writeTo(sink);
}

void endPage(MarkupSink& sink) { sink.end("article"); }

void writeRelated(const Article& article, const PageOptions& options, MarkupSink& sink) {
  bool open = false;
  for (const RelatedLink& link : article.related) {
    if (link.headline.empty() && link.url.empty()) continue;
    if (!open) {
      StartTag("section part=related aria-labelledby=related").writeTo(sink);
      writeTag(sink, "h2 id=related", options.strings[StringId::kRelated]);
      StartTag("ul part=related-list").writeTo(sink);
      open = true;
    }
    writeRelatedItem(link, article, sink);
  }
  if (!open) return;
  sink.end("ul");
  sink.end("section");
}

void writeDiscussion(const Article& article, const PageOptions& options, MarkupSink& sink) {
  const Link& standards = article.communityStandards;
  // A count of zero says nothing where there is no place to be the first.
  const bool comments = !article.discussionUrl.empty() || article.commentCount > 0;
  const bool hasStandards = !standards.url.empty() || !standards.name.empty();
  if (!comments && !hasStandards) return;
  const OpenTag footer(sink, "footer part=discussion");
  if (comments) {
    const OpenTag paragraph(sink, "p");
    writeLink(sink, "a part=discussion-link", article.discussionUrl, commentsText(article, options.strings));
  }
  if (hasStandards) {
    const OpenTag paragraph(sink, "p");
    writeLink(sink, "a part=standards-link", standards.url,
              standards.name.empty() ? options.strings[StringId::kCommunityStandards]
                                     : std::string_view(standards.name));
  }
}

}  // namespace article_viewer
