#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The policy of drawings as data. It is for what this project draws itself: content cannot reach it, its
/// texts are only ever text. The engine that reads the tables is SvgFilter.
namespace article_viewer {

struct SvgElementRule {
  std::string_view name;
  /// The elements right inside of which it may stand, separated by spaces; empty for the outermost one.
  std::string_view parents;
  std::string_view attributes;  ///< separated by spaces
};

/// No element has more; what is beyond is dropped.
inline constexpr std::size_t kMostSvgAttributes = 10;

/// What a value must be to stay.
enum class SvgValueKind : std::uint8_t {
  kNumbers,   ///< digits, points, minus signs and spaces
  kRotation,  ///< rotate(NUMBERS)
  kLink,      ///< as the addresses of links in an article
  kKeyword,   ///< one of the words of the row, separated by spaces
};

struct SvgAttributeRule {
  std::string_view name;
  SvgValueKind kind;
  std::string_view keywords = {};
};

/// The rule, or nullptr where there is none. Names are compared as they are: XML knows cases.
const SvgElementRule* findSvgElement(std::string_view name);
const SvgAttributeRule* findSvgAttribute(const SvgElementRule& element, std::string_view name);

}  // namespace article_viewer
