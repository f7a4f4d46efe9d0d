#include "formats/spelling.h"

#include <array>
#include <cstddef>
#include <iterator>

#include "base/ascii.h"

namespace article_viewer {
namespace {

constexpr std::size_t slipsAllowed(std::size_t letters) { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

/// Names end with a byte below this: in the list with one for their kinds, elsewhere with the zero of a
/// literal.
constexpr char kEndOfName = ' ';

/// Whether the texts are that few slips apart (their Damerau-Levenshtein distance as optimal string
/// alignment). The name is compared in lower case. Steps grow with four to the power of `slips`, which is
/// two.
bool isWithin(const char* at, const char* end, const char* name, std::size_t slips) {
  while (at != end && *at == toAsciiLower(*name)) ++at, ++name;
  const bool isEnd = at == end;
  const bool isNameEnd = *name < kEndOfName;
  if (isEnd && isNameEnd) return true;
  if (slips-- == 0) return false;
  if (!isEnd && isWithin(at + 1, end, name, slips)) return true;
  if (!isNameEnd && isWithin(at, end, name + 1, slips)) return true;
  if (isEnd || isNameEnd) return false;
  const bool swapped = at + 1 != end && at[0] == toAsciiLower(name[1]) && at[1] == toAsciiLower(name[0]);
  const int step = swapped ? 2 : 1;
  return isWithin(at + step, end, name + step, slips);
}

/// A name as it was written, in lower case and without what stands between words; and the same with the words
/// before and after the first border between two words exchanged.
class WrittenName {
 public:
  explicit WrittenName(std::string_view text) {
    if (text.size() > kLongest) return;
    for (const char c : text) {
      const bool isSeparator = c == '_' || c == '-' || c == ' ';
      if (border_ == 0 && (isSeparator || isAsciiUpperAlpha(c))) border_ = size_;
      if (!isSeparator) letters_[size_++] = toAsciiLower(c);
    }
    for (std::size_t i = 0; i < size_; ++i) letters_[size_ + i] = letters_[i];
    if (border_ < kShortestWord || size_ - border_ < kShortestWord) border_ = 0;
  }

  /// `name` ends with a byte below kEndOfName after `length` letters.
  [[nodiscard]] bool isNearly(const char* name, std::size_t length) const {
    const std::size_t slips = slipsAllowed(length);
    if (size_ == 0 || size_ > length + slips || length > size_ + slips) return false;
    return isWithin(letters_, letters_ + size_, name, slips) ||
           (border_ != 0 && isWithin(letters_ + border_, letters_ + border_ + size_, name, slips));
  }

 private:
  /// The longest name with its slips and separators.
  static constexpr std::size_t kLongest = kLongestFieldName + 5;
  /// Shorter words do not change places: `publishedAt` is another word than `datePublished`.
  static constexpr std::size_t kShortestWord = 4;

  char letters_[2 * kLongest];  ///< twice, one after the other
  std::size_t size_ = 0;
  std::size_t border_ = 0;  ///< letters before the second word; 0 where there is only one
};

/// All names by their length, so that few have to be compared: for every length from 1 on the number of
/// names, then each with a byte for its kinds after it.
constexpr auto kPackedNames = [] {
  constexpr std::size_t kBytes = [] {
    std::size_t bytes = kLongestFieldName + std::size(kFieldNames);
    for (const FieldName& field : kFieldNames) bytes += field.name.size();
    return bytes;
  }();
  std::array<char, kBytes> packed{};
  std::size_t end = 0;
  for (std::size_t length = 1; length <= kLongestFieldName; ++length) {
    const std::size_t head = end++;
    for (const FieldName& field : kFieldNames) {
      if (field.name.size() != length) continue;
      ++packed[head];
      for (const char c : field.name) packed[end++] = c;
      packed[end++] = static_cast<char>(field.kinds);
    }
  }
  return packed;
}();

/// Looks only at the names of the same length: nearly all keys of nearly all documents are known.
bool isKnown(std::string_view key) {
  const char* at = kPackedNames.data();
  for (std::size_t length = 1; length <= kLongestFieldName; ++length) {
    const auto bytes = static_cast<std::size_t>(*at++) * (length + 1);
    const char* const end = at + bytes;
    if (length == key.size()) {
      for (; at != end; at += length + 1) {
        if (*at == key[0] && std::string_view(at, length) == key) return true;
      }
    }
    at = end;
  }
  return false;
}

/// The field of such objects that is nearly what was written and that the object does not have; empty where
/// there is none.
std::string_view findMeant(JsonValue object, ObjectKinds kinds, std::string_view key) {
  const char* at = kPackedNames.data();
  const WrittenName written(key);
  std::string_view meant;
  for (std::size_t length = 1; length <= kLongestFieldName; ++length) {
    for (auto count = static_cast<std::size_t>(*at++); count != 0; --count, at += length + 1) {
      const std::string_view name(at, length);
      const bool isNear = (at[length] & kinds) != 0 && written.isNearly(at, length);
      if (isNear && !object.find(std::string(name).c_str()).exists()) meant = name;
    }
  }
  return meant;
}

}  // namespace

bool isNearly(std::string_view written, std::string_view name) {
  return WrittenName(written).isNearly(name.data(), name.size());
}

std::string didYouMean(std::string_view name) {
  std::string hint = "Did you mean \"";
  hint += name;
  hint += "\"?";
  return hint;
}

void findMisspelledFields(FormatContext& context, JsonValue object, ObjectKinds kinds) {
  for (const JsonMember member : object.members()) {
    const std::string_view key = member.key.raw();
    // A key may be empty; those of JSON-LD begin with @, private ones of many systems with _.
    if (key.empty() || !isAsciiAlpha(key[0]) || isKnown(key)) continue;
    const std::string_view meant = findMeant(object, kinds, key);
    if (meant.empty()) continue;
    std::string message = "The field \"";
    message += excerpt(key);
    message += "\" is not known here and is left out.";
    context.warn(Code::kMisspelledField, member.key, message, didYouMean(meant));
  }
}

}  // namespace article_viewer
