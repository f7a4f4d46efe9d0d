#include "app/cli_terminal.h"

#include <cstddef>
#include <cstdlib>
#include <functional>

#include <unistd.h>

#include "base/utf8.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

struct CodePointRange {
  char32_t first;
  char32_t last;
};

template <std::size_t kCount>
bool isIn(char32_t codePoint, const CodePointRange (&ranges)[kCount]) {
  for (const CodePointRange& range : ranges) {
    if (codePoint >= range.first && codePoint <= range.last) return true;
  }
  return false;
}

/// Controls, what sets the direction of writing, and line separators.
bool isHarmful(char32_t codePoint) {
  constexpr CodePointRange kRanges[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x61C, 0x61C},  {0x200E, 0x200F},
                                        {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFFF9, 0xFFFB}};
  return isIn(codePoint, kRanges);
}

/// Columns that a terminal gives a code point, near enough to put a caret under it: 0, 1, or 2 for the
/// ideographs, syllables and pictures that are wide (Unicode Standard Annex 11).
std::size_t terminalColumns(char32_t codePoint) {
  constexpr CodePointRange kNone[] = {{0x300, 0x36F}, {0x200B, 0x200D}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}};
  constexpr CodePointRange kWide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF},
                                      {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F},
                                      {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F},
                                      {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
  if (codePoint < 0x300 || isIn(codePoint, kNone)) return codePoint < 0x300 ? 1 : 0;
  return isIn(codePoint, kWide) ? 2 : 1;
}

constexpr std::string_view kTab = "  ";
constexpr std::string_view kEllipsis = "\u2026";

struct Written {
  std::string text;
  std::size_t columns = 0;
};

/// Writes the code point at `at` so that it can do no harm, and moves on; false where it would take more
/// columns than `most`.
bool writeHarmless(std::string_view text, std::size_t& at, std::size_t most, Written& out) {
  const DecodedCodePoint decoded = decodeUtf8(text, at);
  const bool isTab = decoded.value == '\t';
  const bool harmful = !isTab && isHarmful(decoded.value);
  const std::size_t columns = isTab ? kTab.size() : harmful ? 1 : terminalColumns(decoded.value);
  if (out.columns + columns > most) return false;
  if (isTab) {
    out.text += kTab;
  } else {
    appendUtf8(out.text, harmful ? kReplacementCharacter : decoded.value);
  }
  out.columns += columns;
  at += decoded.length;
  return true;
}

/// Where to begin so that at most that many code points stand before `place`.
std::size_t beginBefore(std::string_view line, std::size_t place, std::size_t codePoints) {
  std::size_t begin = place;
  while (begin != 0 && codePoints != 0) {
    --begin;
    if ((static_cast<unsigned char>(line[begin]) & 0xC0U) != 0x80) --codePoints;
  }
  return begin;
}

/// The line with the byte at `place`, which becomes its place in the line.
std::string_view lineAround(std::string_view source, std::size_t& place) {
  const std::size_t before = place == 0 ? std::string_view::npos : source.find_last_of("\r\n", place - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = source.find_first_of("\r\n", place);
  place -= begin;
  return source.substr(begin, end == std::string_view::npos ? end : end - begin);
}

}  // namespace

void print(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

std::string oneLine(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, at);
    const bool isSpace = decoded.value == '\n' || decoded.value == '\t' || decoded.value == '\r';
    appendUtf8(line, isSpace ? ' ' : isHarmful(decoded.value) ? kReplacementCharacter : decoded.value);
    at += decoded.length;
  }
  return line;
}

bool wantsColor(ColorChoice choice, std::FILE* stream) {
  if (choice != ColorChoice::kAuto) return choice == ColorChoice::kAlways;
  const char* const noColor = std::getenv("NO_COLOR");
  return (noColor == nullptr || *noColor == '\0') && isatty(fileno(stream)) != 0;
}

std::string Style::wrap(std::string_view code, std::string_view text) const {
  if (!colored_) return std::string(text);
  return "\x1B[" + std::string(code) + 'm' + std::string(text) + "\x1B[0m";
}

std::string Style::severity(Severity severity, std::string_view text) const {
  constexpr std::string_view kCodes[] = {"1;31", "1;33", "1;36"};
  return wrap(kCodes[static_cast<std::size_t>(severity)], text);
}

std::string sourceExcerpt(std::string_view source, const Diagnostic& finding, const Style& style) {
  constexpr std::size_t kBefore = 60;
  constexpr std::size_t kWidth = 100;
  if (finding.line == 0 || finding.place == nullptr) return {};
  const std::less<> before;
  if (before(finding.place, source.data()) || before(source.data() + source.size(), finding.place)) return {};
  auto place = static_cast<std::size_t>(finding.place - source.data());
  const std::string_view line = lineAround(source, place);
  std::size_t at = beginBefore(line, place, kBefore);
  Written written;
  if (at != 0) written = {std::string(kEllipsis), 1};
  std::string caret;
  while (at < place && writeHarmless(line, at, kWidth, written)) {
  }
  caret.assign(written.columns, ' ');
  while (at < line.size() && writeHarmless(line, at, kWidth, written)) {
  }
  if (at < line.size()) written.text += kEllipsis;
  return "    " + written.text + "\n    " + caret + style.caret("^") + '\n';
}

std::string placeText(std::string_view file, const Diagnostic& finding, const Style& style) {
  std::string text = oneLine(file);
  if (finding.line != 0) {
    text += ':';
    appendInteger(text, finding.line);
    text += ':';
    appendInteger(text, finding.column);
  }
  return style.bold(text + ':') + ' ';
}

std::string countText(std::size_t count, std::string_view noun) {
  std::string text;
  appendInteger(text, count);
  text += ' ';
  text += noun;
  if (count != 1) text += 's';
  return text;
}

}  // namespace article_viewer
