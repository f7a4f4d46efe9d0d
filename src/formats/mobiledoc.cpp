#include "formats/mobiledoc.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/list.h"
#include "formats/mapping.h"
#include "formats/node_roles.h"
#include "formats/rich_tree.h"

namespace article_viewer {
namespace {

/// The element of an array; does not exist where the index is none of its.
JsonValue elementAt(const List<JsonValue>& list, JsonValue index) {
  const std::int64_t at = index.toInteger().value_or(-1);
  return at >= 0 && at < static_cast<std::int64_t>(list.size()) ? list[static_cast<std::size_t>(at)]
                                                                : JsonValue();
}

/// The first elements of an array: what a section, a marker or a card is made of.
struct Parts {
  JsonValue at[4];
  std::size_t size = 0;

  explicit Parts(JsonValue array) {
    for (const JsonValue element : array.elements()) {
      if (size == std::size(at)) return;
      at[size++] = element;
    }
  }
};

class MobiledocReader {
 public:
  MobiledocReader(JsonValue document, FlowBuilder& flow) : flow_(flow), memory_(flow.context().memory()) {
    for (const JsonValue markup : document.find("markups").elements()) markups_.add(memory_, markup);
    for (const JsonValue atom : document.find("atoms").elements()) atoms_.add(memory_, atom);
    for (const JsonValue card : document.find("cards").elements()) cards_.add(memory_, card);
  }

  void readSection(JsonValue section) {
    const Parts parts(section);
    if (parts.size < 2) return;
    switch (numberOf(parts.at[0])) {
      case kMarkup: return readMarkers(kindOf(parts.at[1]), parts.at[2]);
      case kImage: return readImage(parts.at[1]);
      case kList: return readList(kindOf(parts.at[1]), parts.at[2]);
      case kCard: return readCard(elementAt(cards_, parts.at[1]));
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
    Image image;
    image.url = flow_.context().text(address);
    flow_.image(image);
  }

  void readCard(JsonValue card) {
    const Parts parts(card);
    if (parts.size > 1) RichTree(kLexicalTree, flow_).readCard(parts.at[0], parts.at[1]);
  }

  /// A marker is [text or atom, markups that open, how many close after it, text or index].
  void readMarkers(FlowKind kind, JsonValue markers) {
    flow_.begin(kind);
    open_.truncate(0);
    for (const JsonValue marker : markers.elements()) {
      const Parts parts(marker);
      if (parts.size < std::size(parts.at)) continue;
      for (const JsonValue index : parts.at[1].elements()) open_.add(memory_, elementAt(markups_, index));
      readText(numberOf(parts.at[0]) == 0 ? parts.at[3] : elementAt(atoms_, parts.at[3]));
      open_.truncate(open_.size() - std::min<std::size_t>(open_.size(), numberOf(parts.at[2])));
    }
    flow_.end();
  }

  void readText(JsonValue text) {
    Marks marks;
    for (const JsonValue markup : open_) {
      // ["a", ["href", "https://a.example"]]
      marks.add(meaningOf(findPath(markup, "0")).flow);
      if (findPath(markup, "1.0").equals("href")) marks.url = flow_.context().text(findPath(markup, "1.1"));
    }
    if (text.isString()) return flow_.text(flow_.context().text(text), marks);
    // An atom is [name, text, data]; that of Ghost is a line break.
    if (findPath(text, "0").equals("soft-return")) return flow_.lineBreak();
    flow_.text(flow_.context().text(findPath(text, "1")), marks);
  }

  FlowBuilder& flow_;
  Arena& memory_;
  List<JsonValue> markups_;
  List<JsonValue> atoms_;
  List<JsonValue> cards_;
  List<JsonValue> open_;  ///< markups around the next marker
};

}  // namespace

void readMobiledoc(JsonValue document, FlowBuilder& flow) {
  MobiledocReader reader(document, flow);
  for (const JsonValue section : document.find("sections").elements()) reader.readSection(section);
}

}  // namespace article_viewer
