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

constexpr std::string_view kSaveAsUtf8 = "Save the document as UTF-8.";

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
  if (first == '\0') return "found a NUL byte";
  if (static_cast<unsigned char>(first) < 0x20) return "found a control character";
  std::string found = "found ";
  found += tokenAt(place);
  return found;
}

/// Values of other languages.
constexpr struct {
  std::string_view word;
  std::string_view hint;
} kForeignWords[] = {
    {"true", "JSON writes it as true."},
    {"false", "JSON writes it as false."},
    {"null", "JSON writes it as null."},
    {"none", "JSON writes it as null."},
    {"nan", "JSON has no NaN; write null or leave the field out."},
    {"infinity", "JSON has no Infinity; write null or leave the field out."},
    {"undefined", "JSON has no undefined; write null or leave the field out."},
};

std::string_view wordHint(std::string_view token) {
  if (token.front() == '-' || token.front() == '+') token.remove_prefix(1);
  for (const auto& row : kForeignWords) {
    if (equalsIgnoringAsciiCase(token, row.word)) return row.hint;
  }
  return {};
}

/// The curly ones are U+2018 to U+201F.
bool isOtherQuote(std::string_view token) {
  return token.front() == '\'' || token.front() == '`' ||
         (token.substr(0, 2) == "\xE2\x80" && token[2] >= '\x98' && token[2] <= '\x9F');
}

/// What such a mistake usually is; empty where nothing is known to help.
std::string_view hint(const JsonErrorPlace& place, const Expectation& expected) {
  if (place.offset >= place.text.size()) return "The document may be cut off.";
  const char first = place.text[place.offset];
  const char before = byteBefore(place);
  const std::string_view token = tokenAt(place);
  if (first == '<' && before == '\0') return "This looks like HTML, not JSON.";
  if (isOtherQuote(token)) return "JSON takes straight double quotes only.";
  if (first == '/' || first == '#') return "JSON has no comments.";
  if ((first == '}' || first == ']' || first == ',') && before == ',') {
    return "The comma before it is one too many.";
  }
  if (place.complete && (first == '{' || first == '[')) {
    return "A document is one value; several of them stand in an array.";
  }
  if (!expected.value) return {};
  if (const std::string_view word = wordHint(token); !word.empty()) return word;
  if (isAsciiDigit(first) || first == '-' || first == '+' || first == '.') {
    return "JSON numbers look like -1, 2.5 or 1e9.";
  }
  return isAsciiAlpha(first) ? "Text stands in double quotes." : "";
}

struct Description {
  std::string_view message;
  std::string_view hint = {};
};

Description describeControl(char control) {
  if (control == '\n' || control == '\r') {
    return {"A line break stands in a string.", "Write it as \\n, or close the string before it."};
  }
  if (control == '\t') return {"A tab stands in a string.", "Write it as \\t."};
  return {"A control character stands in a string.", "Leave it out, or write it as \\u00XX."};
}

Description describe(const JsonErrorPlace& place, JsonStringProblem problem) {
  switch (problem) {
    case JsonStringProblem::kUnterminated:
      return {"The document ends inside a string.", "Its closing quote is missing."};
    case JsonStringProblem::kControlCharacter: return describeControl(place.text[place.offset]);
    case JsonStringProblem::kEscape:
      return {"Unknown escape in a string.",
              "After a backslash comes one of \" \\ / b f n r t u; a backslash itself is written \\\\."};
    case JsonStringProblem::kUnicodeEscape:
      return {"A \\u in a string has no number.", "Four hexadecimal digits follow it."};
    case JsonStringProblem::kNone: break;
  }
  return {};
}

}  // namespace

Error describeEmptyInput() { return {Code::kEmptyInput, "The document is empty."}; }

Error describeTooLarge(const Limits& limits) {
  return {Code::kTooLarge, limitMessage("The document is too large", &Limits::inputBytes, limits)};
}

Error describeUtf32(std::string_view text) {
  JsonErrorPlace place;
  place.text = text;
  return makeError(Code::kJsonSyntax, "The document is UTF-32; it has to be UTF-8 or UTF-16.", place,
                   kSaveAsUtf8);
}

Error describeTooDeep(const JsonErrorPlace& place, const Limits& limits) {
  return makeError(Code::kTooDeep,
                   limitMessage("Arrays and objects are nested too deep", &Limits::depth, limits), place);
}

Error describeStringProblem(const JsonErrorPlace& place, JsonStringProblem problem) {
  const Description described = describe(place, problem);
  return makeError(Code::kJsonSyntax, std::string(described.message), place, described.hint);
}

Error describeSyntaxError(const JsonErrorPlace& place) {
  if (place.offset < place.text.size() && !isValidUtf8(tokenAt(place))) {
    return makeError(Code::kJsonSyntax, "The bytes here are not UTF-8.", place, kSaveAsUtf8);
  }
  const Expectation expected = expectationAt(place);
  std::string message = "Expected ";
  message += expected.text;
  message += " but ";
  message += describeFound(place);
  message += '.';
  return makeError(Code::kJsonSyntax, std::move(message), place, hint(place, expected));
}

Diagnostic describeIllFormed(std::string_view part) {
  Diagnostic finding;
  finding.code = Code::kIllFormedText;
  finding.place = part.data();
  std::string& message = finding.message;
  if (part.front() == '\\') {
    message += part.substr(0, 6);
    message += " is half of a surrogate pair";
  } else {
    message += "The byte ";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    message += kDigits[static_cast<unsigned char>(part.front()) >> 4U];
    message += kDigits[static_cast<unsigned char>(part.front()) & 15U];
    message += " is not UTF-8 here";
    finding.hint = kSaveAsUtf8;
  }
  message += "; each such part of this text is shown as U+FFFD.";
  return finding;
}

}  // namespace article_viewer
