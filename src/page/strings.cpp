#include "page/strings.h"

#include "base/split.h"

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

Phrase splitAtHole(std::string_view text) {
  const std::size_t hole = text.find("{}");
  if (hole == std::string_view::npos) return {text, {}};
  return {text.substr(0, hole), text.substr(hole + 2)};
}

std::string fillText(std::string_view text, std::string_view value) {
  const Phrase sides = splitAtHole(text);
  std::string filled(sides.before);
  if (sides.before.size() != text.size()) filled += value;
  filled += sides.after;
  return filled;
}

/// Which of so many plural forms a count takes, from 0.
std::size_t pluralForm(std::size_t forms, std::uint64_t count) {
  const std::uint64_t lastTwo = count % 100;
  if (forms == 4) return count == 2 ? 0 : lastTwo < 3 ? 3 : lastTwo > 10 ? 2 : 1;
  const std::uint64_t last = lastTwo / 10 == 1 ? 0 : lastTwo % 10;  // 11 to 19 are many
  const bool isFew = last >= 2 && last <= 4;
  if (forms == 3) return last == 1 ? 0 : isFew ? 1 : 2;
  return isFew ? 0 : 1;
}

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

Phrase Strings::phrase(StringId id) const { return splitAtHole((*this)[id]); }

std::string Strings::fill(StringId id, std::string_view value) const { return fillText((*this)[id], value); }

std::string Strings::fillCount(StringId id, std::uint64_t count, std::string_view shown) const {
  std::string_view forms = (*this)[id];
  std::size_t others = 0;
  for (const char c : forms) others += c == '|' ? 1 : 0;
  std::size_t skipped = others == 0 ? 0 : pluralForm(others + 1, count);
  while (skipped-- != 0) takeUpTo(forms, '|');
  return fillText(takeUpTo(forms, '|'), shown);
}

}  // namespace article_viewer
