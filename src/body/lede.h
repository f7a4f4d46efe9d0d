#pragma once

#include <string_view>

#include "body/held_tags.h"
#include "markup/sink.h"

namespace article_viewer {

/// "LISBON (Agency) —" before the first paragraph. Either part may be empty; with both empty there is none.
struct Dateline {
  std::string_view place;
  std::string_view agency;

  [[nodiscard]] bool empty() const { return place.empty() && agency.empty(); }
  /// Whether the text already begins with it ("LISBON, March 1 (Agency) —"), so that it is not said twice.
  [[nodiscard]] bool startsText(std::string_view text) const;
  /// Writes <span part="dateline">, without the space after it.
  void write(MarkupSink& furniture) const;
  /// Writes it as a paragraph of its own, for a body without one.
  void writeParagraph(MarkupSink& furniture) const;
};

/// Stands between a producer and the content side of the door until the first paragraph with text has come
/// by: that one is written as furniture, <p part="lede">, and gets the dateline. Paragraphs in headings,
/// figures, lists, tables, quotes and the like do not count, and neither do those without text. Where text
/// stands outside of any paragraph before the first one, the dateline goes right before it.
class LedeFilter final : public MarkupSink {
 public:
  /// With an empty dateline it only names the paragraph.
  LedeFilter(MarkupSink& content, MarkupSink& furniture, const Dateline& dateline)
      : content_(content), furniture_(furniture), dateline_(dateline) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override;
  [[nodiscard]] const SanitizeOptions* options() const override { return content_.options(); }

  /// Ends the paragraph if it is still open. To be called after the last event.
  void finish();
  /// Whether the place for the dateline has come by.
  [[nodiscard]] bool isPlaced() const { return state_ == State::kInLede || state_ == State::kDone; }

 private:
  enum class State : unsigned char {
    kLooking,  ///< no paragraph yet
    kHolding,  ///< in a paragraph without text so far; its tags are held
    kInLede,
    kDone,
  };
  void beginLede(std::string_view text);
  void writeDateline();
  void endLede();

  MarkupSink& content_;
  MarkupSink& furniture_;
  const Dateline dateline_;
  State state_ = State::kLooking;
  unsigned asideDepth_ = 0;  ///< open elements whose paragraphs are not the body's first
  HeldTags held_;
};

}  // namespace article_viewer
