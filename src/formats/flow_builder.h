#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// How a run of text is set off. A change closes what no longer holds and opens what does now, so that runs
/// with the same marks are one element.
struct Marks {
  /// One bit for each FlowKind from kStrong on.
  std::uint16_t bits = 0;
  std::string_view url = {};       ///< of the link that the run is in; empty outside of one
  std::string_view language = {};  ///< where it is another than that of the text around

  /// Does nothing for a kind that is no mark.
  void add(FlowKind kind) {
    if (kind >= FlowKind::kStrong && kind < FlowKind::kSpan) bits |= bitOf(kind);
  }
  [[nodiscard]] bool has(FlowKind kind) const { return (bits & bitOf(kind)) != 0; }
  bool operator==(const Marks&) const = default;

 private:
  static std::uint16_t bitOf(FlowKind kind) {
    return static_cast<std::uint16_t>(
        1U << (static_cast<unsigned>(kind) - static_cast<unsigned>(FlowKind::kStrong)));
  }
};

/// Builds the body of a document that is a tree: its paragraphs, lists, quotes and tables become flows, its
/// pictures, players and cards become blocks of their own between them. begin() and end() have to be
/// balanced; everything else may come in any order.
class FlowBuilder {
 public:
  /// What is built is added to `out` at finish() and before each block.
  FlowBuilder(FormatContext& context, List<Block>& out) : context_(context), out_(&out) {}
  /// Builds a text: everything is a part of what take() gives.
  explicit FlowBuilder(FormatContext& context) : context_(context) {}

  [[nodiscard]] FormatContext& context() const { return context_; }

  /// Begins a part that holds others (from FlowKind::kParagraph on). Open marks end. What more there is to
  /// say of it than its kind goes into what is returned, before anything else is added.
  FlowPart& begin(FlowKind kind, std::string_view url = {}, std::string_view language = {});
  /// Ends the part that was begun last. Marks in it end. A paragraph or heading with nothing in it goes.
  void end();

  /// A run of text with these marks. An empty one adds nothing.
  void text(std::string_view text, const Marks& marks = {});
  /// A text that is HTML or Markdown.
  void markup(std::string_view text, TextFormat format);
  /// A text in its own format.
  void add(const RichText& text);
  void lineBreak();
  /// Of several in a row one remains.
  void divider();

  /// begin(kind), text(), end(); nothing where the text is blank.
  void wrapped(FlowKind kind, std::string_view text);
  /// The same with a text in its own format.
  void rich(FlowKind kind, const RichText& text);

  /// A paragraph that is a link; without a text it shows the address.
  void link(std::string_view url, std::string_view text);

  /// A block: between the flows where nothing is open, else as what a flow can say of it: its pictures,
  /// captions, links and texts.
  void block(const Block& block);
  /// The same for a type with details.
  void block(BlockType type, const RichText& text, const BlockDetails& details);

  /// A block that is a picture.
  void image(const Image& image);
  /// A block that leads to what another page shows.
  void embed(const Link& page, std::string_view poster = {});

  /// Whether there is nothing yet, neither a block nor a part.
  [[nodiscard]] bool isEmpty() const { return flow_.empty() && (out_ == nullptr || out_->empty()); }

  /// Everything since the last block or take() as one text. Only where nothing is open.
  RichText take();
  /// Adds what is left to `out`. Ends what is open.
  void finish();

 private:
  /// Language, link, and one for each kind.
  static constexpr std::size_t kMostMarks =
      2 + static_cast<std::size_t>(FlowKind::kSpan) - static_cast<std::size_t>(FlowKind::kStrong);

  void addPart(const FlowPart& part) { flow_.add(context_.memory(), part); }
  void open(FlowKind kind, std::string_view url = {}, std::string_view language = {});
  void close();
  void setMarks(const Marks& marks);
  void flowOf(const Block& block, const BlockDetails& details);
  void flowOf(const Image& image);
  void addImage(const Image& image);
  void rowOf(const List<RichText>& cells, FlowKind kind);

  FormatContext& context_;
  List<Block>* out_ = nullptr;
  List<FlowPart> flow_;
  std::string_view firstText_;
  std::vector<FlowKind> open_;  ///< marks last
  Marks marks_;
  FlowPart openMark_[kMostMarks];  ///< from the outside
  std::size_t openMarks_ = 0;
};

/// The heading of this level of the source, where 1 is the largest; the article's own is above all of them.
FlowKind headingOf(std::int64_t level);

}  // namespace article_viewer
