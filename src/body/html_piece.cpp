#include "body/html_piece.h"

#include <string>

#include "body/html.h"
#include "body/placement.h"

namespace article_viewer {
namespace {

bool isVoid(Placement placement) {
  return placement == Placement::kVoidPhrasing || placement == Placement::kVoidBlock ||
         placement == Placement::kColumn || placement == Placement::kDropVoid;
}

/// Knows what the piece has open.
class PieceSink final : public MarkupSink {
 public:
  explicit PieceSink(MarkupSink& sink) : sink_(sink) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    if (open_.size() < kMostOpen && !isVoid(placementOf(name))) {
      open_ += '/';
      open_ += name;
    }
    sink_.start(name, attributes);
  }

  void end(std::string_view name) override {
    std::size_t at = open_.size();
    do {
      at = at == 0 ? std::string::npos : open_.rfind('/', at - 1);
      if (at == std::string::npos) return;
    } while (open_.compare(at + 1, open_.find('/', at + 1) - at - 1, name) != 0);
    sink_.end(name);
    open_.resize(at);
  }

  void text(std::string_view text) override { sink_.text(text); }
  [[nodiscard]] const SanitizeOptions* options() const override { return sink_.options(); }

  void finish() {
    while (!open_.empty()) {
      const std::size_t last = open_.rfind('/');
      sink_.end(std::string_view(open_).substr(last + 1));
      open_.resize(last);
    }
  }

 private:
  /// Bytes of names; each end tag is looked for among them. The door opens no more elements than that.
  static constexpr std::size_t kMostOpen = 4096;

  MarkupSink& sink_;
  std::string open_;  ///< "/name" for each, outermost first
};

}  // namespace

void writeHtmlPiece(std::string_view html, MarkupSink& sink) {
  PieceSink piece(sink);
  writeHtml(html, piece);
  piece.finish();
}

}  // namespace article_viewer
