#pragma once

#include <string>
#include <string_view>

#include "body/held_tags.h"
#include "body/note_references.h"
#include "markup/sink.h"

namespace article_viewer {

/// Stands between a producer and the content side of the door and puts links in the place of footnote
/// markers. A marker without letters and digits (`*`, `†`) counts where it stands right after a word,
/// quote, bracket or punctuation and no word follows; any marker counts as `[1]`, `^1` and <sup>1</sup>;
/// `[^label]` counts anywhere. Nothing counts inside links, code and what the policy drops.
///
/// A marker may be split over text events, and what follows decides, so a possible one is held until the
/// next event: call finish() after the last one.
class NoteFilter final : public MarkupSink {
 public:
  NoteFilter(MarkupSink& content, MarkupSink& furniture, NoteReferences& notes)
      : content_(content), furniture_(furniture), notes_(notes) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override;
  [[nodiscard]] const SanitizeOptions* options() const override { return content_.options(); }
  void finish() { release(); }

  /// Labels of `[^label]` without a note, and symbols that stand as markers without one, each ended by a
  /// newline.
  [[nodiscard]] const std::string& missing() const { return missing_; }

 private:
  struct Found {
    std::size_t note = NoteReferences::kNone;
    std::size_t length = 0;
    bool isUndecided = false;  ///< the next event decides
  };

  void scan(std::string_view text, bool isLast);
  [[nodiscard]] Found match(std::string_view text, std::size_t position, bool isLast) const;
  [[nodiscard]] Found matchBracket(std::string_view text, std::size_t position) const;
  [[nodiscard]] Found matchCaret(std::string_view text, std::size_t position, bool isLast) const;
  [[nodiscard]] Found matchSymbol(std::string_view text, std::size_t position, bool isLast) const;
  void noteMissing(std::string_view text, std::size_t position);
  [[nodiscard]] char32_t precedingCharacter(std::string_view text, std::size_t position) const;
  void pass(std::string_view text);
  bool endSuperscript();
  void release();

  MarkupSink& content_;
  MarkupSink& furniture_;
  NoteReferences& notes_;
  std::string held_;            ///< the end of the text so far, where it may be a marker
  char32_t before_ = 0;         ///< last character sent in this block, 0 at its start
  unsigned quietDepth_ = 0;     ///< open elements in which no marker counts
  bool inSuperscript_ = false;  ///< a <sup> is held back: its text may be a marker
  std::string superscript_;
  HeldTags superscriptTag_;
  std::string missing_;
};

}  // namespace article_viewer
