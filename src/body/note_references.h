#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "markup/sink.h"

namespace article_viewer {

struct Note {
  std::string marker;  ///< what the reader sees: `*`, `†`, `1`
  std::string label;   ///< lower case; what `[^label]` names it by
  RichText text;
  std::uint32_t references = 0;  ///< how often the text has referred to it so far
};

/// The footnotes of one article: which markers there are, what they look like in running text, and how
/// often each was referred to. Ids are `note-N` (N from 1, in the order of the list), `ref-N` for the first
/// reference and `ref-N-2`, `ref-N-3` … for the others; the door puts its prefix before them.
class NoteReferences {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  NoteReferences() = default;
  /// The footnotes of the article, then those of its blocks.
  explicit NoteReferences(const Article& article);

  /// Adds a note that its marker finds in running text. An empty marker becomes the next number. A note
  /// text that starts with the marker loses it there. Only the first note of a marker is found.
  void add(std::string_view marker, RichText text);
  /// Adds a note that only `[^label]` refers to; its marker is the next number.
  void addLabelled(std::string_view label, RichText text);

  [[nodiscard]] const std::vector<Note>& notes() const { return notes_; }
  [[nodiscard]] bool empty() const { return notes_.empty(); }
  /// Notes beyond limits::kFootnotes, which are neither linked nor listed.
  [[nodiscard]] std::size_t leftOut() const { return leftOut_; }
  /// Whether a marker consists of asterisks, which mean emphasis in Markdown.
  [[nodiscard]] bool hasAsterisks() const { return hasAsterisks_; }

  /// Index of the note with this marker (`1`, `*`), or kNone.
  [[nodiscard]] std::size_t find(std::string_view marker) const;
  /// Index of the note that `[^label]` means, ASCII case ignored, or kNone.
  [[nodiscard]] std::size_t findLabel(std::string_view label) const;

  struct Match {
    std::size_t note = kNone;
    std::size_t length = 0;  ///< bytes of the marker
  };
  /// The longest marker without letters and digits that `text` starts with.
  [[nodiscard]] Match findSymbol(std::string_view text) const;
  /// Whether a reference could begin with this byte: nothing else in a text has to be looked at.
  [[nodiscard]] bool mayStart(char byte) const { return mayStart_[static_cast<unsigned char>(byte)]; }

  /// Writes <sup part="note-ref"> with the link to the note and counts it. Needs the furniture side.
  void writeReference(std::size_t note, MarkupSink& furniture);

 private:
  bool append(Note note);
  void indexMarker(std::size_t note);

  std::vector<Note> notes_;
  std::vector<std::uint32_t> byMarker_;  ///< sorted by marker, one for each marker
  std::vector<std::uint32_t> byLabel_;
  std::array<bool, 256> mayStart_{};
  std::uint32_t symbolLengths_ = 0;  ///< bit n: there is a symbol marker of n bytes
  std::size_t leftOut_ = 0;
  std::uint32_t numbered_ = 0;  ///< notes whose marker is a number
  bool hasAsterisks_ = false;
};

/// `ref-1`, `ref-1-2`: id of a reference, both numbers from 1.
std::string referenceId(std::size_t note, std::uint32_t reference);
/// `note-1`
std::string noteId(std::size_t note);

}  // namespace article_viewer
