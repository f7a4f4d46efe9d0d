#include "markup/svg_policy.h"

#include "base/split.h"

namespace article_viewer {
namespace {

constexpr SvgElementRule kElements[] = {
    {"svg", "", "xmlns viewBox width height font-family text-anchor fill"},
    {"title", "svg a text", ""},
    {"a", "svg", "href"},
    {"text", "svg a", "x y font-size textLength lengthAdjust transform direction"},
};

using enum SvgValueKind;

constexpr SvgAttributeRule kAttributes[] = {
    {"xmlns", kKeyword, "http://www.w3.org/2000/svg"},
    {"viewBox", kNumbers},
    {"width", kNumbers},
    {"height", kNumbers},
    {"font-family", kKeyword, "sans-serif"},
    {"text-anchor", kKeyword, "middle"},
    {"fill", kKeyword, "currentColor"},
    {"href", kLink},
    {"x", kNumbers},
    {"y", kNumbers},
    {"font-size", kNumbers},
    {"textLength", kNumbers},
    {"lengthAdjust", kKeyword, "spacingAndGlyphs"},
    {"transform", kRotation},
    {"direction", kKeyword, "rtl"},
};

}  // namespace

const SvgElementRule* findSvgElement(std::string_view name) {
  for (const SvgElementRule& rule : kElements) {
    if (rule.name == name) return &rule;
  }
  return nullptr;
}

const SvgAttributeRule* findSvgAttribute(const SvgElementRule& element, std::string_view name) {
  if (!isOneOf(name, element.attributes)) return nullptr;
  for (const SvgAttributeRule& rule : kAttributes) {
    if (rule.name == name) return &rule;
  }
  return nullptr;
}

}  // namespace article_viewer
