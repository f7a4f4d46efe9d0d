#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markup/html_writer.h"
#include "markup/policy.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// Makes a tree of tags in any order, such that a parser that reads the output builds exactly this tree.
/// It does explicitly what a parser would do by implication (HTML Standard, 13.2.6): it ends paragraphs,
/// items and cells, adds rows and row groups, and keeps text out of table structure.
///
/// One rule makes the rest simple: phrasing never holds a block. The open elements are therefore always
/// blocks first, then phrasing:
///
///     article > div > blockquote > p > em > a
///     '------------- blocks -------' '-phrasing-'
///
/// A block that begins inside phrasing ends it, and the phrasing is opened again inside the block as soon
/// as there is text for it. That is where the standard's adoption agency leads, too, without its moves.
///
/// Elements of the furniture are walls: content cannot close or leave them.
class Nesting {
 public:
  explicit Nesting(HtmlWriter& writer) : writer_(writer) {}

  void observe(TextObserver* observer) { observer_ = observer; }

  /// Opens the element, or drops its tag where it cannot stand (outside of its table, too deep, or where it
  /// would have to break out of the furniture) and returns false.
  bool start(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin);
  void end(const ElementRule& rule, Origin origin);
  void text(std::string_view text, Origin origin);

  /// A tag that held words apart was dropped: the next text may not stick to the last.
  void separateWords();

  /// Sets what comes next apart from a word right before it.
  void endWord(Origin origin);

  /// The elements that are open, outermost first: `div > p`.
  [[nodiscard]] std::string path() const;

  /// Bytes written so far.
  [[nodiscard]] std::size_t outputSize() const { return writer_.size(); }

  /// Ends everything that is open.
  void finish() { closeDownTo(0); }

 private:
  struct OpenElement {
    const ElementRule* rule;
    HtmlWriter::Tag tag;
    std::uint32_t home;  ///< how many blocks were open where the author opened it
    Origin origin;
    std::uint32_t floor = 0;  ///< one past the last of the furniture, from the outermost element to this one
  };

  enum class Kept : std::uint8_t { kAll, kFormatting };

  bool startBlock(const ElementRule& rule, Origin origin);
  bool startTablePart(const ElementRule& rule, Origin origin);
  bool startPhrasing(const ElementRule& rule, Origin origin);
  void endPhrasing(const ElementRule& rule, Origin origin);
  void endBlock(const ElementRule& rule, Origin origin);
  bool endImplied(const ElementRule& rule, Origin origin);
  bool enterFlow(Origin origin);
  void openRow(std::size_t table, Origin origin);

  void open(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin);
  void push(const OpenElement& element);
  void closeDownTo(std::size_t size);
  void suspendPhrasing(std::size_t from, Kept kept);
  void reopenPhrasing();
  void closeTop();

  [[nodiscard]] std::size_t floorOf(Origin origin) const;
  /// One past the last open element of the furniture.
  [[nodiscard]] std::size_t lastFurniture() const { return open_.empty() ? 0 : open_.back().floor; }
  [[nodiscard]] const OpenElement* topBlock() const;
  [[nodiscard]] std::size_t findTable(std::size_t floor) const;

  HtmlWriter& writer_;
  TextObserver* observer_ = nullptr;
  std::vector<OpenElement> open_;       ///< blocks first, then phrasing
  std::size_t blocks_ = 0;              ///< how many of open_ are blocks
  std::vector<OpenElement> suspended_;  ///< phrasing to open again when text comes
  std::size_t reopenedBytes_ = 0;
  bool separate_ = false;
};

}  // namespace article_viewer
