#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "article/article.h"
#include "base/list.h"
#include "formats/flow_builder.h"
#include "formats/format.h"
#include "formats/json_value.h"
#include "formats/node_roles.h"

/// Rich text that an editor keeps as a tree of nodes. Nodes have a type, and text or children; names, marks
/// and attributes are so much alike from editor to editor that one reader serves all.
namespace article_viewer {

/// Where the nodes of one editor's trees keep what.
struct TreeDialect {
  const char* type;
  const char* children;
  const char* text;
  /// The member with a node's attributes; empty: that with the name of its type; null: the node itself.
  const char* data;
  TextFormat cardText = TextFormat::kPlain;  ///< what the texts of cards are
};

extern const TreeDialect kPortableTextTree;
extern const TreeDialect kContentfulTree;
extern const TreeDialect kLexicalTree;
extern const TreeDialect kProseMirrorTree;
extern const TreeDialect kNotionTree;
extern const TreeDialect kSlateTree;
extern const TreeDialect kComponentTree;  ///< the dynamic zones of Strapi

/// The dialect of a value that is a tree; null for other values. `nodes` becomes its nodes.
const TreeDialect* findTree(JsonValue value, JsonValue& nodes);

/// Whether a value is a tree of this dialect; those of Strapi's dynamic zones count as Slate's.
bool isTreeOf(const TreeDialect& dialect, JsonValue value);

/// Reads trees of one dialect into a flow.
class RichTree {
 public:
  RichTree(const TreeDialect& dialect, FlowBuilder& flow) : dialect_(dialect), flow_(flow) {}

  [[nodiscard]] FormatContext& context() const { return flow_.context(); }

  /// Reads nodes, each a block or a run of text.
  void read(JsonValue nodes) { children(nodes, {}, true); }

  /// Reads a card that does not stand in a tree: what it is called, and what it holds.
  void readCard(JsonValue name, JsonValue data);
  /// Shows the texts, links and pictures of an object of which nothing is known.
  void readCard(JsonValue data) { card(data, true); }

  /// The first node where it is a heading that says nothing but text.
  [[nodiscard]] JsonValue firstHeading(JsonValue nodes) const;

  /// Leaves this node out, wherever it stands.
  void leaveOut(JsonValue node) { leftOut_ = node; }

  /// Leaves this picture out where it has no caption of its own.
  void leaveOutPicture(std::string_view url) { lead_ = url; }

  /// A text that is a string or a tree of its own.
  RichText rich(JsonValue value);

  /// What nodes say, without their marks.
  std::string_view plain(JsonValue nodes);

  /// Reads a picture in any of the shapes of these systems.
  void image(JsonValue data, Image& out);

 private:
  struct OpenList {
    std::uint32_t level;
    FlowKind kind;
  };

  [[nodiscard]] NodeMeaning meaning(JsonValue node) const;
  [[nodiscard]] JsonValue dataOf(JsonValue node) const;
  [[nodiscard]] JsonValue textOf(JsonValue node) const;
  [[nodiscard]] JsonValue lineText(JsonValue node) const;
  [[nodiscard]] JsonValue ownText(JsonValue data) const;
  [[nodiscard]] JsonValue childrenOf(JsonValue node, JsonValue data) const;
  [[nodiscard]] bool beginsWithList(JsonValue item) const;

  void children(JsonValue nodes, const Marks& marks, bool areBlocks);
  void inner(JsonValue held, const Marks& marks, bool areBlocks);
  void flatItem(JsonValue node, FlowKind list, std::size_t outer);
  void closeLists(std::size_t outer);
  void node(JsonValue node, const NodeMeaning& meaning, Marks marks, bool areBlocks);
  void other(JsonValue node, NodeRole role, const Marks& marks, bool areBlocks);
  void element(JsonValue node, FlowKind kind);
  void fill(JsonValue node, FlowKind kind);
  void cells(JsonValue cells);
  void text(JsonValue node, Marks marks);
  void setAddress(JsonValue data, Marks& marks);
  void readMark(JsonValue mark, Marks& marks);
  [[nodiscard]] JsonValue definitionOf(JsonValue key);

  // Media and cards: rich_tree_cards.cpp.
  [[nodiscard]] std::string_view address(JsonValue data);
  void appendText(JsonValue nodes, std::string& out);
  void special(JsonValue node, JsonValue data, NodeRole role, const Marks& marks, bool areBlocks);
  void picture(JsonValue data, std::string_view link);
  void code(JsonValue node, JsonValue data);
  void gallery(JsonValue data);
  void media(JsonValue data, NodeRole role);
  void card(JsonValue value, bool areBlocks);
  void cardMember(std::string_view name, JsonValue value, bool areBlocks);

  const TreeDialect& dialect_;
  FlowBuilder& flow_;
  JsonValue markDefs_;
  JsonValue leftOut_;
  std::string_view lead_;
  List<OpenList> lists_;  ///< those of flat items
  std::size_t definitionsSeen_ = 0;
  std::string_view prefix_;  ///< of the next text
  bool isHeadRow_ = false;
  JsonValue note_;   ///< the nodes of the note that a mark of the run refers to
  JsonValue shown_;  ///< the title of a card that is the text of its link
  JsonValue held_;   ///< the nodes in a card of which nothing is known, until they are shown
};

}  // namespace article_viewer
