#include <optional>
#include <string>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_things.h"

/// Articles of Forem (dev.to), as its API gives them.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title", FieldKind::kText, &Article::headline},
    {"published_timestamp|published_at", FieldKind::kDate, &Article::datePublished},
    {"edited_at", FieldKind::kDate, &Article::dateModified},
    {"language", FieldKind::kText, &Article::language},
};

bool isArticle(JsonValue item) {
  return item.find("title").isString() && (item.find("type_of").equals("article") ||
                                           findPath(item, "body_markdown|tag_list").exists());
}

bool isForem(JsonValue root) { return isArticle(firstOf(root)); }

/// What stands before the text in Markdown of Forem's editor: lines of settings between two of `---`. The
/// API says the same in fields of their own.
std::string_view withoutFrontMatter(std::string_view text) {
  constexpr std::string_view kFence = "---";
  const std::string_view body = stripLeadingAsciiWhitespace(text);
  if (!body.starts_with(kFence)) return text;
  const std::size_t firstEnd = body.find('\n');
  const std::size_t colon = body.find(':', firstEnd);
  const std::size_t end = body.find("\n---", firstEnd);
  if (end == std::string_view::npos || colon > body.find('\n', colon) || colon > end) return text;
  return body.substr(end + 1 + kFence.size());
}

void readPicture(FormatContext& context, JsonValue item, Article& article) {
  Image image;
  readAt(context, item, "cover_image|main_image", image.url);
  if (!image.url.empty()) article.images.add(context.memory(), image);
}

std::optional<Error> readForem(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  std::string_view address;
  readAt(context, item, "canonical_url|url", address);
  setAddress(address, article);
  addPeople(context, item.find("user"), article.authors);
  readRich(context, item.find("body_html"), TextFormat::kHtml, article.bodyText);
  readRich(context, item.find("body_markdown"), TextFormat::kMarkdown, article.bodyText);
  if (article.bodyText.format == TextFormat::kMarkdown) {
    article.bodyText.text = withoutFrontMatter(article.bodyText.text);
  }
  readAt(context, item, "description", article.standfirst.text);
  readPicture(context, item, article);
  readTags(ObjectReader(item, context), "tag_list", article.tags);
  dropRepeats(context, article);
  readAt(context, item, "url", address);
  setCommentsAddress(context, item, article);
  article.commentCount = item.find("comments_count").toInteger().value_or(-1);
  return checkContent(context, item, article);
}

}  // namespace

const Format kForem{"forem", isForem, nullptr, readForem};

}  // namespace article_viewer
