#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The names of the fields that are read, of what objects, and what they hold; without a few that only
/// programs write.
namespace article_viewer {

/// Kinds of objects, as bits.
using ObjectKinds = std::uint8_t;
inline constexpr ObjectKinds kArticleObject = 1;
inline constexpr ObjectKinds kThingObject = 2;  ///< persons, organizations, links, tags
inline constexpr ObjectKinds kMediaObject = 4;  ///< pictures, sound, films, captions
inline constexpr ObjectKinds kBlockObject = 8;  ///< blocks and notes

struct FieldName {
  std::string_view name;
  ObjectKinds in;         ///< 0: a name of schema.org that nearly is another one of these, but is not read
  ObjectKinds holds = 0;  ///< the kind of the objects in it
};

inline constexpr FieldName kFieldNames[] = {
    {"id", kBlockObject},
    {"alt", kMediaObject | kBlockObject},
    {"dir", kArticleObject | kBlockObject},
    {"src", kMediaObject},
    {"url", kArticleObject | kThingObject | kMediaObject | kBlockObject},
    {"body", kArticleObject, kBlockObject},
    {"cite", kBlockObject},
    {"head", kBlockObject},
    {"kind", kMediaObject | kBlockObject},
    {"lang", kMediaObject | kBlockObject},
    {"logo", kThingObject},
    {"name", kArticleObject | kThingObject | kMediaObject},
    {"rows", kBlockObject},
    {"size", 0},
    {"text", kArticleObject | kBlockObject},
    {"type", kMediaObject | kBlockObject},
    {"align", kBlockObject},
    {"audio", kArticleObject, kMediaObject},
    {"image", kArticleObject | kThingObject | kBlockObject, kMediaObject},
    {"items", kBlockObject},
    {"label", kMediaObject},
    {"level", kBlockObject},
    {"sizes", kMediaObject | kBlockObject},
    {"start", kBlockObject},
    {"title", kBlockObject},
    {"width", kMediaObject | kBlockObject},
    {"author", kArticleObject, kThingObject},
    {"format", kBlockObject},
    {"height", kMediaObject | kBlockObject},
    {"images", kBlockObject, kMediaObject},
    {"marker", kBlockObject},
    {"poster", kBlockObject},
    {"srcset", kMediaObject | kBlockObject},
    {"tracks", kBlockObject, kMediaObject},
    {"weight", kThingObject},
    {"caption", kMediaObject | kBlockObject},
    {"creator", kArticleObject, kThingObject},
    {"ordered", kBlockObject},
    {"sources", kBlockObject, kMediaObject},
    {"abstract", kArticleObject},
    {"captions", kBlockObject, kMediaObject},
    {"dateline", kArticleObject},
    {"duration", kMediaObject},
    {"headline", kArticleObject | kThingObject | kBlockObject},
    {"jobTitle", kThingObject},
    {"keywords", kArticleObject, kThingObject},
    {"language", kMediaObject | kBlockObject},
    {"provider", kBlockObject},
    {"shortUrl", kArticleObject},
    {"footnotes", kArticleObject, kBlockObject},
    {"publisher", kArticleObject, kThingObject},
    {"wordCount", kArticleObject},
    {"contentUrl", kMediaObject | kBlockObject},
    {"creditText", kMediaObject | kBlockObject},
    {"inLanguage", kArticleObject | kMediaObject},
    {"transcript", kBlockObject},
    {"articleBody", kArticleObject},
    {"dateCreated", kArticleObject},
    {"description", kArticleObject},
    {"relatedLink", kArticleObject, kThingObject},
    {"commentCount", kArticleObject},
    {"dateModified", kArticleObject},
    {"thumbnailUrl", kArticleObject},
    {"timeRequired", kArticleObject},
    {"datePublished", kArticleObject | kThingObject},
    {"discussionUrl", kArticleObject},
    {"articleSection", kArticleObject, kThingObject},
    {"encodingFormat", kArticleObject | kMediaObject},
    {"sdDatePublished", 0},
    {"communityStandards", kArticleObject},
    {"sourceOrganization", kArticleObject, kThingObject},
    {"alternativeHeadline", kArticleObject},
};

/// The longest of them.
inline constexpr std::size_t kLongestFieldName = [] {
  std::size_t longest = 0;
  for (const FieldName& field : kFieldNames) longest = std::max(longest, field.name.size());
  return longest;
}();

}  // namespace article_viewer
