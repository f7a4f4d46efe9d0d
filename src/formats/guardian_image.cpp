#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/guardian_elements.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

struct Size {
  JsonValue url;
  std::uint32_t width;
  std::uint32_t height;  ///< 0 where unknown
};

Size readSize(JsonValue value) {
  return {findPath(value, "src|file|url"), numberOf(findPath(value, "width|typeData.width|fields.width")),
          numberOf(findPath(value, "height|typeData.height|fields.height"))};
}

/// Where the sizes of a picture are listed: for the role that it has, else the first list that has any.
JsonValue findSizes(JsonValue element) {
  const JsonValue role = findPath(element, "role");
  JsonValue found;
  for (const JsonValue source : element.find("imageSources").elements()) {
    const JsonValue sizes = source.find("srcSet");
    if (sizes.elements().empty()) continue;
    const bool isOfRole = equalsIgnoringAsciiCase(source.find("weighting").raw(), role.raw());
    if (isOfRole || !found.exists()) found = sizes;
    if (isOfRole) break;
  }
  if (found.exists()) return found;
  // Of a cartoon there are several drawings, the widest last.
  for (const JsonValue variant : element.find("variants").elements()) found = variant.find("images");
  if (const JsonValue inner = findPath(element, "cartoonTypeData"); inner.exists()) return findSizes(inner);
  return found.exists() ? found : findPath(element, "assets|media.allImages");
}

/// Whether both are the same part of the picture: an API lists crops among the sizes.
bool haveOneShape(const Size& a, const Size& b) {
  const double difference = static_cast<double>(a.width) * b.height - static_cast<double>(b.width) * a.height;
  const double tolerance = 0.03 * a.width * b.height;
  return difference <= tolerance && -difference <= tolerance;
}

void addCandidate(const Size& size, FormatContext& context, std::string& srcset) {
  const std::string_view url = context.text(size.url);
  if (size.width == 0 || url.find_first_of(", ") != std::string_view::npos) return;
  DigitBuffer digits;
  if (!srcset.empty()) srcset += ", ";
  (srcset += url) += ' ';
  (srcset += writeDigits(size.width, digits)) += 'w';
}

void readSizes(JsonValue sizes, FormatContext& context, Image& out) {
  Size largest{};
  for (const JsonValue value : sizes.elements()) {
    const Size size = readSize(value);
    if (size.url.isString() && (!largest.url.exists() || size.width > largest.width)) largest = size;
  }
  if (!largest.url.exists()) return;
  out.url = context.text(largest.url);
  out.width = largest.height == 0 ? 0 : largest.width;
  out.height = largest.height;
  std::string srcset;
  for (const JsonValue value : sizes.elements()) {
    const Size size = readSize(value);
    if (size.url.isString() && haveOneShape(size, largest)) addCandidate(size, context, srcset);
  }
  out.srcset = context.keep(srcset, sizes);
}

}  // namespace

Image readGuardianImage(JsonValue element, FormatContext& context) {
  Image image;
  readSizes(findSizes(element), context, image);
  JsonValue data = findPath(element, "data|imageTypeData|cartoonTypeData|assets.0.typeData");
  if (!data.exists()) data = element;
  image.alt = textAt(context, data, "alt|altText");
  readRich(context, findPath(data, "caption"), TextFormat::kHtml, image.caption);
  image.credit = textAt(context, data, "credit");
  // Most captions end with the credit.
  if (image.caption.text.find(image.credit) != std::string_view::npos) image.credit = {};
  return image;
}

}  // namespace article_viewer
