#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/function_ref.h"

/// Tells the asterisks of Markdown emphasis from those that are footnote markers ("Costa* said"). A marker
/// stands right after a word, is not followed by one, and closes no emphasis that is open in its paragraph.
/// Code, raw HTML and escaped asterisks are passed over. An approximation of CommonMark's rules, for
/// articles that use such markers; all others never come here.
namespace article_viewer {

/// Goes through a Markdown text from marker to marker. Linear.
class AsteriskScanner {
 public:
  explicit AsteriskScanner(std::string_view text) : text_(text) {}

  /// The next run of asterisks that is a marker, as a view of the text; empty behind the last one.
  std::string_view next();
  /// Asterisks of the last paragraph so far that open emphasis which nothing has closed.
  [[nodiscard]] std::size_t open() const { return open_; }

 private:
  /// As in the parser: longer runs of backticks are text.
  static constexpr std::size_t kLongestBacktickRun = 32;

  void skipLineBreak();
  void skipCode();
  void skipTag();
  std::string_view asterisks();
  std::size_t paragraphEnd();
  [[nodiscard]] bool atLineStart() const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t open_ = 0;  ///< asterisks that may still be closed
  std::size_t paragraphEnd_ = 0;
  /// Up to here there is no closing run of that length, so none has to be looked for again.
  std::array<std::size_t, kLongestBacktickRun + 1> noCloserBefore_{};
  std::size_t noTagEndBefore_ = 0;
};

/// How many asterisks of the run at the start of the text open no emphasis that ends in its paragraph.
std::size_t unpairedAsterisks(std::string_view markdown);

/// The text with a backslash before the asterisks of those markers that `isMarker` knows, so that two of
/// them do not become emphasis.
std::string escapeAsteriskMarkers(std::string_view markdown, FunctionRef<bool(std::string_view)> isMarker);

}  // namespace article_viewer
