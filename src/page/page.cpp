#include "page/page.h"

#include <string>

#include "page/elements.h"
#include "page/language.h"
#include "page/number_text.h"
#include "page/web_address.h"

namespace article_viewer {
namespace {

void writeRelatedItem(const RelatedLink& link, const Article& article, MarkupSink& sink) {
  const OpenElement item(sink, "li", {{"part", "related-item"}});
  writeLink(sink, "related-link", link.url, link.headline.empty() ? shownAddress(link.url) : link.headline);
  if (const auto date = readDate(link.datePublished, article.language)) {
    sink.text(" ");
    writeTime(sink, "related-time", *date);
  }
}

std::string commentsText(const Article& article, const Strings& strings) {
  if (article.commentCount < 0) return std::string(strings[StringId::kJoinDiscussion]);
  if (article.commentCount == 0) return std::string(strings[StringId::kCommentsNone]);
  if (article.commentCount == 1) return std::string(strings[StringId::kCommentsOne]);
  std::string number;
  appendGrouped(number, static_cast<std::uint64_t>(article.commentCount),
                isEnglishOrUnknown(article.language) ? "," : "\u202F");
  return strings.fill(StringId::kComments, number);
}

}  // namespace

std::string_view headingName(unsigned level) {
  constexpr std::string_view kNames[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
  return kNames[level < 1 ? 0 : level > 6 ? 5 : level - 1];
}

std::string_view directionOf(const Article& article) {
  return article.direction.empty() ? directionOf(languageTag(article.language)) : article.direction;
}

const Image* leadImage(const Article& article) {
  for (const Image& image : article.images) {
    if (!image.url.empty()) return &image;
  }
  return nullptr;
}

void startPage(const Article& article, MarkupSink& sink) {
  const std::string language = languageTag(article.language);
  const std::string_view direction = directionOf(article);
  Attribute attributes[3] = {{"part", "article"}, {}, {}};
  std::size_t count = 1;
  if (!language.empty()) attributes[count++] = {"lang", language};
  if (!direction.empty()) attributes[count++] = {"dir", direction};
  sink.start("article", std::span(attributes).first(count));
}

void endPage(MarkupSink& sink) { sink.end("article"); }

void writeRelated(const Article& article, const PageOptions& options, MarkupSink& sink) {
  bool open = false;
  for (const RelatedLink& link : article.related) {
    if (link.headline.empty() && link.url.empty()) continue;
    if (!open) {
      sink.start("section", {{"part", "related"}, {"aria-labelledby", "related"}});
      writeTextElement(sink, headingName(sectionLevel(options)), {{"id", "related"}},
                       options.strings[StringId::kRelated]);
      sink.start("ul", {{"part", "related-list"}});
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
  const OpenElement footer(sink, "footer", {{"part", "discussion"}});
  if (comments) {
    const OpenElement paragraph(sink, "p");
    writeLink(sink, "discussion-link", article.discussionUrl, commentsText(article, options.strings));
  }
  if (hasStandards) {
    const OpenElement paragraph(sink, "p");
    writeLink(sink, "standards-link", standards.url,
              standards.name.empty() ? options.strings[StringId::kCommunityStandards]
                                     : std::string_view(standards.name));
  }
}

}  // namespace article_viewer
