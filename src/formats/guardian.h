#pragma once

#include "article/article.h"
#include "formats/flow_builder.h"
#include "formats/tags.h"

/// What the two formats of the Guardian share: the Content API (open-platform.theguardian.com) and the
/// document that its pages are rendered from. Their elements have the same fields, those of the API in a
/// member of their own: {"type": "rich-link", "richLinkTypeData": {…}} and {"_type": "…RichLinkBlockElement",
/// …}.
namespace article_viewer {

/// The picture of an image or cartoon element, in its largest size and with all sizes of the same shape.
/// Without an address where there is none.
Image readGuardianImage(JsonValue element, FormatContext& context);

/// An element of a body. `atoms` is where the texts of those stand that only name one; may not exist.
void addGuardianElement(JsonValue element, JsonValue atoms, FlowBuilder& body);

/// The blocks of a body. One is the article, several are the updates of a live blog, the newest first.
void addGuardianBlocks(JsonValue blocks, JsonValue atoms, FlowBuilder& body);

/// The main media: a picture leads the article, sound is what can be listened to, all else begins the body.
void addGuardianMedia(JsonValue element, JsonValue atoms, FlowBuilder& body, Article& article);

/// The contributors among the tags and what the byline says of them.
void readGuardianAuthors(JsonValue tags, JsonValue byline, FormatContext& context, List<Person>& out);

/// Where readers can discuss the article.
void readGuardianDiscussion(JsonValue isCommentable, JsonValue item, FormatContext& context,
                            Article& article);

/// The tags of this type; all of them where it is null.
void addGuardianTags(JsonValue tags, const char* type, TagCollector& collector, FormatContext& context);

/// The first of two HTML texts that says anything.
void readGuardianStandfirst(JsonValue standfirst, JsonValue trail, FormatContext& context, RichText& out);

/// Stories that belong to this one.
void addGuardianRelated(JsonValue stories, FormatContext& context, List<RelatedLink>& out);

}  // namespace article_viewer
