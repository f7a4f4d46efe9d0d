#include "formats/mobiledoc.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "formats/mapping.h"
#include "formats/node_roles.h"
#include "formats/rich_tree.h"

namespace article_viewer {
namespace {

/// The element of an array; does not exist where the index is none of its.
JsonValue elementAt(const std::vector<JsonValue>& list, JsonValue index) {
  const std::int64_t at = index.toInteger().value_or(-1);
  return at >= 0 && at < static_cast<std::int64_t>(list.size()) ? list[static_cast<std::size_t>(at)]
                                                                : JsonValue();
}

std::vector<JsonValue> elementsOf(JsonValue array) {
  std::vector<JsonValue> out;
  for (const JsonValue element : array.elements()) out.push_back(element);
  return out;
}

class MobiledocReader {
 public:
  MobiledocReader(JsonValue document, FlowBuilder& flow)
      : markups_(elementsOf(document.find("markups"))),
        atoms_(elementsOf(document.find("atoms"))),
        cards_(elementsOf(document.find("cards"))),
        flow_(flow) {}

  void readSection(JsonValue section) {
    const std::vector<JsonValue> parts = elementsOf(section);
    if (parts.size() < 2) return;
    switch (parts[0].toInteger().value_or(0)) {
      case kMarkup: return readMarkers(kindOf(parts[1]), parts.size() > 2 ? parts[2] : JsonValue());
      case kImage: return readImage(parts[1]);
      case kList: return readList(kindOf(parts[1]), parts.size() > 2 ? parts[2] : JsonValue());
      case kCard: return readCard(elementAt(cards_, parts[1]));
      default: flow_.context().warn(Code::kUnknownBlock, section, "The kind of this section is not known.");
    }
  }

 private:
  enum Section : std::uint8_t { kMarkup = 1, kImage = 2, kList = 3, kCard = 10 };

  static FlowKind kindOf(JsonValue tag) {
    const NodeMeaning meaning = meaningOf(tag);
    if (meaning.role == NodeRole::kHeading) return headingOf(meaning.level);
    return meaning.role == NodeRole::kElement ? meaning.flow : FlowKind::kParagraph;
  }

  void readList(FlowKind kind, JsonValue items) {
    flow_.begin(kind);
    for (const JsonValue item : items.elements()) readMarkers(FlowKind::kListItem, item);
    flow_.end();
  }

  void readImage(JsonValue address) {
    BlockDetails details;
    Image image;
    image.url = flow_.context().text(address);
    details.images.add(flow_.context().memory(), image);
    flow_.block(BlockType::kImage, {}, details);
  }

  void readCard(JsonValue card) {
    const std::vector<JsonValue> parts = elementsOf(card);
    if (parts.size() > 1) RichTree(kLexicalTree, flow_).readCard(parts[0], parts[1]);
  }

  /// A marker is [text or atom, markups that open, how many close after it, text or index].
  void readMarkers(FlowKind kind, JsonValue markers) {
    flow_.begin(kind);
    std::vector<JsonValue> open;
    for (const JsonValue marker : markers.elements()) {
      const std::vector<JsonValue> parts = elementsOf(marker);
      if (parts.size() < 4) continue;
      for (const JsonValue index : parts[1].elements()) open.push_back(elementAt(markups_, index));
      readText(numberOf(parts[0]) == 0 ? parts[3] : elementAt(atoms_, parts[3]), open);
      open.resize(open.size() - std::min<std::size_t>(open.size(), numberOf(parts[2])));
    }
    flow_.end();
  }

  void readText(JsonValue text, const std::vector<JsonValue>& open) {
    Marks marks;
    for (const JsonValue markup : open) {
      // ["a", ["href", "https://a.example"]]
      marks.add(meaningOf(findPath(markup, "0")).flow);
      if (findPath(markup, "1.0").equals("href")) marks.url = flow_.context().text(findPath(markup, "1.1"));
    }
    if (text.isString()) return flow_.text(flow_.context().text(text), marks);
    // An atom is [name, text, data]; that of Ghost is a line break.
    if (findPath(text, "0").equals("soft-return")) return flow_.lineBreak();
    flow_.text(flow_.context().text(findPath(text, "1")), marks);
  }

  std::vector<JsonValue> markups_;
  std::vector<JsonValue> atoms_;
  std::vector<JsonValue> cards_;
  FlowBuilder& flow_;
};

}  // namespace

void readMobiledoc(JsonValue document, FlowBuilder& flow) {
  MobiledocReader reader(document, flow);
  for (const JsonValue section : document.find("sections").elements()) reader.readSection(section);
}

}  // namespace article_viewer
