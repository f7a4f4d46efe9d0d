#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// ASCII tests as the WHATWG Infra Standard names them (section 4.6, code points).
namespace article_viewer {

constexpr bool isAsciiUpperAlpha(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isAsciiLowerAlpha(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isAsciiAlpha(char c) { return isAsciiUpperAlpha(c) || isAsciiLowerAlpha(c); }
constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAsciiAlphanumeric(char c) { return isAsciiAlpha(c) || isAsciiDigit(c); }
constexpr bool isAsciiHexDigit(char c) {
  return isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Tab, line feed, form feed, carriage return, space.
constexpr bool isAsciiWhitespace(char c) {
  constexpr std::uint64_t kWhitespace =
      1ULL << '\t' | 1ULL << '\n' | 1ULL << '\f' | 1ULL << '\r' | 1ULL << ' ';
  return static_cast<unsigned char>(c) <= ' ' && (kWhitespace >> static_cast<unsigned char>(c) & 1U) != 0;
}

constexpr char toAsciiLower(char c) { return isAsciiUpperAlpha(c) ? static_cast<char>(c + 32) : c; }

/// Value of a hexadecimal digit; only where isAsciiHexDigit(c).
constexpr unsigned hexDigitValue(char c) {
  return static_cast<unsigned>(isAsciiDigit(c) ? c - '0' : toAsciiLower(c) - 'a' + 10);
}

constexpr bool equalsIgnoringAsciiCase(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (toAsciiLower(left[i]) != toAsciiLower(right[i])) return false;
  }
  return true;
}

constexpr bool isBlank(std::string_view text) {
  for (char c : text) {
    if (!isAsciiWhitespace(c)) return false;
  }
  return true;
}

/// The text without leading ASCII whitespace.
constexpr std::string_view stripLeadingAsciiWhitespace(std::string_view text) {
  while (!text.empty() && isAsciiWhitespace(text.front())) text.remove_prefix(1);
  return text;
}

/// The text without trailing ASCII whitespace.
constexpr std::string_view stripTrailingAsciiWhitespace(std::string_view text) {
  while (!text.empty() && isAsciiWhitespace(text.back())) text.remove_suffix(1);
  return text;
}

/// The text without leading and trailing ASCII whitespace.
constexpr std::string_view stripAsciiWhitespace(std::string_view text) {
  return stripTrailingAsciiWhitespace(stripLeadingAsciiWhitespace(text));
}

}  // namespace article_viewer
