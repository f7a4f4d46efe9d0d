#include "body/placement.h"

namespace article_viewer {

Placement placementOf(std::string_view name) {
  const ElementRule* rule = findElement(name, Origin::kContent);
  return rule == nullptr ? Placement::kPhrasing : rule->placement;
}

}  // namespace article_viewer
