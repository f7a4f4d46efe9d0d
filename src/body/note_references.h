#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "base/digits.h"
#include "base/limits.h"
#include "markup/sink.h"

namespace article_viewer {

/// The texts are views: they belong to the article.
struct Note {
  std::string_view given;  ///< the marker that the article gives it, or empty
  std::string_view label;  ///< what `[^label]` names it by, or empty
  RichText text;
  std::uint32_t references = 0;  ///< how often the text has referred to it so far
  DigitBuffer digits{};
  std::size_t digitCount = 0;  ///< the last ones are its marker where none is given

  /// What the reader sees: `*`, `†`, `1`.
  [[nodiscard]] std::string_view marker() const {
    return given.empty() ? std::string_view(digits.data() + digits.size() - digitCount, digitCount) : given;
  }
  /// What `[^…]` names it by.
  [[nodiscard]] std::string_view key() const { return label.empty() ? marker() : label; }
};

/// The footnotes of one article: which markers there are, what they look like in running text, and how
/// often each was referred to. Ids are `note-N` (N from 1, in the order of the list), `ref-N` for the first
/// reference and `ref-N-2`, `ref-N-3` … for the others; the door puts its prefix before them. What is added
/// must outlive the object.
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

  /// A marker in the text that no note was found for.
  struct Missing {
    std::string marker;
    const char* place;
  };
  void addMissing(std::string_view marker, const char* place);
  [[nodiscard]] const std::vector<Missing>& missing() const { return missing_; }
  /// Notes whose marker or label another note before them has.
  [[nodiscard]] const std::vector<std::size_t>& repeated() const { return repeated_; }

  /// Writes <sup part="note-ref"> with the link to the note and counts it. Needs the furniture side.
  void writeReference(std::size_t note, MarkupSink& furniture);

 private:
  /// Open addressing, at most half full: 0, or the index of a note plus one. Empty where there are no notes,
  /// as in most articles.
  using Table = std::vector<std::uint16_t>;
  static constexpr std::size_t kTableSize = 2048;
  static_assert(kTableSize >= 2 * limits::kFootnotes);

  [[nodiscard]] std::size_t place(const Table& table, std::string_view key) const;
  [[nodiscard]] std::size_t findIn(const Table& table, std::string_view key) const;
  bool append(std::string_view given, std::string_view label, RichText text);
  void indexMarker(std::string_view marker);

  std::vector<Note> notes_;
  Table byMarker_;
  Table byLabel_;
  std::array<bool, 256> mayStart_{};
  std::uint32_t symbolLengths_ = 0;  ///< bit n: there is a symbol marker of n bytes
  std::vector<Missing> missing_;
  std::vector<std::size_t> repeated_;
  std::size_t leftOut_ = 0;
  std::uint32_t numbered_ = 0;  ///< notes whose marker is a number
  bool hasAsterisks_ = false;
};

/// `ref-1`, `ref-1-2`: id of a reference, both numbers from 1.
std::string referenceId(std::size_t note, std::uint32_t reference);
/// `note-1`
std::string noteId(std::size_t note);

}  // namespace article_viewer
