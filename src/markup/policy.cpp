#include "markup/policy.h"

#include <array>
#include <cstddef>

#include "base/split.h"
#include "markup/name_table.h"

namespace article_viewer {

namespace {

// ---- attributes -------------------------------------------------------------------------------------

using enum ValueKind;

constexpr auto kAttributeRules = std::to_array<AttributeRule>({
    // Global: on every element.
    {"id", kId},
    {"lang", kToken},
    {"dir", kKeyword, "ltr rtl auto"},
    {"title", kText},
    {"class", kLanguageClass},  // Classes belong to the host page; highlighters need this one.
    // Links and media.
    {"href", kLinkUrl},
    {"cite", kMediaUrl},
    {"src", kMediaUrl},
    {"poster", kMediaUrl},
    {"srcset", kMediaUrlSet},
    {"sizes", kText},
    {"media", kText},
    {"alt", kText},
    {"width", kInteger},
    {"height", kInteger},
    {"type", kToken},  // of a source, or the numbering of ol
    {"hreflang", kToken},
    {"loading", kKeyword, "lazy eager"},
    {"referrerpolicy", kKeyword, "no-referrer"},
    {"decoding", kKeyword, "async sync auto"},
    {"controls", kBoolean},
    {"loop", kBoolean},
    {"muted", kBoolean},
    {"preload", kKeyword, "none metadata auto"},
    {"kind", kKeyword, "subtitles captions descriptions chapters"},
    {"srclang", kToken},
    {"label", kText},
    {"default", kBoolean},
    // Text.
    {"datetime", kText},  // durations and dates; read by nothing that runs
    {"value", kText},
    {"start", kInteger},
    {"reversed", kBoolean},
    {"open", kBoolean},
    // Tables.
    {"colspan", kInteger},
    {"rowspan", kInteger},
    {"span", kInteger},
    {"scope", kKeyword, "row col rowgroup colgroup"},
    {"headers", kIdReferences},
    {"abbr", kText},
    {"align", kKeyword, "left center right"},  // what Markdown tables say without a style attribute
    // Furniture only.
    {"part", kText},
    {"role", kToken},
    {"rel", kText},
    {"tabindex", kInteger},
    {"aria-label", kText},
    {"aria-labelledby", kIdReferences},
    {"aria-describedby", kIdReferences},
    {"aria-hidden", kKeyword, "true false"},
    {"data-copy", kBoolean},
    {"data-weight", kInteger},
    {"data-embed", kEmbedHost},
    {"data-width", kInteger},
    {"data-height", kInteger},
    {"data-poster", kMediaUrl},
    {"data-item", kInteger},
    {"data-list", kBoolean},
});

static_assert(kAttributeRules.size() <= 64, "an AttributeSet has 64 bits");

const AttributeRule* findAttributeRule(std::string_view name) {
  static const NameTable table(kAttributeRules);
  return table.find(name);
}

/// The set of the named attributes; a name that the table lacks does not compile.
template <typename... Names>
consteval AttributeSet setOf(Names... names) {
  AttributeSet set = 0;
  for (std::string_view name : {std::string_view(names)...}) {
    std::size_t i = 0;
    while (kAttributeRules[i].name != name) ++i;
    set |= AttributeSet{1} << i;
  }
  return set;
}

constexpr AttributeSet kGlobalAttributes = setOf("id", "lang", "dir", "title", "class");
constexpr AttributeSet kFurnitureAttributes =
    setOf("part", "role", "rel", "tabindex", "aria-label", "aria-labelledby", "aria-describedby",
          "aria-hidden", "data-copy", "data-weight", "data-embed", "data-width", "data-height", "data-poster",
          "data-item", "data-list");
constexpr AttributeSet kCellAttributes = setOf("colspan", "rowspan", "headers", "align");
constexpr AttributeSet kMediaAttributes = setOf("src", "controls", "loop", "muted", "preload");

// ---- elements ---------------------------------------------------------------------------------------

using enum Placement;

constexpr auto kElementRules = std::to_array<ElementRule>({
    // Blocks.
    {"p", kParagraph},
    {"div", kBlock},
    {"section", kBlock},
    {"header", kBlock},
    {"footer", kBlock},
    {"aside", kBlock},
    {"address", kBlock},
    {"h1", kHeading},
    {"h2", kHeading},
    {"h3", kHeading},
    {"h4", kHeading},
    {"h5", kHeading},
    {"h6", kHeading},
    {"ul", kBlock},
    {"ol", kBlock, setOf("start", "reversed", "type")},
    {"li", kListItem, setOf("value")},
    {"dl", kBlock},
    {"dt", kDescription},
    {"dd", kDescription},
    {"blockquote", kBlock, setOf("cite")},
    {"pre", kPreformatted},
    {"hr", kVoidBlock},
    {"figure", kBlock},
    {"figcaption", kBlock},
    {"details", kBlock, setOf("open")},
    {"summary", kBlock},
    // Tables.
    {"table", kTable},
    {"caption", kCaption},
    {"colgroup", kColumnGroup, setOf("span")},
    {"col", kColumn, setOf("span")},
    {"thead", kRowGroup},
    {"tbody", kRowGroup},
    {"tfoot", kRowGroup},
    {"tr", kRow},
    {"th", kCell, kCellAttributes | setOf("scope", "abbr")},
    {"td", kCell, kCellAttributes},
    // Text. The ones that a parser opens again are those of its list of active formatting elements.
    {"a", kLink, setOf("href", "hreflang", "type", "data-embed", "data-width", "data-height")},
    {"b", kFormatting},
    {"strong", kFormatting},
    {"i", kFormatting},
    {"em", kFormatting},
    {"u", kFormatting},
    {"s", kFormatting},
    {"small", kFormatting},
    {"code", kFormatting},
    {"del", kPhrasing, setOf("cite", "datetime")},
    {"ins", kPhrasing, setOf("cite", "datetime")},
    {"mark", kPhrasing},
    {"sub", kPhrasing},
    {"sup", kPhrasing},
    {"q", kPhrasing, setOf("cite")},
    {"cite", kPhrasing},
    {"abbr", kPhrasing},
    {"dfn", kPhrasing},
    {"kbd", kPhrasing},
    {"samp", kPhrasing},
    {"var", kPhrasing},
    {"time", kPhrasing, setOf("datetime")},
    {"data", kPhrasing, setOf("value")},
    {"span", kPhrasing},
    {"bdi", kPhrasing},
    {"bdo", kPhrasing},
    {"ruby", kPhrasing},
    {"rt", kRubyPart},
    {"rp", kRubyPart},
    {"br", kVoidPhrasing},
    {"wbr", kVoidPhrasing},
    // Media.
    {"img", kVoidPhrasing,
     setOf("src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "referrerpolicy")},
    {"picture", kPhrasing},
    {"source", kVoidPhrasing, setOf("src", "srcset", "sizes", "media", "type", "width", "height")},
    {"video", kPhrasing, kMediaAttributes | setOf("poster", "width", "height")},
    {"audio", kPhrasing, kMediaAttributes},
    {"track", kVoidPhrasing, setOf("src", "kind", "srclang", "label", "default")},
    // Other names for the same.
    {"article", kBlock, 0, "div"},  // The page is the article; a second one would be a second landmark.
    {"main", kBlock, 0, "div"},
    {"nav", kBlock, 0, "div"},
    {"search", kBlock, 0, "div"},
    {"hgroup", kBlock, 0, "div"},
    {"center", kBlock, 0, "div"},
    {"fieldset", kBlock, 0, "div"},
    {"legend", kBlock, 0, "div"},
    {"form", kBlock, 0, "div"},
    {"dialog", kBlock, 0, "div"},
    {"menu", kBlock, 0, "ul"},
    {"dir", kBlock, 0, "ul"},
    {"listing", kPreformatted, 0, "pre"},
    {"xmp", kPreformatted, 0, "pre"},
    {"plaintext", kPreformatted, 0, "pre"},
    {"strike", kFormatting, 0, "s"},
    {"tt", kFormatting, 0, "code"},
    {"acronym", kPhrasing, 0, "abbr"},
    // Gone with what is in them: code, style, and content for other contexts.
    {"script", kDropContent},
    {"style", kDropContent},
    {"template", kDropContent},
    {"noscript", kDropContent},
    {"iframe", kDropContent},
    {"noembed", kDropContent},
    {"noframes", kDropContent},
    {"title", kDropContent},
    {"datalist", kDropContent},
    {"svg", kDropContent},  // Foreign content is parsed by other rules: the classic way to mutate.
    {"math", kDropContent},
    // Gone, and without an end tag to wait for.
    {"base", kDropVoid},
    {"link", kDropVoid},
    {"meta", kDropVoid},
    {"embed", kDropVoid},
    {"param", kDropVoid},
    {"input", kDropVoid},
    {"frame", kDropVoid},
    {"keygen", kDropVoid},
});

const ElementRule* findElementRule(std::string_view name) {
  static const NameTable table(kElementRules);
  return table.find(name);
}

/// The page around the article may also be an article with landmarks.
constexpr auto kFurnitureElementRules = std::to_array<ElementRule>({
    {"article", kBlock},
    {"nav", kBlock},
});

/// Pictures load when the reader comes near them, never block the text, and do not tell their host which
/// page is being read (any other value could tell more than the host page would). One without a word about it
/// is decoration, which a screen reader passes over. A player without controls is an empty box.
constexpr ForcedAttribute kForcedAttributes[] = {
    {"img", "loading", "lazy"}, {"img", "decoding", "async"}, {"img", "referrerpolicy", "no-referrer"},
    {"img", "alt", ""},         {"video", "controls", ""},    {"audio", "controls", ""},
};

/// As lazysizes, lozad, vanilla-lazyload and the plugins of WordPress write them. Those scripts never run
/// here: without these, their pictures would be lost.
constexpr LateAddress kLateAddresses[] = {
    {"data-src", "src"},       {"data-lazy-src", "src"},       {"data-original", "src"},
    {"data-srcset", "srcset"}, {"data-lazy-srcset", "srcset"},
};

/// The policy `strict`: what a comment or a headline may hold.
constexpr std::string_view kStrictElements =
    "p br wbr a b strong i em u s small code del ins mark sub sup q cite abbr dfn kbd samp var time data "
    "span bdi "
    "bdo ruby rt rp strike tt acronym";

constexpr std::string_view kEmbedHosts =
    "youtube.com youtube-nocookie.com player.vimeo.com dailymotion.com player.twitch.tv platform.twitter.com "
    "embed.bsky.app instagram.com tiktok.com w.soundcloud.com open.spotify.com openstreetmap.org "
    "www.google.com "
    "maps.google.com";

constexpr std::string_view kLinkRelations = "nofollow ugc sponsored noopener noreferrer external";

}  // namespace

const ElementRule* findElement(std::string_view name, Origin origin) {
  if (origin == Origin::kFurniture) {
    for (const ElementRule& rule : kFurnitureElementRules) {
      if (rule.name == name) return &rule;
    }
  }
  return findElementRule(name);
}

const AttributeRule* findAttribute(const ElementRule& element, std::string_view name, Origin origin) {
  const AttributeRule* rule = findAttributeRule(name);
  if (rule == nullptr) return nullptr;
  AttributeSet allowed = element.attributes | kGlobalAttributes;
  if (origin == Origin::kFurniture) allowed |= kFurnitureAttributes;
  const auto row = static_cast<std::size_t>(rule - kAttributeRules.data());
  return (allowed >> row & 1U) != 0 ? rule : nullptr;
}

AttributeSet attributeSet(std::string_view name) {
  const AttributeRule* rule = findAttributeRule(name);
  return rule == nullptr ? 0 : AttributeSet{1} << static_cast<std::size_t>(rule - kAttributeRules.data());
}

void ElementSet::add(const ElementRule& rule) {
  for (std::size_t row = 0; row < kElementRules.size(); ++row) {
    const ElementRule& other = kElementRules[row];
    if (&other == &rule || other.writtenAs == rule.name) bits_[row / 64] |= std::uint64_t{1} << row % 64;
  }
}

// The furniture's own rows are in no set: `rule` is then outside of the table, and so is its number.
bool ElementSet::has(const ElementRule& rule) const {
  const auto row = static_cast<std::size_t>(&rule - kElementRules.data());
  return row < kElementRules.size() && (bits_[row / 64] >> row % 64 & 1U) != 0;
}

static_assert(kElementRules.size() <= 192, "an ElementSet has 192 bits");

ElementSet elementsOutsideStrict() {
  ElementSet dropped;
  for (const ElementRule& rule : kElementRules) {
    if (!isOneOf(rule.name, kStrictElements)) dropped.add(rule);
  }
  return dropped;
}

std::string_view defaultEmbedHosts() { return kEmbedHosts; }

std::string_view advertisingHosts() {
  return "amazon-adsystem.com doubleclick.net googlesyndication.com googletagmanager.com skimresources.com";
}

std::string_view linkRelations() { return kLinkRelations; }

std::span<const ForcedAttribute> forcedAttributes() { return kForcedAttributes; }

std::span<const LateAddress> lateAddresses() { return kLateAddresses; }

}  // namespace article_viewer
