#include "base/ascii.h"
#include "formats/guardian_elements.h"
#include "formats/site_things.h"

namespace article_viewer {
namespace {

/// Where the sizes of a picture are listed: for the role that it has, else the first list that has any.
JsonValue findSizes(JsonValue element) {
  const JsonValue role = element.find("role");
  JsonValue found;
  for (const JsonValue source : element.find("imageSources").elements()) {
    const JsonValue sizes = source.find("srcSet");
    if (sizes.elements().empty()) continue;
    const bool isOfRole = equalsIgnoringAsciiCase(source.find("weighting").raw(), role.raw());
    if (isOfRole || !found.exists()) found = sizes;
    if (isOfRole) break;
  }
  if (found.exists()) return found;
  return findPath(element, "variants.0.images|cartoonTypeData.variants.0.images|assets|media.allImages");
}

}  // namespace

Image readGuardianImage(JsonValue element, FormatContext& context) {
  Image image;
  readRenditions(context, findSizes(element), image);
  if (image.height == 0) image.width = 0;
  JsonValue data = findPath(element, "data|imageTypeData|cartoonTypeData|assets.0.typeData");
  if (!data.exists()) data = element;
  image.alt = textAt(context, data, "alt|altText");
  readRich(context, data.find("caption"), TextFormat::kHtml, image.caption);
  image.credit = textAt(context, data, "credit");
  // Most captions end with the credit.
  if (image.caption.text.find(image.credit) != std::string_view::npos) image.credit = {};
  return image;
}

}  // namespace article_viewer
