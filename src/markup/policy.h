#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// The policy as data: which elements and attributes may stand in the output, and what kind of thing each
/// is. The tables are in policy.cpp; the engines that read them are the sanitizer and the nesting.
namespace article_viewer {

/// Who sends the markup: the untrusted article, or the page that this project writes around it.
enum class Origin : std::uint8_t { kContent, kFurniture };

/// Where an element may stand and what its tags imply, as far as a parser's tree depends on it.
enum class Placement : std::uint8_t {
  kPhrasing,      ///< runs of text; holds phrasing only, a block inside it interrupts it
  kFormatting,    ///< phrasing that a parser opens again after a block ended it
  kLink,          ///< formatting that may not hold itself
  kRubyPart,      ///< phrasing that ends the ruby part before it
  kVoidPhrasing,  ///< no content, no end tag
  kBlock,
  kParagraph,    ///< a block that holds phrasing only
  kHeading,      ///< a block that ends the heading right around it
  kListItem,     ///< ends the item before it
  kDescription,  ///< dt and dd end each other
  kPreformatted,
  kVoidBlock,
  kTable,
  kCaption,
  kColumnGroup,
  kColumn,
  kRowGroup,
  kRow,
  kCell,
  kDropContent,  ///< the tag goes with all that is in it
  kDropVoid,     ///< the tag goes; it has no end tag and no content
};

/// Bits of ElementRule::attributes name rows of the attribute table.
using AttributeSet = std::uint64_t;

struct ElementRule {
  std::string_view name;
  Placement placement;
  /// Attributes besides the global ones.
  AttributeSet attributes = 0;
  /// The element written instead, empty for itself: the output needs no second name for the same thing.
  std::string_view writtenAs = {};
};

/// What a value must be to stay.
enum class ValueKind : std::uint8_t {
  kText,           ///< anything
  kId,             ///< a name without white space; gets the prefix
  kIdReferences,   ///< ids of this output, separated by spaces; each gets the prefix
  kLinkUrl,        ///< http, https, mailto, tel, relative, or a fragment (which gets the prefix)
  kMediaUrl,       ///< http, https or relative; on img also data: where the caller allows it
  kMediaUrlSet,    ///< srcset: candidates of kMediaUrl
  kInteger,        ///< digits, possibly after a minus
  kBoolean,        ///< present or not; the value is dropped
  kKeyword,        ///< one word of the row's list, ASCII case-insensitive, written in lower case
  kToken,          ///< letters, digits and -_./+;=: without spaces: language tags, dates, MIME types
  kLanguageClass,  ///< of all classes only those that name a programming language
  kEmbedHost,      ///< in content, a host whose frames become a link that can load them
};

struct AttributeRule {
  std::string_view name;
  ValueKind kind;
  /// For kKeyword: the words, separated by spaces.
  std::string_view keywords = {};
};

/// The rule for a tag of this origin, or nullptr where the policy does not know the name (its tag goes,
/// its text stays). Names are lower case.
const ElementRule* findElement(std::string_view name, Origin origin);

/// The rule for an attribute that this element may have, or nullptr.
const AttributeRule* findAttribute(const ElementRule& element, std::string_view name, Origin origin);

/// Rows of the attribute table, by name; empty where there is no such row.
AttributeSet attributeSet(std::string_view name);

/// Rows of the element table.
class ElementSet {
 public:
  /// Adds the element and all other names that it is the written one of: `div` also adds `main`.
  void add(const ElementRule& rule);
  [[nodiscard]] bool has(const ElementRule& rule) const;

 private:
  std::array<std::uint64_t, 3> bits_{};
};

/// The elements that the policy `strict` drops: all but those of a line of text.
ElementSet elementsOutsideStrict();

/// Hosts whose frames become a link that can load them, where the caller names none; separated by spaces.
std::string_view defaultEmbedHosts();
/// Those whose frames only advertise or count: nothing stands in their place. Separated likewise.
std::string_view advertisingHosts();

/// Words that a caller may have in the `rel` of links, separated by spaces.
std::string_view linkRelations();

/// An attribute that is written where the input does not say otherwise.
struct ForcedAttribute {
  std::string_view element;
  std::string_view name;
  std::string_view value;
};

/// The forced-attribute table, for all elements; see policy.cpp.
std::span<const ForcedAttribute> forcedAttributes();

/// An attribute from which scripts of the page that the markup comes from would have taken an address late.
struct LateAddress {
  std::string_view name;
  std::string_view attribute;
};

/// The late-address table; see policy.cpp.
std::span<const LateAddress> lateAddresses();

}  // namespace article_viewer
