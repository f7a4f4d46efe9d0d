#pragma once

/// Where blocks keep the same thing, whatever system made them (findPath).
namespace article_viewer::paths {

inline constexpr const char* kText = "text|content|message|code|html|value";
inline constexpr const char* kInner = "text|content|basic";  ///< the text of a text that is an object
inline constexpr const char* kTitle =
    "title|headline|headlines.basic|meta.title|name|raw_oembed.title|file.name|"
    "referent.referent_properties.headlines.basic";
inline constexpr const char* kCaption = "caption|description|meta.description|subtitle";
inline constexpr const char* kCite = "citation|caption|author|attribution";
inline constexpr const char* kChildren = "components|content_elements|elements|children|blocks|cols";
inline constexpr const char* kListStyle = "list_type|style|type";
inline constexpr const char* kFile = "file.url|url|URL|src|imageURL|photo";
inline constexpr const char* kPicture =
    "image.url|meta.image.url|photo|promo_image.url|promo_items.basic.url|thumbnail.url|stillURL|poster";
inline constexpr const char* kUrl =
    "link|url|URL|source|file.url|raw_oembed.url|referent.id|canonical_url|website_url|embed";

}  // namespace article_viewer::paths
