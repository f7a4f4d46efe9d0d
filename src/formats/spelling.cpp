#include "formats/spelling.h"

#include <array>
#include <cstddef>
#include <iterator>

#include "base/ascii.h"
#include "formats/field_names.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

constexpr std::size_t slipsAllowed(std::size_t letters) { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

/// Whether the texts are that few slips apart (their Damerau-Levenshtein distance as optimal string
/// alignment). The name ends with a zero and is compared in lower case. Steps grow with three to the power of
/// `slips`, which is two.
bool isWithin(const char* at, const char* end, const char* name, std::size_t slips) {
  while (at != end && *at == toAsciiLower(*name)) ++at, ++name;
  const bool isEnd = at == end;
  const bool isNameEnd = *name == '\0';
  if (isEnd && isNameEnd) return true;
  if (slips-- == 0) return false;
  if (!isEnd && !isNameEnd) {
    const bool swapped = at + 1 != end && at[0] == toAsciiLower(name[1]) && at[1] == toAsciiLower(name[0]);
    const int step = swapped ? 2 : 1;
    if (isWithin(at + step, end, name + step, slips)) return true;
  }
  return (!isEnd && isWithin(at + 1, end, name, slips)) || (!isNameEnd && isWithin(at, end, name + 1, slips));
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

  /// `name` has that many letters and a zero after them.
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
/// names, then each with a zero and a byte with `in` and `holds` after it.
constexpr std::size_t kAfterName = 2;
constexpr unsigned kHoldsShift = 4;
constexpr auto kPackedNames = [] {
  constexpr std::size_t kBytes = [] {
    std::size_t bytes = kLongestFieldName + 1;
    for (const FieldName& field : kFieldNames) bytes += field.name.size() + kAfterName;
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
      packed[++end] = static_cast<char>(field.in | field.holds << kHoldsShift);
      ++end;
    }
  }
  return packed;
}();

/// The field with this name in the list; null where there is none. Nearly all keys of nearly all documents
/// are known, so this is what has to be fast.
const char* findField(std::string_view key) {
  const char* at = kPackedNames.data();
  for (std::size_t length = 1; length <= kLongestFieldName; ++length) {
    std::size_t count = static_cast<unsigned char>(*at++);
    if (length == key.size()) {
      for (; count != 0; --count, at += length + kAfterName) {
        if (*at == key[0] && key == std::string_view(at, length)) return at;
      }
      return nullptr;
    }
    at += count * (length + kAfterName);
  }
  return nullptr;
}

/// The field of such objects that is nearly what was written and that the object does not have; null where
/// there is none.
// Out of line: GCC 12 misreads the end of a name where it sees the whole list.
[[gnu::noinline]] const char* findMeant(JsonValue object, unsigned kinds, std::string_view key) {
  const WrittenName written(key);
  const char* at = kPackedNames.data();
  for (std::size_t length = 1; length <= kLongestFieldName; ++length) {
    for (std::size_t count = static_cast<unsigned char>(*at++); count != 0;
         --count, at += length + kAfterName) {
      const bool isOfSuch = (static_cast<unsigned char>(at[length + 1]) & kinds) != 0;
      if (isOfSuch && written.isNearly(at, length) && !object.find(at).exists()) return at;
    }
  }
  return nullptr;
}

/// Calls itself for the objects in this one, as deep as the list goes: an article, a block, a picture.
void findMisspelled(FormatContext& context, JsonValue object, unsigned kinds) {
  for (const JsonMember member : object.members()) {
    const std::string_view key = member.key.raw();
    // A key may be empty; those of JSON-LD begin with @, private ones of many systems with _.
    if (key.empty() || !isAsciiAlpha(key[0])) continue;
    if (const char* const field = findField(key)) {
      const unsigned inner = static_cast<unsigned char>(field[key.size() + 1]) >> kHoldsShift;
      if (inner == 0) continue;
      for (const JsonValue item : itemsOf(member.value)) findMisspelled(context, item, inner);
    } else if (const char* const meant = findMeant(object, kinds, key)) {
      context.warn(Code::kMisspelledField, member.key, "This field is not known; it is left out.",
                   didYouMean(meant));
    }
  }
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

void findMisspelledFields(FormatContext& context, JsonValue article) {
  findMisspelled(context, article, kArticleObject);
}

}  // namespace article_viewer
