#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"

/// Whose trees there are, and how they are told.
namespace article_viewer {
namespace {

/// What says that an object is a document of an editor, and where its nodes are.
struct DocumentSign {
  const char* path;
  std::string_view value;
  const char* nodes;  ///< null: it is a node itself
  const TreeDialect& dialect;
};

constexpr DocumentSign kSigns[] = {
    {"_type", "block", nullptr, kPortableTextTree},
    {"nodeType", "document", "content", kContentfulTree},
    {"type", "doc", "content", kProseMirrorTree},
    {"root.type", "root", "root.children", kLexicalTree},
    {"editorState.root.type", "root", "editorState.root.children", kLexicalTree},
    {"json.nodeType", "document", "json.content", kContentfulTree},  // of Contentful's GraphQL API
};

/// Whether a block of Portable Text is in the array, also within its objects, or whether it begins with what
/// only stands between blocks.
bool isPortableText(JsonValue nodes, JsonValue firstType) {
  if (findPath(firstOf(nodes), "_id|slug").exists()) return false;  // a list of documents
  const NodeRole first = meaningOf(firstType).role;
  if (first >= NodeRole::kCode && first <= NodeRole::kImage) return true;
  for (JsonValue node = nodes; node != nodes.after(); node = node.following()) {
    if (node.find("_type").equals("block")) return true;
  }
  return false;
}

}  // namespace

const TreeDialect kPortableTextTree{"_type", "children", "text", nullptr};
const TreeDialect kContentfulTree{"nodeType", "content", "value", "data"};
const TreeDialect kLexicalTree{"type", "children", "text", nullptr, TextFormat::kHtml};
const TreeDialect kProseMirrorTree{"type", "content", "text", "attrs"};
const TreeDialect kNotionTree{"type", "children", "plain_text", ""};
const TreeDialect kSlateTree{"type", "children", "text", nullptr};
const TreeDialect kComponentTree{"__component", "children", "text", nullptr, TextFormat::kMarkdown};

const TreeDialect* findTree(JsonValue value, JsonValue& nodes) {
  nodes = value;
  if (value.isObject()) {
    for (const DocumentSign& sign : kSigns) {
      if (!findPath(value, sign.path).equals(sign.value)) continue;
      if (sign.nodes != nullptr) nodes = findPath(value, sign.nodes);
      return &sign.dialect;
    }
    return nullptr;
  }
  const JsonValue first = value.isArray() ? firstOf(value) : JsonValue();
  if (!first.isObject()) return nullptr;
  const JsonValue name = first.find("type");
  if (first.find("object").equals("block") || first.find(name.text().c_str()).find("rich_text").isArray()) {
    return &kNotionTree;
  }
  if (first.find(kComponentTree.type).isString()) return &kComponentTree;
  const JsonValue type = first.find("_type");
  if (type.isString()) return isPortableText(value, type) ? &kPortableTextTree : nullptr;
  return name.isString() && first.find("children").isArray() ? &kSlateTree : nullptr;
}

bool isTreeOf(const TreeDialect& dialect, JsonValue value) {
  // Nearly all values lack the sign of the dialect; the others are looked for only where it is there.
  bool mayBe = value.isArray() && (&dialect == &kPortableTextTree || &dialect == &kSlateTree);
  for (const DocumentSign& sign : kSigns) {
    if (&sign.dialect == &dialect) mayBe = mayBe || findPath(value, sign.path).equals(sign.value);
  }
  JsonValue nodes;
  const TreeDialect* const found = mayBe ? findTree(value, nodes) : nullptr;
  return (found == &kComponentTree ? &kSlateTree : found) == &dialect;
}

}  // namespace article_viewer
