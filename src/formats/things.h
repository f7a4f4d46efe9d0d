#pragma once

#include <cstddef>

#include "article/article.h"
#include "formats/fields.h"

/// Reads schema.org's things (Person, Organization, ImageObject …) in every shape that publishers write
/// them; rules as in fields.h. Lists are read only where they are still empty.
namespace article_viewer {

/// Strings, objects {name, url, image, jobTitle}, or an array of them. Those without a name are
/// left out.
void readPersons(const ObjectReader& object, const char* key, List<Person>& out);

/// A string or {name, url, logo}; of several, the first.
void readOrganization(const ObjectReader& object, const char* key, Organization& out);

/// URLs, ImageObjects, or an array of them, `most` at most. Those without an address are left out.
void readImages(const ObjectReader& object, const char* key, List<Image>& out,
                std::size_t most = static_cast<std::size_t>(-1));

/// The fields of an ImageObject.
void readImageObject(const ObjectReader& object, Image& out);

/// Names, objects {name, url}, or an array of them.
void readSections(const ObjectReader& object, const char* key, List<Link>& out);

/// A URL or {name, url}.
void readLink(const ObjectReader& object, const char* key, Link& out);

/// A URL, an AudioObject or a BroadcastService; of several, the first with an address.
void readAudio(const ObjectReader& object, const char* key, Audio& out);

/// URLs, objects {headline / name, url, image, datePublished}, or an array of them.
void readRelatedLinks(const ObjectReader& object, const char* key, List<RelatedLink>& out);

/// An array of {marker, text}.
void readFootnotes(const ObjectReader& object, const char* key, List<Footnote>& out);

}  // namespace article_viewer
