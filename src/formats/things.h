#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "formats/format.h"

/// Reads schema.org's things (Person, Organization, ImageObject …) in every shape that publishers write
/// them; contracts as in fields.h.
namespace article_viewer {

/// Strings, objects {name, url, image, jobTitle}, or an array of them. Those without a name are
/// left out.
std::vector<Person> readPersons(FormatContext& context, std::string_view name, JsonValue value);

/// A string or {name, url, logo}; of several, the first.
Organization readOrganization(FormatContext& context, std::string_view name, JsonValue value);

/// URLs, ImageObjects, or an array of them. Those without an address are left out.
std::vector<Image> readImages(FormatContext& context, std::string_view name, JsonValue value);

/// The fields of an ImageObject that `object` itself is.
Image readImageObject(FormatContext& context, JsonValue object);

/// Names, objects {name, url}, or an array of them.
std::vector<Link> readSections(FormatContext& context, std::string_view name, JsonValue value);

/// A URL or {name, url}.
Link readLink(FormatContext& context, std::string_view name, JsonValue value);

/// A URL, an AudioObject or a BroadcastService; of several, the first with an address.
Audio readAudio(FormatContext& context, std::string_view name, JsonValue value);

/// URLs, objects {headline / name, url, image, datePublished}, or an array of them.
std::vector<RelatedLink> readRelatedLinks(FormatContext& context, std::string_view name, JsonValue value);

/// Array of {marker, text}.
std::vector<Footnote> readFootnotes(FormatContext& context, std::string_view name, JsonValue value);

}  // namespace article_viewer
