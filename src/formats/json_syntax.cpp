#include "formats/json_syntax.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "formats/place_diagnostics.h"

namespace article_viewer {
namespace {

Error makeError(Code code, std::string message, const JsonErrorPlace& place, std::string_view hint = {}) {
  Error error{code, std::move(message), std::string(hint), place.pointer, place.text.data() + place.offset};
  placeInSource(error, place.text);
  return error;
}

constexpr bool isTokenEnd(char c) {
  return isAsciiWhitespace(c) || c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',' ||
         c == '"';
}

/// The token at the offset, at most a few letters of it, cut between characters.
std::string_view tokenAt(const JsonErrorPlace& place) {
  constexpr std::size_t kShown = 20;
  const std::string_view rest = place.text.substr(place.offset);
  std::size_t length = 0;
  while (length < rest.size() && length < kShown && !isTokenEnd(rest[length])) {
    length += decodeUtf8(rest, length).length;
  }
  return rest.substr(0, length == 0 ? 1 : length);
}

/// The last byte before the offset that is not whitespace, 0 where there is none.
char byteBefore(const JsonErrorPlace& place) {
  const std::string_view before = place.text.substr(0, place.offset);
  for (std::size_t i = before.size(); i != 0; --i) {
    if (!isAsciiWhitespace(before[i - 1])) return before[i - 1];
  }
  return '\0';
}

struct Expectation {
  std::string_view text;
  bool value = false;
};

Expectation expectationAt(const JsonErrorPlace& place) {
  if (place.complete) return {"the end of the document"};
  if (!place.container) return {"a value", true};
  const char before = byteBefore(place);
  if (*place.container == JsonKind::kArray) {
    if (before == '[') return {"a value or ]", true};
    if (before == ',') return {"a value", true};
    return {"a comma or ]"};
  }
  if (place.afterKey) {
    if (before == ':') return {"a value", true};
    return {"a colon"};
  }
  if (before == '{') return {"a key in double quotes or }"};
  if (before == ',') return {"a key in double quotes"};
  return {"a comma or }"};
}

std::string describeFound(const JsonErrorPlace& place) {
  if (place.offset >= place.text.size()) return "the document ends here";
  const char first = place.text[place.offset];
  if (first == '"') return "found a string";
  if (static_cast<unsigned char>(first) < 0x20) return "found a control character";
  std::string found = "found ";
  found += tokenAt(place);
  return found;
}

/// What such a mistake usually is; empty where nothing is known to help.
std::string_view hint(const JsonErrorPlace& place, const Expectation& expected) {
  if (place.offset >= place.text.size()) return "The document may be cut off.";
  const char first = place.text[place.offset];
  if (first == '<' && byteBefore(place) == '\0') return "This looks like HTML, not JSON.";
  if (first == '\'') return "JSON takes double quotes only.";
  if (first == '/') return "JSON has no comments.";
  if ((first == '}' || first == ']') && byteBefore(place) == ',') {
    return "The comma before it is one too many.";
  }
  if (expected.value && (isAsciiDigit(first) || first == '-' || first == '+' || first == '.')) {
    return "JSON numbers look like -1, 2.5 or 1e9.";
  }
  if (expected.value && isAsciiAlpha(first)) return "Text stands in double quotes.";
  return {};
}

std::string_view describe(JsonStringProblem problem) {
  switch (problem) {
    case JsonStringProblem::kUnterminated:
      return "The document ends inside a string; its closing quote is missing.";
    case JsonStringProblem::kControlCharacter:
      return "A line break, tab or other control character stands in a string; write it as \\n, \\t or "
             "\\u00XX, or close the string before it.";
    case JsonStringProblem::kEscape:
      return "Unknown escape in a string; after a backslash comes one of \" \\ / b f n r t u.";
    case JsonStringProblem::kUnicodeEscape: return "\\u needs four hexadecimal digits after it.";
    case JsonStringProblem::kSurrogate:
      return "\\u names half of a surrogate pair; the other half is missing.";
    case JsonStringProblem::kEncoding: return "The bytes here are not UTF-8.";
    case JsonStringProblem::kNone: break;
  }
  return {};
}

bool isUtf16(std::string_view text) {
  const std::string_view mark = text.substr(0, 2);
  return mark == "\xFF\xFE" || mark == "\xFE\xFF";
}

}  // namespace

Error describeEmptyInput() { return {Code::kEmptyInput, "The document is empty."}; }

Error describeTooLarge(const Limits& limits) {
  return {Code::kTooLarge, limitMessage("The document is too large", &Limits::inputBytes, limits)};
}

Error describeTooDeep(const JsonErrorPlace& place, const Limits& limits) {
  return makeError(Code::kTooDeep,
                   limitMessage("Arrays and objects are nested too deep", &Limits::depth, limits), place);
}

Error describeStringProblem(const JsonErrorPlace& place, JsonStringProblem problem) {
  return makeError(Code::kJsonSyntax, std::string(describe(problem)), place);
}

Error describeSyntaxError(const JsonErrorPlace& place) {
  if (isUtf16(place.text)) {
    return makeError(Code::kJsonSyntax, "The document is UTF-16; it has to be UTF-8.", place);
  }
  if (place.offset < place.text.size() && !isValidUtf8(tokenAt(place))) {
    return makeError(Code::kJsonSyntax, std::string(describe(JsonStringProblem::kEncoding)), place);
  }
  const Expectation expected = expectationAt(place);
  std::string message = "Expected ";
  message += expected.text;
  message += " but ";
  message += describeFound(place);
  message += '.';
  return makeError(Code::kJsonSyntax, std::move(message), place, hint(place, expected));
}

}  // namespace article_viewer
