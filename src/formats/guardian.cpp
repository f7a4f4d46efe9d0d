#include "formats/guardian.h"

#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/fields.h"
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

bool isOfType(JsonValue tag, const char* type) {
  return type == nullptr || equalsIgnoringAsciiCase(tag.find("type").raw(), type);
}

void readNamed(JsonValue value, FormatContext& context, std::string_view& name, std::string_view& url) {
  readField(context, FieldKind::kText, findPath(value, "title|webTitle|linkText|headline"), name);
  readField(context, FieldKind::kUrl, findPath(value, "webUrl|url|id"), url);
}

}  // namespace

Image readGuardianImage(JsonValue element, FormatContext& context) {
  Image image;
  readSizes(findSizes(element), context, image);
  JsonValue data = findPath(element, "data|imageTypeData|cartoonTypeData|assets.0.typeData");
  if (!data.exists()) data = element;
  readField(context, FieldKind::kHtml, findPath(data, "alt|altText"), image.alt);
  readRich(context, findPath(data, "caption"), TextFormat::kHtml, image.caption);
  readField(context, FieldKind::kText, findPath(data, "credit"), image.credit);
  // Most captions end with the credit.
  if (image.caption.text.find(image.credit) != std::string_view::npos) image.credit = {};
  return image;
}

void readGuardianAuthors(JsonValue tags, JsonValue byline, FormatContext& context, List<Person>& out) {
  constexpr std::size_t kSeparator = std::string_view(" and ").size();
  std::string_view text;
  readField(context, FieldKind::kText, byline, text);
  std::size_t expected = 0;  // bytes of a byline that only has the names
  bool hasAll = true;
  for (const JsonValue tag : tags.elements()) {
    if (!isOfType(tag, "contributor")) continue;
    Person person;
    readNamed(tag, context, person.name, person.url);
    readField(context, FieldKind::kUrl, tag.find("bylineImageUrl"), person.image);
    if (person.name.empty()) continue;
    hasAll = hasAll && text.find(person.name) != std::string_view::npos;
    expected += person.name.size() + kSeparator;
    out.add(context.memory(), person);
  }
  if (text.empty() || (hasAll && text.size() < expected)) return;
  if (out.size() == 1 && text.starts_with(out[0].name)) {
    text.remove_prefix(out[0].name.size());
    out[0].jobTitle = stripAsciiWhitespace(text.substr(text.starts_with(',') ? 1 : 0));
    return;
  }
  out.truncate(0);
  out.add(context.memory(), {text, {}, {}, {}});
}

void addGuardianTags(JsonValue tags, const char* type, TagCollector& collector, FormatContext& context) {
  for (const JsonValue value : tags.elements()) {
    if (!isOfType(value, type)) continue;
    Tag tag;
    readNamed(value, context, tag.name, tag.url);
    if (!collector.add(tag)) return context.warnTooMany("tags", value, &Limits::tags);
  }
}

void readGuardianStandfirst(JsonValue standfirst, JsonValue trail, FormatContext& context, RichText& out) {
  const bool isSaid = !isBlank(context.plainText(standfirst));
  readRich(context, isSaid ? standfirst : trail, TextFormat::kHtml, out);
}

void readGuardianDiscussion(JsonValue isCommentable, JsonValue item, FormatContext& context,
                            Article& article) {
  if (!isTrue(isCommentable) || article.url.empty()) return;
  article.discussionUrl = context.keep(std::string(article.url) + "#comments", item);
}

void addGuardianRelated(JsonValue stories, FormatContext& context, List<RelatedLink>& out) {
  for (const JsonValue story : stories.elements()) {
    RelatedLink link;
    readNamed(story, context, link.headline, link.url);
    if (!link.headline.empty()) out.add(context.memory(), link);
  }
}

}  // namespace article_viewer
