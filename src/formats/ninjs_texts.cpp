#include "formats/ninjs_texts.h"

#include <string>

#include "base/ascii.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

struct FormRank {
  std::string_view part;
  int rank;
};

constexpr int kPlain = 2;

/// What a form is called, and how good it is; the first that fits. All but the last are HTML: NITF has its
/// elements for paragraphs.
constexpr FormRank kRanks[] = {{"html", 3}, {"richtext", 3}, {"xml", 1},
                               {"nitf", 1}, {"NITF", 1},     {"", kPlain}};

int rankOf(std::string_view name) {
  for (const FormRank& row : kRanks) {
    if (name.find(row.part) != std::string_view::npos) return row.rank;
  }
  return 0;
}

}  // namespace

RichText readNinjsText(FormatContext& context, JsonValue item, std::string_view prefix, const char* list) {
  RichText best;
  int most = 0;
  const auto consider = [&](std::string_view name, JsonValue value) {
    const int rank = rankOf(name);
    if (rank <= most || !value.isString() || isBlank(value.raw())) return;
    most = rank;
    best = {context.text(value), rank == kPlain ? TextFormat::kPlain : TextFormat::kHtml};
  };
  for (const JsonMember member : item.members()) {
    const std::string_view name = member.key.raw();
    if (name.starts_with(prefix)) consider(name.substr(prefix.size()), member.value);
  }
  for (const JsonValue form : item.find(list).elements()) {
    consider(findPath(form, "contenttype|contentType|role").raw(), form.find("value"));
  }
  return best;
}

}  // namespace article_viewer
