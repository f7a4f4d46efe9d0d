#include "page/text_direction.h"

#include <cstddef>
#include <string_view>

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// What is decided after so many letters stays so.
constexpr std::size_t kEnough = 2000;

/// Counts letters by the first byte of their UTF-8 sequence, which tells the scripts apart well enough.
class LetterCounter {
 public:
  void read(std::string_view text) {
    bool inTag = false;
    for (const char c : text) {
      if (letters_ == kEnough) return;
      if (c == '<' || c == '>') inTag = c == '<';
      if (!inTag) readByte(c);
    }
  }

  [[nodiscard]] bool mostlyRightToLeft() const { return rightToLeft_ * 2 > letters_; }

 private:
  void readByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isRightToLeft = byte >= 0xD6 && byte <= 0xDF;  // U+0580 to U+07FF: Hebrew to N'Ko
    const bool isOther = byte >= 0xC3 && byte != 0xE2;        // which is punctuation
    if (isRightToLeft || isOther || isAsciiAlpha(c)) ++letters_;
    if (isRightToLeft) ++rightToLeft_;
  }

  std::size_t letters_ = 0;
  std::size_t rightToLeft_ = 0;
};

}  // namespace

bool readsRightToLeft(const Article& article) {
  LetterCounter counter;
  counter.read(article.headline);
  counter.read(article.standfirst.text);
  counter.read(article.bodyText.text);
  for (const Block& block : article.blocks) counter.read(block.text.text);
  return counter.mostlyRightToLeft();
}

}  // namespace article_viewer
