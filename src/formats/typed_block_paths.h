#pragma once

/// Where blocks keep the same thing, whatever system made them (findPath).
namespace article_viewer::paths {

inline constexpr const char* kText = "text|content|message|code|html|value|endorsement|numeric_rating";
inline constexpr const char* kInner = "text|content|basic|value";  ///< the text of a text that is an object
inline constexpr const char* kTitle =
    "title|headlines.basic|meta.title|name|raw_oembed.title|file.name|referent.referent_properties.headlines."
    "basic";
inline constexpr const char* kCaption = "caption|description|meta.description|subtitle";
inline constexpr const char* kChildren = "components|content_elements|elements|children|blocks|cols|items";
inline constexpr const char* kPictures = "content_elements|items|urls|images|files";
inline constexpr const char* kFile = "file.url|url|URL|src|imageURL|photo";

}  // namespace article_viewer::paths
