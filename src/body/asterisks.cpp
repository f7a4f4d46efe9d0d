#include "body/asterisks.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/utf8.h"
#include "body/character_class.h"

namespace article_viewer {
namespace {

std::size_t runLength(std::string_view text, std::size_t position) {
  const std::size_t end = text.find_first_not_of(text[position], position);
  return (end == std::string_view::npos ? text.size() : end) - position;
}

char32_t characterAt(std::string_view text, std::size_t position) {
  return position < text.size() ? decodeUtf8(text, position).value : 0;
}

}  // namespace

std::string_view AsteriskScanner::next() {
  while (true) {
    at_ = std::min(text_.find_first_of("*`<\\\n", at_), text_.size());
    if (at_ == text_.size()) return {};
    switch (text_[at_]) {
      case '*':
        if (const std::string_view marker = asterisks(); !marker.empty()) return marker;
        break;
      case '`': skipCode(); break;
      case '<': skipTag(); break;
      case '\\': at_ += 2; break;
      default: skipLineBreak();
    }
  }
}

/// Takes a line break. A blank line after it ends the paragraph and with it all emphasis.
void AsteriskScanner::skipLineBreak() {
  const std::size_t next = text_.find_first_not_of(" \t\r", ++at_);
  if (next == std::string_view::npos || text_[next] != '\n') return;
  at_ = next;
  open_ = 0;
}

std::size_t AsteriskScanner::paragraphEnd() {
  while (paragraphEnd_ <= at_) {
    std::size_t end = text_.find('\n', at_);
    while (end != std::string_view::npos) {
      const std::size_t next = text_.find_first_not_of(" \t\r", end + 1);
      if (next == std::string_view::npos || text_[next] == '\n') break;
      end = text_.find('\n', next);
    }
    paragraphEnd_ = end == std::string_view::npos ? text_.size() : end;
    if (paragraphEnd_ <= at_) paragraphEnd_ = at_ + 1;
  }
  return paragraphEnd_;
}

bool AsteriskScanner::atLineStart() const {
  std::size_t begin = at_;
  while (begin > 0 && at_ - begin < 4 && text_[begin - 1] == ' ') --begin;
  return at_ - begin < 4 && (begin == 0 || text_[begin - 1] == '\n');
}

/// Passes over a code span or a fenced block, or over the backticks alone where nothing closes them.
void AsteriskScanner::skipCode() {
  const std::size_t length = runLength(text_, at_);
  if (length >= 3 && atLineStart()) {
    const std::string_view fence = text_.substr(at_, length);
    std::size_t close = text_.find('\n', at_);
    while (close != std::string_view::npos && !text_.substr(close + 1).starts_with(fence))
      close = text_.find('\n', close + 1);
    at_ = close == std::string_view::npos ? text_.size() : close + 1 + length;
    return;
  }
  const std::size_t begin = at_;
  at_ += length;
  if (length > kLongestBacktickRun || begin < noCloserBefore_[length]) return;
  const std::size_t limit = paragraphEnd();
  const std::string_view paragraph = text_.substr(0, limit);
  for (std::size_t close = paragraph.find('`', at_); close < limit; close = paragraph.find('`', close)) {
    const std::size_t closeLength = runLength(paragraph, close);
    close += closeLength;
    if (closeLength != length) continue;
    at_ = close;
    return;
  }
  noCloserBefore_[length] = limit;
}

/// Passes over a tag or a link in angle brackets.
void AsteriskScanner::skipTag() {
  const std::size_t begin = at_++;
  const char32_t next = characterAt(text_, at_);
  if (begin < noTagEndBefore_ ||
      !(next == '/' || next == '!' || (next < 0x80 && isAsciiAlpha(static_cast<char>(next)))))
    return;
  const std::size_t limit = paragraphEnd();
  const std::size_t close = text_.substr(0, limit).find('>', at_);
  if (close != std::string_view::npos) {
    at_ = close + 1;
  } else {
    noTagEndBefore_ = limit;
  }
}

/// Takes a run of asterisks; returns the part of it that is a marker.
std::string_view AsteriskScanner::asterisks() {
  const std::size_t begin = at_;
  const std::size_t length = runLength(text_, begin);
  at_ += length;
  const char32_t before = characterBefore(text_, begin);
  const char32_t after = characterAt(text_, at_);
  const bool spaceBefore = isSpaceCharacter(before);
  const bool spaceAfter = isSpaceCharacter(after);
  const bool wordBefore = !spaceBefore && isWordCharacter(before);
  const bool wordAfter = !spaceAfter && isWordCharacter(after);
  const bool canOpen = !spaceAfter && (wordAfter || !wordBefore);
  const bool canClose = !spaceBefore && (wordBefore || !wordAfter);
  std::size_t rest = length;
  if (canClose) {
    rest -= std::min(open_, length);
    open_ -= length - rest;
  }
  if (rest == 0) return {};
  const bool isMarker =
      !spaceBefore && !isOpeningPunctuation(before) && (!wordAfter || isUnspacedScript(after));
  if (isMarker) return text_.substr(at_ - rest, rest);
  if (canOpen) open_ += rest;
  return {};
}

std::size_t unpairedAsterisks(std::string_view markdown) {
  if (!markdown.starts_with('*')) return 0;
  AsteriskScanner first(markdown.substr(0, std::min(markdown.find("\n\n"), markdown.size())));
  while (!first.next().empty()) {
  }
  return std::min(first.open(), runLength(markdown, 0));
}

std::string escapeAsteriskMarkers(std::string_view markdown, FunctionRef<bool(std::string_view)> isMarker) {
  std::string escaped;
  escaped.reserve(markdown.size() + 32);
  std::size_t copied = 0;
  AsteriskScanner scanner(markdown);
  for (std::string_view marker = scanner.next(); !marker.empty(); marker = scanner.next()) {
    if (!isMarker(marker)) continue;
    const auto position = static_cast<std::size_t>(marker.data() - markdown.data());
    escaped += markdown.substr(copied, position - copied);
    for (std::size_t i = 0; i < marker.size(); ++i) escaped += "\\*";
    copied = position + marker.size();
  }
  escaped += markdown.substr(copied);
  return escaped;
}

}  // namespace article_viewer
