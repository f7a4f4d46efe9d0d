#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The names of all fields that are read, and of what objects.
namespace article_viewer {

/// Kinds of objects, as bits.
using ObjectKinds = std::uint8_t;
inline constexpr ObjectKinds kArticleObject = 1;
inline constexpr ObjectKinds kThingObject = 2;  ///< persons, organizations, links, tags
inline constexpr ObjectKinds kMediaObject = 4;  ///< pictures, sound, films, captions
inline constexpr ObjectKinds kBlockObject = 8;  ///< blocks and notes

struct FieldName {
  std::string_view name;
  ObjectKinds kinds;  ///< 0: a name of schema.org that nearly is another one of these, but is not read
};

inline constexpr FieldName kFieldNames[] = {
    {"id", kBlockObject},
    {"alt", kMediaObject | kBlockObject},
    {"dir", kArticleObject | kBlockObject},
    {"src", kMediaObject},
    {"url", kArticleObject | kThingObject | kMediaObject | kBlockObject},
    {"body", kArticleObject},
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
    {"audio", kArticleObject},
    {"image", kArticleObject | kThingObject | kBlockObject},
    {"items", kBlockObject},
    {"label", kMediaObject},
    {"level", kBlockObject},
    {"sizes", kMediaObject | kBlockObject},
    {"start", kBlockObject},
    {"title", kBlockObject},
    {"width", kMediaObject | kBlockObject},
    {"author", kArticleObject},
    {"format", kBlockObject},
    {"height", kMediaObject | kBlockObject},
    {"images", kBlockObject},
    {"marker", kBlockObject},
    {"poster", kBlockObject},
    {"srcset", kMediaObject | kBlockObject},
    {"tracks", kBlockObject},
    {"weight", kThingObject},
    {"caption", kMediaObject | kBlockObject},
    {"creator", kArticleObject},
    {"ordered", kBlockObject},
    {"sources", kBlockObject},
    {"srclang", kMediaObject},
    {"abstract", kArticleObject},
    {"captions", kBlockObject},
    {"dateline", kArticleObject},
    {"duration", kMediaObject},
    {"headline", kArticleObject | kThingObject | kBlockObject},
    {"jobTitle", kThingObject},
    {"keywords", kArticleObject},
    {"language", kMediaObject | kBlockObject},
    {"provider", kBlockObject},
    {"shortUrl", kArticleObject},
    {"footnotes", kArticleObject},
    {"publisher", kArticleObject},
    {"wordCount", kArticleObject},
    {"contentUrl", kMediaObject | kBlockObject},
    {"creditText", kMediaObject | kBlockObject},
    {"inLanguage", kArticleObject | kMediaObject},
    {"reviewBody", kArticleObject},
    {"transcript", kBlockObject},
    {"articleBody", kArticleObject},
    {"dateCreated", kArticleObject},
    {"description", kArticleObject},
    {"relatedLink", kArticleObject},
    {"commentCount", kArticleObject},
    {"dateModified", kArticleObject},
    {"thumbnailUrl", kArticleObject},
    {"timeRequired", kArticleObject},
    {"datePublished", kArticleObject | kThingObject},
    {"discussionUrl", kArticleObject},
    {"articleSection", kArticleObject},
    {"encodingFormat", kArticleObject | kMediaObject},
    {"liveBlogUpdate", kArticleObject},
    {"isLiveBroadcast", kMediaObject},
    {"locationCreated", kArticleObject},
    {"sdDatePublished", 0},
    {"mainEntityOfPage", kArticleObject},
    {"communityStandards", kArticleObject},
    {"sourceOrganization", kArticleObject},
    {"alternativeHeadline", kArticleObject},
};

/// The longest of them.
inline constexpr std::size_t kLongestFieldName = [] {
  std::size_t longest = 0;
  for (const FieldName& field : kFieldNames) longest = std::max(longest, field.name.size());
  return longest;
}();

}  // namespace article_viewer
