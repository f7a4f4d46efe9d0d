#include "markup/char_refs.h"

#include <cstdint>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "markup/named_references.h"

namespace article_viewer {

namespace {

/// The references that make up most of all texts, found without the table. Each has its semicolon, so
/// no longer name can begin with it.
constexpr std::pair<std::string_view, std::string_view> kFrequent[] = {
    {"amp;", "&"}, {"lt;", "<"}, {"gt;", ">"}, {"quot;", "\""}, {"nbsp;", "\xC2\xA0"},
};

std::size_t decodeNamed(std::string_view rest, bool inAttribute, std::string& out) {
  for (const auto& [name, value] : kFrequent) {
    if (!rest.starts_with(name)) continue;
    out += value;
    return name.size();
  }
  const NamedReference match = findNamedReference(rest);
  if (match.length == 0) return 0;
  if (inAttribute && rest[match.length - 1] != ';' && match.length < rest.size()) {
    const char next = rest[match.length];
    if (next == '=' || isAsciiAlphanumeric(next)) return 0;
  }
  appendUtf8(out, match.first);
  if (match.second != 0) appendUtf8(out, match.second);
  return match.length;
}

/// What the numbers 0x80 to 0x9F mean: the characters of windows-1252 (HTML Standard, 13.2.5.80).
constexpr std::uint16_t kWindows1252[] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

std::size_t decodeNumeric(std::string_view rest, std::string& out) {
  std::size_t position = 1;
  const bool hex = position < rest.size() && (rest[position] == 'x' || rest[position] == 'X');
  if (hex) ++position;
  const std::size_t digits = position;
  char32_t value = 0;
  while (position < rest.size() && (hex ? isAsciiHexDigit(rest[position]) : isAsciiDigit(rest[position]))) {
    if (value <= 0x10FFFF) value = value * (hex ? 16 : 10) + hexDigitValue(rest[position]);
    ++position;
  }
  if (position == digits) return 0;
  if (position < rest.size() && rest[position] == ';') ++position;
  if (value == 0) value = kReplacementCharacter;
  if (value >= 0x80 && value <= 0x9F) value = kWindows1252[value - 0x80];
  appendUtf8(out, value);
  return position;
}

}  // namespace

std::size_t decodeCharacterReference(std::string_view rest, bool inAttribute, std::string& out) {
  if (rest.empty()) return 0;
  return rest[0] == '#' ? decodeNumeric(rest, out) : decodeNamed(rest, inAttribute, out);
}

void decodeCharacterReferences(std::string_view text, std::string& out) {
  std::size_t position = 0;
  while (position < text.size()) {
    const std::size_t ampersand = text.find('&', position);
    if (ampersand == std::string_view::npos) break;
    out += text.substr(position, ampersand - position);
    const std::size_t taken = decodeCharacterReference(text.substr(ampersand + 1), false, out);
    if (taken == 0) out += '&';
    position = ampersand + 1 + taken;
  }
  out += text.substr(position);
}

}  // namespace article_viewer
