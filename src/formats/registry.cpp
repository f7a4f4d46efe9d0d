#include "formats/registry.h"

namespace article_viewer {

namespace {

// ARTICLE_VIEWER_WITHOUT_… leaves a format out of the build: the CMake variable ARTICLE_VIEWER_WITHOUT, a
// list of names.
constexpr const Format* kFormats[] = {
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
#ifndef ARTICLE_VIEWER_WITHOUT_NINJS
    &kNinjs,
#endif
#ifndef ARTICLE_VIEWER_WITHOUT_FOREM
    &kForem,
#endif
};

}  // namespace

std::span<const Format* const> formats() { return kFormats; }

}  // namespace article_viewer
