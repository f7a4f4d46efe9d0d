#include "formats/registry.h"

namespace article_viewer {

namespace {

// ARTICLE_VIEWER_WITHOUT_… leaves a format out of the build: the CMake variable ARTICLE_VIEWER_WITHOUT, a
// list of names.
constexpr const Format* kFormats[] = {
#ifndef ARTICLE_VIEWER_WITHOUT_SCHEMA_ORG
    &kSchemaOrg,
#endif
};

}  // namespace

std::span<const Format* const> formats() { return kFormats; }

}  // namespace article_viewer
