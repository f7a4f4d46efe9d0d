#pragma once

#include "article/article.h"
#include "formats/flow_builder.h"

/// The elements of the Guardian's two formats have the same fields, those of the API in a member of their
/// own:
/// {"type": "rich-link", "richLinkTypeData": {…}} and {"_type": "…RichLinkBlockElement", …}.
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

}  // namespace article_viewer
