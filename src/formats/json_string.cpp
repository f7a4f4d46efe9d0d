#include "formats/json_string.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/scan.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

/// Marks what ends a run of plain characters: a quote, a backslash, a control character or a byte outside
/// ASCII.
std::uint64_t marksNotPlain(const EightBytes& bytes) {
  return bytes.outsideAscii() | bytes.controls() | bytes.equal('"') | bytes.equal('\\');
}

constexpr bool isPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

const char* skipPlain(const char* at, const char* end) {
  for (; end - at >= 8; at += 8) {
    const std::uint64_t marks = marksNotPlain(EightBytes(at));
    if (marks != 0) return at + EightBytes::before(marks);
  }
  while (at != end && isPlain(*at)) ++at;
  return at;
}

/// The UTF-16 unit that `\uXXXX` at `at` names, or -1 where that is not what stands there.
std::int32_t unicodeEscape(const char* at, const char* end) {
  if (end - at < 6 || at[0] != '\\' || at[1] != 'u') return -1;
  std::int32_t unit = 0;
  for (int i = 2; i < 6; ++i) {
    if (!isAsciiHexDigit(at[i])) return -1;
    unit = unit * 16 + static_cast<std::int32_t>(hexDigitValue(at[i]));
  }
  return unit;
}

constexpr bool isLeadSurrogate(std::int32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
constexpr bool isTrailSurrogate(std::int32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/// The character that a one-letter escape stands for, or 0.
constexpr char shortEscape(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/': return letter;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

struct EscapeScan {
  std::size_t length = 0;
  JsonStringProblem problem = JsonStringProblem::kNone;
  bool illFormed = false;  ///< half of a surrogate pair
};

EscapeScan scanEscape(const char* at, const char* end) {
  if (end - at < 2) return {0, JsonStringProblem::kUnterminated};
  if (shortEscape(at[1]) != 0) return {2};
  if (at[1] != 'u') return {0, JsonStringProblem::kEscape};
  const std::int32_t unit = unicodeEscape(at, end);
  if (unit < 0) return {0, JsonStringProblem::kUnicodeEscape};
  if (isLeadSurrogate(unit) && isTrailSurrogate(unicodeEscape(at + 6, end))) return {12};
  return {6, JsonStringProblem::kNone, isLeadSurrogate(unit) || isTrailSurrogate(unit)};
}

/// Writes what the escape at `at` stands for, and moves both on.
void decodeEscape(const char*& at, const char* end, char*& out) {
  if (at[1] != 'u') {
    *out++ = shortEscape(at[1]);
    at += 2;
    return;
  }
  const std::int32_t unit = unicodeEscape(at, end);
  at += 6;
  std::int32_t character = unit;
  const std::int32_t trail = isLeadSurrogate(unit) ? unicodeEscape(at, end) : -1;
  if (isTrailSurrogate(trail)) {
    character = 0x10000 + ((unit - 0xD800) << 10) + (trail - 0xDC00);
    at += 6;
  }
  out += encodeUtf8(static_cast<char32_t>(character), out);
}

void noteIllFormed(JsonStringScan& scan, std::string_view text, const char* at) {
  scan.illFormed = std::min(scan.illFormed, static_cast<std::size_t>(at - text.data()));
}

}  // namespace

JsonStringScan scanJsonString(std::string_view text, std::size_t begin) {
  const char* const end = text.data() + text.size();
  const char* at = text.data() + begin;
  JsonStringScan scan;
  for (;;) {
    at = skipPlain(at, end);
    if (at == end) {
      scan.problem = JsonStringProblem::kUnterminated;
      break;
    }
    if (*at == '"') break;
    if (*at == '\\') {
      const EscapeScan escape = scanEscape(at, end);
      scan.escaped = true;
      scan.problem = escape.problem;
      if (escape.length == 0) break;
      if (escape.illFormed) noteIllFormed(scan, text, at);
      at += escape.length;
    } else if (static_cast<unsigned char>(*at) < 0x20) {
      scan.problem = JsonStringProblem::kControlCharacter;
      break;
    } else {
      // Scripts outside ASCII come in runs; the word-wise scan would find nothing to skip in them.
      std::size_t length = 0;
      do {
        length = multibyteLength(at, end);
        at += length;
      } while (length != 0 && at != end && static_cast<unsigned char>(*at) >= 0x80);
      if (length == 0) {
        noteIllFormed(scan, text, at);
        at += decodeUtf8(text, static_cast<std::size_t>(at - text.data())).length;
      }
    }
  }
  scan.end = static_cast<std::size_t>(at - text.data());
  return scan;
}

std::size_t decodeJsonString(std::string_view raw, char* out) {
  const char* at = raw.data();
  const char* const end = at + raw.size();
  char* written = out;
  while (true) {
    const char* const escape = findFirstOf<'\\'>(at, end);
    const auto length = static_cast<std::size_t>(escape - at);
    std::memcpy(written, at, length);
    written += length;
    at = escape;
    if (at == end) break;
    decodeEscape(at, end, written);
  }
  return static_cast<std::size_t>(written - out);
}

std::size_t encodedOffset(std::string_view raw, std::size_t offset) {
  const char* at = raw.data();
  const char* const end = at + raw.size();
  while (at != end && offset != 0) {
    const auto plain = static_cast<std::size_t>(skipPlain(at, end) - at);
    at += std::min(plain, offset);
    offset -= std::min(plain, offset);
    if (at == end || offset == 0) break;
    char decoded[kLongestUtf8];
    char* out = decoded;
    if (*at == '\\') {
      decodeEscape(at, end, out);
    } else {
      const DecodedCodePoint character = decodeUtf8({at, static_cast<std::size_t>(end - at)}, 0);
      at += character.length;
      out += encodeUtf8(character.value, out);
    }
    offset -= std::min(offset, static_cast<std::size_t>(out - decoded));
  }
  return static_cast<std::size_t>(at - raw.data());
}

}  // namespace article_viewer
