#include "formats/registry.h"

namespace article_viewer {

namespace {

// ARTICLE_VIEWER_WITHOUT_… leaves a format out of the build: the CMake variable ARTICLE_VIEWER_WITHOUT, a
// list of names.
constexpr const Format* kFormats[] = {
#ifndef ARTICLE_VIEWER_WITHOUT_GUARDIAN_CAPI
    &kGuardianCapi,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_GUARDIAN_DCR
    &kGuardianDcr,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_JSON_FEED
    &kJsonFeed,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_SCHEMA_ORG
    &kSchemaOrg,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_WORDPRESS
    &kWordPress,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_GHOST
    &kGhost,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_LEXICAL
    &kLexical,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_ANS
    &kAns,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_APPLE_NEWS
    &kAppleNews,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_NINJS
    &kNinjs,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_BBC
    &kBbc,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_EDITORJS
    &kEditorJs,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_PROSEMIRROR
    &kProseMirror,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_NOTION
    &kNotion,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_CONTENTFUL
    &kContentful,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_FOREM
    &kForem,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_PORTABLE_TEXT
    &kPortableText,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_STRAPI
    &kStrapi,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_GENERIC
    &kGeneric,  // takes what the others leave
#endif
};

}  // namespace

std::span<const Format* const> formats() { return kFormats; }

}  // namespace article_viewer
