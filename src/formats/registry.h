#pragma once

#include <span>

#include "formats/format.h"

namespace article_viewer {

// A new format is a file of its own that defines a Format, a line here and a line in registry.cpp.

extern const Format kAns;
extern const Format kAppleNews;
extern const Format kBbc;
extern const Format kContentful;
extern const Format kEditorJs;
extern const Format kForem;
extern const Format kGeneric;
extern const Format kGhost;
extern const Format kGuardianCapi;
extern const Format kGuardianDcr;
extern const Format kJsonFeed;
extern const Format kLexical;
extern const Format kNinjs;
extern const Format kNotion;
extern const Format kPortableText;
extern const Format kProseMirror;
extern const Format kSchemaOrg;
extern const Format kStrapi;
extern const Format kWordPress;

/// All formats, in the order in which they are tried: those with the clearest sign first.
std::span<const Format* const> formats();

}  // namespace article_viewer
