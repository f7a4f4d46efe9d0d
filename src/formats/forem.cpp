#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "base/split.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/shortcodes.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// Articles of Forem (dev.to), as its API gives them.
namespace article_viewer {
namespace {

bool isForem(JsonValue item) {
  return item.find("title").isString() &&
         (item.find("type_of").equals("article") || findPath(item, "body_markdown|tag_list").exists());
}

/// What stands before the text in Markdown of Forem's editor: lines of settings between two of `---`. The
/// API says the same in fields of their own.
std::string_view withoutFrontMatter(std::string_view text) {
  std::string_view rest = stripLeadingAsciiWhitespace(text);
  if (!takeUpTo(rest, '\n').starts_with("---")) return text;
  const std::size_t end = rest.find("\n---");
  const bool isSetting = rest.find(':') < rest.find('\n');
  return isSetting && end != std::string_view::npos ? rest.substr(end + 4) : text;
}

std::optional<Error> readForem(JsonValue item, FormatContext& context, Article& article) {
  readSiteArticle(context, item, article);
  RichText& body = article.bodyText;
  if (body.format == TextFormat::kMarkdown) {
    body.text = withoutFrontMatter(body.text);
    dropShortcodes(context, item.find("body_markdown"), body);
  }
  dropRepeats(context, article);
  return std::nullopt;
}

}  // namespace

const Format kForem{"forem", isForem, nullptr, readForem};

}  // namespace article_viewer
