#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article_viewer {

/// Words of our own that a reader meets. In those with `{}` a value or an element stands in its place.
enum class StringId : std::uint8_t {
  kUpdated,
  kListen,
  kListenTo,
  kListenLive,
  kListenLiveTo,
  kShortLink,
  kByline,
  kListComma,
  kListAnd,
  kReadMore,
  kTranscript,
  kTable,
  kFootnotes,
  kBackToText,
  kRelated,
  kTags,
  kMentionsOne,
  kMentions,
  kWeight,
  kCommentsNone,
  kCommentsOne,
  kComments,
  kJoinDiscussion,
  kCommunityStandards,
  kAllArticles,
  kCount_,
};

/// The two sides of the `{}` in a string; all of it is `before` where there is none.
struct Phrase {
  std::string_view before;
  std::string_view after;
};

/// The table of UI strings: English until a caller sets other words for a key.
class Strings {
 public:
  /// Replaces the text of a key such as "related". False where no string has this key.
  bool set(std::string_view key, std::string_view text);

  [[nodiscard, gnu::noinline]] std::string_view operator[](StringId id) const;
  [[nodiscard]] Phrase phrase(StringId id) const;
  /// The string with the value in place of its `{}`, if it has one.
  [[nodiscard]] std::string fill(StringId id, std::string_view value) const;
  /// The same for a count of two or more, with the number as it is to be shown. Where the string has plural
  /// forms, separated by `|`, the one for this count: how many there are says by which rule (CLDR). Two:
  /// few, many (Polish). Three: one, few, many (Russian). Four: two, few, many, other (Arabic).
  [[nodiscard]] std::string fillCount(StringId id, std::uint64_t count, std::string_view shown) const;

 private:
  struct Stretch {
    std::size_t begin = 0;
    std::size_t length = 0;
  };
  std::string texts_;  ///< those that were set, one after the other
  std::array<Stretch, static_cast<std::size_t>(StringId::kCount_)> own_;  ///< of it; empty for English
};

}  // namespace article_viewer
