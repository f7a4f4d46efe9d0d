#include "base/utf8.h"

#include <cstdint>

namespace article_viewer {

namespace {

constexpr bool isBetween(char c, unsigned low, unsigned high) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= low && byte <= high;
}

constexpr bool isContinuation(char c) { return isBetween(c, 0x80, 0xBF); }

/// Whether `second` may follow `lead`, the first byte of a sequence of three or four: neither overlong forms
/// nor surrogates nor values above U+10FFFF.
constexpr bool maySecondFollow(unsigned char lead, char second) {
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  return isBetween(second, low, high);
}

/// Length of the maximal ill-formed part at `at`: as much as could begin a well-formed sequence, at least a
/// byte.
std::size_t illFormedLength(const char* at, const char* end) {
  const auto lead = static_cast<unsigned char>(*at);
  if (lead < 0xE0 || lead > 0xF4 || end - at < 2 || !maySecondFollow(lead, at[1])) return 1;
  return lead >= 0xF0 && end - at >= 3 && isContinuation(at[2]) ? 3 : 2;
}

/// Position of the first ill-formed part at or after `position`, or bytes.size().
std::size_t findInvalid(std::string_view bytes, std::size_t position) {
  while (position < bytes.size()) {
    if (static_cast<unsigned char>(bytes[position]) < 0x80) {
      ++position;
      continue;
    }
    const std::size_t length = multibyteLength(bytes.data() + position, bytes.data() + bytes.size());
    if (length == 0) return position;
    position += length;
  }
  return position;
}

}  // namespace

std::size_t multibyteLength(const char* at, const char* end) {
  const auto lead = static_cast<unsigned char>(*at);
  const auto left = end - at;
  if (lead < 0xE0) return lead >= 0xC2 && left >= 2 && isContinuation(at[1]) ? 2 : 0;
  if (lead > 0xF4 || left < 3 || !maySecondFollow(lead, at[1]) || !isContinuation(at[2])) return 0;
  if (lead < 0xF0) return 3;
  return left >= 4 && isContinuation(at[3]) ? 4 : 0;
}

std::size_t encodeUtf8(char32_t codePoint, char* out) {
  if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) codePoint = kReplacementCharacter;
  if (codePoint < 0x80) {
    *out = static_cast<char>(codePoint);
    return 1;
  }
  const std::size_t length = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  for (std::size_t i = length - 1; i > 0; --i) {
    out[i] = static_cast<char>(0x80U | (codePoint & 0x3FU));
    codePoint >>= 6U;
  }
  *out = static_cast<char>((0xF00U >> length & 0xFFU) | codePoint);
  return length;
}

void appendUtf8(std::string& out, char32_t codePoint) {
  char bytes[kLongestUtf8];
  out.append(bytes, encodeUtf8(codePoint, bytes));
}

bool isValidUtf8(std::string_view bytes) { return findInvalid(bytes, 0) == bytes.size(); }

std::string replaceInvalidUtf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  std::size_t position = 0;
  while (position < bytes.size()) {
    const std::size_t invalid = findInvalid(bytes, position);
    out.append(bytes, position, invalid - position);
    position = invalid;
    if (position == bytes.size()) break;
    appendUtf8(out, kReplacementCharacter);
    position += illFormedLength(bytes.data() + position, bytes.data() + bytes.size());
  }
  return out;
}

DecodedCodePoint decodeUtf8(std::string_view bytes, std::size_t position) {
  const char* const at = bytes.data() + position;
  const char* const end = bytes.data() + bytes.size();
  const auto first = static_cast<unsigned char>(*at);
  if (first < 0x80) return {first, 1};
  const std::size_t length = multibyteLength(at, end);
  if (length == 0) return {kReplacementCharacter, illFormedLength(at, end)};
  char32_t value = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i)
    value = (value << 6U) | (static_cast<unsigned char>(at[i]) & 0x3FU);
  return {value, length};
}

}  // namespace article_viewer
