#include "page/strings.h"

namespace article_viewer {
namespace {

struct Row {
  const char* key;
  const char* english;
};

/// In the order of StringId. Keys are part of the public options: they stay as they are.
constexpr Row kRows[] = {
    {"updated", "Updated {}"},
    {"listen", "Listen"},
    {"listenTo", "Listen: {}"},
    {"listenLive", "Listen live"},
    {"listenLiveTo", "Listen live: {}"},
    {"shortLink", "Short link: {}"},
    {"byline", "By {}"},
    {"listComma", ", "},
    {"listAnd", " and "},
    {"readMore", "Read more"},
    {"transcript", "Transcript"},
    {"table", "Table"},
    {"footnotes", "Footnotes"},
    {"backToText", "Back to the text"},
    {"related", "Related"},
    {"tags", "Tags"},
    {"mentionsOne", "1 mention"},
    {"mentions", "{} mentions"},
    {"weight", "weight {}"},
    {"commentsNone", "No comments yet"},
    {"commentsOne", "1 comment"},
    {"comments", "{} comments"},
    {"joinDiscussion", "Join the discussion"},
    {"communityStandards", "Community standards"},
    {"allArticles", "All articles"},
};
static_assert(std::size(kRows) == static_cast<std::size_t>(StringId::kCount_));

}  // namespace

bool Strings::set(std::string_view key, std::string_view text) {
  for (std::size_t i = 0; i < own_.size(); ++i) {
    if (kRows[i].key == key) {
      own_[i] = {texts_.size(), text.size()};
      texts_ += text;
      return true;
    }
  }
  return false;
}

std::string_view Strings::operator[](StringId id) const {
  const auto index = static_cast<std::size_t>(id);
  const Stretch own = own_[index];
  return own.length == 0 ? kRows[index].english : std::string_view(texts_).substr(own.begin, own.length);
}

Phrase Strings::phrase(StringId id) const {
  const std::string_view text = (*this)[id];
  const std::size_t hole = text.find("{}");
  if (hole == std::string_view::npos) return {text, {}};
  return {text.substr(0, hole), text.substr(hole + 2)};
}

std::string Strings::fill(StringId id, std::string_view value) const {
  const std::string_view text = (*this)[id];
  const Phrase sides = phrase(id);
  std::string filled(sides.before);
  if (sides.before.size() != text.size()) filled += value;
  filled += sides.after;
  return filled;
}

}  // namespace article_viewer
