#pragma once

#include <string_view>

#include "article/article.h"
#include "formats/mapping.h"
#include "formats/tags.h"

/// Reads people, terms and pictures as content systems write them: what the members are called differs less
/// than it seems, so one list of names serves all. `names` says whether their names are text or HTML.
namespace article_viewer {

/// A name, an object, or an array of them. Nobody is added twice.
void addPeople(FormatContext& context, JsonValue people, List<Person>& out,
               FieldKind names = FieldKind::kText);

/// "Ann Lee" of "By Ann Lee", in several languages; the page says the "By" itself.
std::string_view withoutBy(std::string_view byline);

/// The same of tags. Those that a system marks as internal are left out.
void addTags(FormatContext& context, JsonValue terms, TagCollector& out, FieldKind names = FieldKind::kText);

/// The same of sections.
void addSections(FormatContext& context, JsonValue terms, List<Link>& out,
                 FieldKind names = FieldKind::kText);

/// The value after `last` in an array or object, the first where `last` does not exist. Does not exist after
/// the last one, and in anything else. `name` becomes the key where there are keys.
JsonValue nextIn(JsonValue container, JsonValue last, JsonValue& name);

/// The sizes of one picture, in an array or by their names: the `srcset` of it, without those that are cut to
/// another shape. Where the picture has no address yet, it gets that of the largest of a sensible size.
void readRenditions(FormatContext& context, JsonValue renditions, Image& image);

/// Adds a block after the body, which becomes the first block where it is a text.
void appendBlock(FormatContext& context, Article& article, BlockType type, const RichText& text,
                 const BlockDetails& details);

/// The address of the comments below the article, where it has this one.
void setCommentsAddress(FormatContext& context, JsonValue at, std::string_view url, Article& article);

}  // namespace article_viewer
