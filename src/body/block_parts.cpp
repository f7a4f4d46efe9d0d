#include "body/block_parts.h"

namespace article_viewer {

void writeImage(const Image& image, MarkupSink& furniture, bool isLead) {
  StartTag start("img part=image");
  start.set("src", image.url).set("alt", image.alt);
  if (isLead) start.set("loading", "eager");
  start.addNumber("width", image.width).addNumber("height", image.height).add("srcset", image.srcset);
  if (!isLead || !image.srcset.empty()) start.add("sizes", image.sizes);
  start.writeTo(furniture);
}

void writeCaption(RichText caption, std::string_view credit, ContentWriter& writer) {
  if (caption.text.empty() && credit.empty()) return;
  MarkupSink& furniture = writer.furniture();
  const OpenTag tag(furniture, "figcaption part=caption");
  writer.writeInline(caption);
  if (credit.empty()) return;
  if (!caption.text.empty()) furniture.text(" ");
  writeTag(furniture, "span part=credit", credit);
}

}  // namespace article_viewer
