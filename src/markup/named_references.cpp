#include "markup/named_references.h"

#include <array>
#include <cstdint>

namespace article_viewer {
namespace {

#include "markup/named_references.inc"

constexpr unsigned kBetweenNames = 0x80;
constexpr unsigned kWithoutSemicolon = 0x40;  // also
constexpr unsigned kSecond = 0x90;

/// The names unpacked once, on first use, so that looking one up reads only the few that begin alike.
class NameIndex {
 public:
  NameIndex();
  NamedReference longest(std::string_view text) const;

 private:
  struct Entry {
    std::uint16_t name;  ///< where it begins in kNames
    std::uint16_t next;  ///< the next entry of the same chain, or 0
    char32_t first;
    char32_t second;
  };

  static unsigned byteAt(std::size_t at) { return static_cast<unsigned char>(kNames[at]); }

  static bool isName(std::size_t at) { return byteAt(at) < kBetweenNames; }

  /// Names whose first two characters are the same are in one chain.
  static std::size_t chainOf(const char* name) {
    return (static_cast<unsigned char>(name[0]) * 32U + static_cast<unsigned char>(name[1])) % kChains;
  }

  static constexpr std::size_t kChains = 1024;
  std::array<std::uint16_t, kChains> chains_{};        ///< the first entry of each, or 0
  std::array<Entry, kNamedReferences + 1> entries_{};  ///< from 1
};

static_assert(sizeof kNames <= 0xFFFF, "an Entry has 16 bits for where a name begins");

NameIndex::NameIndex() {
  char32_t first = 0;
  char32_t second = 0;
  std::uint16_t count = 0;
  for (std::size_t at = 0; at < sizeof kNames - 1; ++at) {
    const unsigned byte = byteAt(at);
    if (byte == kSecond) {
      second = first;
      first = 0;
    } else if (byte >= kBetweenNames) {
      first += (byte & 0xFU) << (byte >> 2U & 0xCU);  // the digit, shifted by its place times four
    } else if (!isName(at - 1)) {
      std::uint16_t& chain = chains_[chainOf(kNames + at)];
      entries_[++count] = {static_cast<std::uint16_t>(at), chain, first, second};
      chain = count;
    }
  }
}

NamedReference NameIndex::longest(std::string_view text) const {
  NamedReference best;
  if (text.size() < 2) return best;
  for (std::size_t i = chains_[chainOf(text.data())]; i != 0; i = entries_[i].next) {
    const Entry& entry = entries_[i];
    std::size_t length = 0;
    while (length < text.size() && isName(entry.name + length) &&
           text[length] == kNames[entry.name + length]) {
      ++length;
    }
    if (isName(entry.name + length)) continue;
    const bool closed = length < text.size() && text[length] == ';';
    if (!closed && (byteAt(entry.name - 1U) & kWithoutSemicolon) == 0) continue;
    if (closed) ++length;
    if (length > best.length) best = {length, entry.first, entry.second};
  }
  return best;
}

}  // namespace

NamedReference findNamedReference(std::string_view text) {
  static const NameIndex index;
  return index.longest(text);
}

}  // namespace article_viewer
