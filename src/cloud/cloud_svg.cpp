#include "cloud/cloud_svg.h"

#include <string>

#include "body/start_tag.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

[[gnu::noinline]] std::string decimal(double number) {
  std::string text;
  appendDecimal(text, number);
  return text;
}

void writeTitle(const CloudWord& word, const Strings& strings, MarkupSink& sink) {
  const OpenTag title(sink, "title");
  sink.text(word.text);
  sink.text(strings[StringId::kListComma]);
  sink.text(strings.fill(StringId::kWeight, decimal(word.weight)));
}

/// The title names the whole link where there is one.
void writeText(const PlacedWord& placed, const Strings& strings, MarkupSink& sink) {
  const CloudWord& word = *placed.word;
  const std::string x = decimal(placed.box.x);
  const std::string y = decimal(placed.box.y + placed.baseline);
  const std::string size = decimal(placed.size);
  const std::string length = decimal(placed.isUpright ? placed.box.height : placed.box.width);
  const std::string turn = "rotate(-90 " + x + ' ' + decimal(placed.box.y) + ')';
  StartTag start("text lengthAdjust=spacingAndGlyphs");
  start.set("x", x).set("y", y).set("font-size", size).set("textLength", length);
  if (placed.isUpright) start.set("transform", turn);
  if (isRightToLeft(word.text)) start.set("direction", "rtl");
  const OpenTag text(sink, start);
  if (word.url.empty()) writeTitle(word, strings, sink);
  sink.text(word.text);
}

void writeWord(const PlacedWord& placed, const Strings& strings, MarkupSink& sink) {
  const CloudWord& word = *placed.word;
  if (word.url.empty()) return writeText(placed, strings, sink);
  StartTag start("a");
  start.set("href", word.url);
  const OpenTag link(sink, start);
  writeTitle(word, strings, sink);
  writeText(placed, strings, sink);
}

}  // namespace

void writeCloudSvg(std::span<const PlacedWord> placed, const CloudOptions& options, const Strings& strings,
                   MarkupSink& sink) {
  const std::string width = decimal(options.width);
  const std::string height = decimal(options.height);
  const std::string viewBox = "0 0 " + width + ' ' + height;
  StartTag start(
      "svg xmlns=http://www.w3.org/2000/svg font-family=sans-serif text-anchor=middle fill=currentColor");
  start.set("viewBox", viewBox).set("width", width).set("height", height);
  const OpenTag svg(sink, start);
  {
    const OpenTag title(sink, "title");
    sink.text(strings[StringId::kTags]);
  }
  for (const PlacedWord& word : placed) writeWord(word, strings, sink);
}

}  // namespace article_viewer
