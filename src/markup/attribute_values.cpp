#include "markup/attribute_values.h"

#include <cstddef>

#include "base/ascii.h"

namespace article_viewer {

namespace {

/// More digits than any picture, table or list has use for.
constexpr std::size_t kLongestInteger = 9;

/// Leading digits count, as in the rules for parsing integers (HTML Standard, 2.3.4.1): `80px` is 80. Not
/// `80%`, which means something else.
bool acceptInteger(std::string_view value, std::string& out) {
  value = stripAsciiWhitespace(value);
  std::size_t length = value.starts_with('-') ? 1 : 0;
  const std::size_t digits = length;
  while (length < value.size() && isAsciiDigit(value[length])) ++length;
  if (length == digits || length - digits > kLongestInteger) return false;
  if (value.find('%') != std::string_view::npos) return false;
  out += value.substr(0, length);
  return true;
}

/// Calls `visit` with each of the words that ASCII white space separates, until one is refused.
template <typename Visit>
void forEachWord(std::string_view words, Visit visit) {
  while (!(words = stripAsciiWhitespace(words)).empty()) {
    std::size_t length = 0;
    while (length < words.size() && !isAsciiWhitespace(words[length])) ++length;
    visit(words.substr(0, length));
    words.remove_prefix(length);
  }
}

bool acceptKeyword(std::string_view keywords, std::string_view value, std::string& out) {
  bool found = false;
  forEachWord(keywords, [&](std::string_view keyword) {
    if (found || !equalsIgnoringAsciiCase(keyword, stripAsciiWhitespace(value))) return;
    out += keyword;
    found = true;
  });
  return found;
}

bool isTokenCharacter(char c) {
  return isAsciiAlphanumeric(c) || std::string_view("-_./+;=:").find(c) != std::string_view::npos;
}

bool acceptToken(std::string_view value, std::string& out) {
  value = stripAsciiWhitespace(value);
  for (const char c : value) {
    if (!isTokenCharacter(c)) return false;
  }
  out += value;
  return !value.empty();
}

bool isLanguageClass(std::string_view name) {
  constexpr std::string_view kPrefix = "language-";
  if (!name.starts_with(kPrefix) || name.size() == kPrefix.size()) return false;
  for (const char c : name) {
    if (!isTokenCharacter(c) && c != '#') return false;
  }
  return true;
}

bool acceptLanguageClass(std::string_view value, std::string& out) {
  const std::size_t begin = out.size();
  forEachWord(value, [&](std::string_view name) {
    if (!isLanguageClass(name)) return;
    if (out.size() != begin) out += ' ';
    out += name;
  });
  return out.size() != begin;
}

}  // namespace

bool acceptPlain(const AttributeRule& rule, std::string_view value, std::string& out) {
  switch (rule.kind) {
    case ValueKind::kInteger: return acceptInteger(value, out);
    case ValueKind::kKeyword: return acceptKeyword(rule.keywords, value, out);
    case ValueKind::kToken: return acceptToken(value, out);
    case ValueKind::kLanguageClass: return acceptLanguageClass(value, out);
    default: return false;
  }
}

bool isImageDescriptor(std::string_view descriptor) {
  if (descriptor.empty()) return true;
  const char unit = descriptor.back();
  descriptor.remove_suffix(1);
  if (descriptor.empty() || (unit != 'w' && unit != 'x')) return false;
  bool point = unit == 'w';  // widths are whole
  for (const char c : descriptor) {
    if (c == '.' && !point) {
      point = true;
    } else if (!isAsciiDigit(c)) {
      return false;
    }
  }
  return true;
}

}  // namespace article_viewer
