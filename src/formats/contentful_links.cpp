#include "formats/contentful_links.h"

#include "formats/mapping.h"

namespace article_viewer {
namespace {

/// Where answers and exports keep what others link to.
constexpr const char* kPlaces[] = {"includes.Asset", "includes.Entry", "items", "assets", "entries"};

/// Things that are looked at for one link; an answer brings a thousand at most.
constexpr unsigned kMostThings = 2000;

}  // namespace

JsonValue linkedFields(JsonValue link, FormatContext& context) {
  if (const JsonValue fields = link.find("fields"); fields.exists()) return fields;
  const JsonValue id = findPath(link, "sys.id");
  if (!id.isString() || !context.mayFollowLink()) return {};
  unsigned seen = 0;
  for (const char* const place : kPlaces) {
    for (const JsonValue thing : findPath(context.root(), place).elements()) {
      if (++seen == kMostThings) return {};
      if (findPath(thing, "sys.id").raw() == id.raw()) return thing.find("fields");
    }
  }
  return {};
}

}  // namespace article_viewer
