#include "view/plain_text.h"

#include <string>

#include "base/ascii.h"
#include "body/content_writer.h"
#include "body/placement.h"
#include "markup/sink.h"

namespace article_viewer {
namespace {

class PlainText final : public MarkupSink {
 public:
  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> /*attributes*/) override {
    if (isDropped(name)) ++dropped_;
    breakAt(name);
  }
  void end(std::string_view name) override {
    if (isDropped(name) && dropped_ != 0) --dropped_;
    breakAt(name);
  }
  void text(std::string_view text) override {
    if (dropped_ == 0) text_ += text;
  }

  [[nodiscard]] std::string_view view() const { return stripAsciiWhitespace(text_); }

 private:
  static bool isDropped(std::string_view name) { return placementOf(name) == Placement::kDropContent; }

  void breakAt(std::string_view name) {
    const bool isBreak = name == "br" || !isPhrasing(placementOf(name));
    if (isBreak && !text_.empty() && !isAsciiWhitespace(text_.back())) text_ += ' ';
  }

  std::string text_;
  unsigned dropped_ = 0;  ///< open elements that go with their content
};

}  // namespace

std::string_view plainText(const RichText& text, Arena& memory) {
  if (text.format == TextFormat::kPlain) return text.text;
  PlainText plain;
  writeAsBlocks(text, plain);
  return memory.keep(plain.view());
}

std::string_view plainTextOfHtml(std::string_view html, Arena& memory) {
  return plainText({html, TextFormat::kHtml}, memory);
}

}  // namespace article_viewer
