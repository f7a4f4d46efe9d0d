#include "formats/lexical.h"

#include "formats/rich_tree.h"

namespace article_viewer {

void readLexical(JsonValue document, FlowBuilder& flow) {
  RichTree(kLexicalTree, flow).read(document.find("root").find("children"));
}

}  // namespace article_viewer
