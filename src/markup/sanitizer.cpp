#include "markup/sanitizer.h"

#include "base/ascii.h"
#include "markup/attribute_values.h"
#include "markup/foreign_content.h"
#include "markup/url.h"

namespace article_viewer {

namespace {

bool needsSource(std::string_view name) { return name == "img" || name == "source" || name == "track"; }

/// The name of the heading that stands for this one; any other name as it is.
std::string_view withHeadingLevel(std::string_view name, unsigned levelOfFirst) {
  constexpr std::string_view kHeadings = "h1h2h3h4h5h6";
  if (levelOfFirst == 1 || name.size() != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '6') return name;
  const std::size_t index = static_cast<std::size_t>(name[1] - '1') + levelOfFirst - 1;
  return kHeadings.substr(index < 6 ? index * 2 : 10, 2);
}

}  // namespace

void Sanitizer::start(std::string_view name, std::span<const Attribute> attributes, Origin origin) {
  if (refuses(origin)) return;
  const ElementRule* rule = findElement(withHeadingLevel(name, options_.headingLevel), origin);
  if (!dropped_.empty()) {
    startWhileDropping(name, rule, origin);
    if (!dropped_.empty()) return;
  }
  if (rule == nullptr) return report(origin, DropReason::kUnknownElement, name);
  if (rule->placement == Placement::kDropVoid) return report(origin, DropReason::kRefusedElement, name);
  if (rule->placement == Placement::kDropContent) {
    const bool isFrame = name == "iframe" && origin == Origin::kContent && !isDropped(*rule, origin) &&
                         writeFrameLink(attributes);
    report(origin, isFrame ? DropReason::kFrame : DropReason::kRefusedElement, name);
    dropped_ = name;
    droppedDepth_ = 1;
    return;
  }
  if (isDropped(*rule, origin)) {
    if (rule->placement >= Placement::kBlock) nesting_.separateWords();
    return report(origin, DropReason::kDroppedElement, name);
  }
  if (!rule->writtenAs.empty()) report(origin, DropReason::kRenamedElement, name);
  keepAttributes(*rule, attributes, origin);
  if (dropsWithoutSource(*rule, attributes, origin)) return report(origin, DropReason::kNoSource, name);
  if (!nesting_.start(*rule, kept_, origin)) report(origin, DropReason::kMisplacedElement, name);
}

bool Sanitizer::isDropped(const ElementRule& rule, Origin origin) const {
  return origin == Origin::kContent && options_.policy.droppedElements.has(rule);
}

bool Sanitizer::isAttributeDropped(std::string_view name, Origin origin) const {
  const AttributeSet dropped = options_.policy.droppedAttributes;
  return dropped != 0 && origin == Origin::kContent && (attributeSet(name) & dropped) != 0;
}

/// What the furniture says is ours, but for the addresses in it, whose values are texts of the article.
void Sanitizer::report(Origin origin, DropReason reason, std::string_view element, std::string_view attribute,
                       std::string_view value) const {
  if (options_.report == nullptr) return;
  const bool isOurs = origin == Origin::kFurniture;
  if (isOurs && reason != DropReason::kRefusedAddress) return;
  // Writing down where we are takes time in the depth of the tree, for each tag of a large input.
  const std::string path = options_.report->needsPath() ? nesting_.path() : std::string();
  options_.report->add(reason, element, attribute, path, isOurs ? value.data() : nullptr);
}

bool Sanitizer::refuses(Origin origin) {
  if (origin == Origin::kFurniture || nesting_.outputSize() <= outputLimit_) return false;
  if (!isFull_ && outputLimit_ != 0) report(origin, DropReason::kOutputFull, {});
  isFull_ = true;
  return true;
}

/// In the place of a frame: a link to what it shows. Where its host is known for embeds, a script may turn
/// the link into the frame when the reader asks for it. False where there is no link.
bool Sanitizer::writeFrameLink(std::span<const Attribute> attributes) {
  const ElementRule& link = *findElement("a", Origin::kContent);
  if (isDropped(link, Origin::kContent)) return false;
  std::string address;
  std::string_view title;
  std::vector<Attribute> sizes;
  for (const Attribute& attribute : attributes) {
    const bool isSource = attribute.name == "src" || (attribute.name == "data-src" && address.empty());
    if (isSource && cleanUrl(attribute.value, UrlUse::kMedia, options_.urls, cleaned_)) address = cleaned_;
    if (attribute.name == "title") title = stripAsciiWhitespace(attribute.value);
    if (attribute.name == "width") sizes.push_back({"data-width", attribute.value});
    if (attribute.name == "height") sizes.push_back({"data-height", attribute.value});
  }
  const std::string host = urlHost(address);
  const bool isEmbed = isHostOf(host, options_.policy.embedHosts);
  if (host.empty() || isHostOf(host, advertisingHosts())) return false;
  if (!isEmbed) sizes.clear();
  sizes.push_back({"href", address});
  if (isEmbed) sizes.push_back({"data-embed", host});
  nesting_.endWord(Origin::kContent);
  start("a", sizes, Origin::kContent);
  nesting_.text(title.empty() ? std::string_view(host) : title, Origin::kContent);
  end("a", Origin::kContent);
  nesting_.text(" ", Origin::kContent);
  return true;
}

/// Counts the same element inside itself, and leaves svg and math where a parser would. A block of the
/// furniture ends whatever the content before it left open; smaller furniture belongs to the dropped text.
void Sanitizer::startWhileDropping(std::string_view name, const ElementRule* rule, Origin origin) {
  if (origin == Origin::kFurniture) {
    leaveDropped(rule);
  } else if (name == dropped_) {
    ++droppedDepth_;
  } else if ((dropped_ == "svg" || dropped_ == "math") && isForeignBreakout(name)) {
    dropped_.clear();
  }
}

void Sanitizer::leaveDropped(const ElementRule* furniture) {
  if (furniture != nullptr && furniture->placement >= Placement::kBlock) dropped_.clear();
}

void Sanitizer::end(std::string_view name, Origin origin) {
  const ElementRule* rule = findElement(withHeadingLevel(name, options_.headingLevel), origin);
  if (!dropped_.empty()) {
    if (origin == Origin::kFurniture) {
      leaveDropped(rule);
    } else if (name == dropped_ && --droppedDepth_ == 0) {
      dropped_.clear();
      return;
    }
    if (!dropped_.empty()) return;
  }
  if (rule == nullptr || rule->placement >= Placement::kDropContent) return;
  if (!isDropped(*rule, origin)) {
    nesting_.end(*rule, origin);
  } else if (rule->placement >= Placement::kBlock) {
    nesting_.separateWords();
  }
}

void Sanitizer::text(std::string_view text, Origin origin) {
  if (dropped_.empty() && !refuses(origin)) nesting_.text(text, origin);
}

// ---- attributes -------------------------------------------------------------------------------------

void Sanitizer::keepAttributes(const ElementRule& rule, std::span<const Attribute> attributes,
                               Origin origin) {
  values_.clear();
  keptRanges_.clear();
  kept_.clear();
  for (const Attribute& attribute : attributes) keepAttribute(rule, attribute, origin);
  if (needsSource(rule.name) && !hasKept("src") && !hasKept("srcset"))
    keepLateAddresses(rule, attributes, origin);
  if (rule.placement == Placement::kLink) addLinkAttributes();
  for (const KeptAttribute& range : keptRanges_) {
    kept_.push_back({range.name, std::string_view(values_).substr(range.begin, range.end - range.begin)});
  }
  addForcedAttributes(rule, origin);
}

void Sanitizer::keepAttribute(const ElementRule& rule, const Attribute& attribute, Origin origin) {
  const AttributeRule* allowed = findAttribute(rule, attribute.name, origin);
  if (allowed == nullptr) return report(origin, DropReason::kUnknownAttribute, rule.name, attribute.name);
  if (isAttributeDropped(allowed->name, origin)) {
    return report(origin, DropReason::kDroppedAttribute, rule.name, attribute.name);
  }
  const std::size_t begin = values_.size();
  if (accept(rule, *allowed, attribute.value, origin)) {
    keptRanges_.push_back({allowed->name, begin, values_.size()});
    if (allowed->kind != ValueKind::kBoolean && attribute.value != std::string_view(values_).substr(begin)) {
      report(origin, DropReason::kChangedValue, rule.name, attribute.name);
    }
    return;
  }
  values_.resize(begin);
  const bool isAddress = allowed->kind >= ValueKind::kLinkUrl && allowed->kind <= ValueKind::kMediaUrlSet;
  report(origin, isAddress ? DropReason::kRefusedAddress : DropReason::kRefusedValue, rule.name,
         attribute.name, attribute.value);
}

bool Sanitizer::hasKept(std::string_view name) const {
  for (const KeptAttribute& kept : keptRanges_) {
    if (kept.name == name) return true;
  }
  return false;
}

void Sanitizer::keepLateAddresses(const ElementRule& rule, std::span<const Attribute> attributes,
                                  Origin origin) {
  for (const LateAddress& late : lateAddresses()) {
    for (const Attribute& attribute : attributes) {
      if (attribute.name != late.name || hasKept(late.attribute)) continue;
      keepAttribute(rule, {late.attribute, attribute.value}, origin);
    }
  }
}

/// What a link that leaves the page gets because the caller wants it: target, and rel beside what it has.
void Sanitizer::addLinkAttributes() {
  const PolicyOptions& policy = options_.policy;
  if (policy.linkTarget.empty() && policy.linkRelations.empty()) return;
  bool leaves = false;
  std::string relations = policy.linkRelations;
  const auto relate = [&relations](std::string_view more) {
    if (more.empty()) return;
    if (!relations.empty()) relations += ' ';
    relations += more;
  };
  for (const KeptAttribute& kept : keptRanges_) {
    const std::string_view value = std::string_view(values_).substr(kept.begin, kept.end - kept.begin);
    if (kept.name == "href") leaves = !value.starts_with('#');
    if (kept.name == "rel") relate(value);
  }
  if (!leaves) return;
  std::erase_if(keptRanges_, [](const KeptAttribute& kept) { return kept.name == "rel"; });
  // A page opened in a window of its own could otherwise send the page that opened it elsewhere.
  if (!policy.linkTarget.empty() && relations.find("noopener") == std::string::npos) relate("noopener");
  const auto add = [this](std::string_view name, std::string_view value) {
    const std::size_t begin = values_.size();
    values_ += value;
    keptRanges_.push_back({name, begin, values_.size()});
  };
  if (!policy.linkTarget.empty()) add("target", policy.linkTarget);
  if (!relations.empty()) add("rel", relations);
}

void Sanitizer::addForcedAttributes(const ElementRule& rule, Origin origin) {
  for (const ForcedAttribute& row : forcedAttributes()) {
    if (row.element != rule.name) continue;
    bool given = false;
    for (const Attribute& attribute : kept_) given = given || attribute.name == row.name;
    if (given || isAttributeDropped(row.name, origin)) continue;
    kept_.push_back({row.name, row.value});
    if (row.name == "alt") report(origin, DropReason::kNoAlternative, rule.name);
  }
}

/// A picture without an address that may stand is only a broken picture: its alternative text remains.
bool Sanitizer::dropsWithoutSource(const ElementRule& rule, std::span<const Attribute> attributes,
                                   Origin origin) {
  if (!needsSource(rule.name) || hasKept("src") || hasKept("srcset")) return false;
  if (rule.name == "img") {
    for (const Attribute& attribute : attributes) {
      if (attribute.name == "alt") nesting_.text(attribute.value, origin);
    }
  }
  return true;
}

/// Appends the value as it may stand to values_, or returns false.
bool Sanitizer::accept(const ElementRule& element, const AttributeRule& rule, std::string_view value,
                       Origin origin) {
  switch (rule.kind) {
    case ValueKind::kText: values_ += value; return true;
    case ValueKind::kBoolean: return true;
    case ValueKind::kId: return acceptId(value);
    case ValueKind::kIdReferences: return acceptIdReferences(value);
    case ValueKind::kLinkUrl: return acceptLink(value);
    case ValueKind::kMediaUrl:
      return acceptMedia(value, element.name == "img" ? UrlUse::kImage : UrlUse::kMedia);
    case ValueKind::kMediaUrlSet: return acceptMediaSet(value);
    case ValueKind::kEmbedHost:
      values_ += value;
      return origin == Origin::kFurniture || isHostOf(value, options_.policy.embedHosts);
    default: return acceptPlain(rule, value, values_);
  }
}

bool Sanitizer::acceptMedia(std::string_view value, UrlUse use) {
  if (!cleanUrl(value, use, options_.urls, cleaned_) || cleaned_.empty()) return false;
  values_ += cleaned_;
  return true;
}

bool Sanitizer::acceptId(std::string_view value) {
  if (value.empty()) return false;
  for (const char c : value) {
    if (isAsciiWhitespace(c)) return false;
  }
  if (!value.starts_with(options_.idPrefix)) values_ += options_.idPrefix;
  values_ += value;
  return true;
}

bool Sanitizer::acceptIdReferences(std::string_view value) {
  const std::size_t begin = values_.size();
  while (!(value = stripAsciiWhitespace(value)).empty()) {
    std::size_t length = 0;
    while (length < value.size() && !isAsciiWhitespace(value[length])) ++length;
    if (values_.size() != begin) values_ += ' ';
    acceptId(value.substr(0, length));
    value.remove_prefix(length);
  }
  return values_.size() != begin;
}

bool Sanitizer::acceptLink(std::string_view value) {
  if (!cleanUrl(value, UrlUse::kLink, options_.urls, cleaned_)) return false;
  std::string_view address = cleaned_;
  if (address.size() > 1 && address[0] == '#') {
    values_ += '#';
    address.remove_prefix(1);
    if (!address.starts_with(options_.idPrefix)) values_ += options_.idPrefix;
  }
  values_ += address;
  return true;
}

/// Checks each candidate of a srcset by itself (HTML Standard, 4.8.4.2.1) and keeps the good ones.
bool Sanitizer::acceptMediaSet(std::string_view value) {
  const std::size_t begin = values_.size();
  while (true) {
    while (!value.empty() && (isAsciiWhitespace(value[0]) || value[0] == ',')) value.remove_prefix(1);
    if (value.empty()) return values_.size() != begin;
    std::size_t length = 0;
    while (length < value.size() && !isAsciiWhitespace(value[length])) ++length;
    std::string_view url = value.substr(0, length);
    value.remove_prefix(length);
    std::string_view descriptor;
    if (url.back() == ',') {
      while (!url.empty() && url.back() == ',') url.remove_suffix(1);
    } else {
      const std::size_t comma = value.find(',');
      descriptor = stripAsciiWhitespace(value.substr(0, comma));
      value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
    }
    if (!cleanUrl(url, UrlUse::kMedia, options_.urls, cleaned_) || cleaned_.empty()) continue;
    // What is left without the control characters around it: a comma here would split it when it is read
    // again, and what stands behind the comma was not looked at.
    if (cleaned_.front() == ',' || cleaned_.back() == ',') continue;
    if (!isImageDescriptor(descriptor)) continue;
    if (values_.size() != begin) values_ += ", ";
    values_ += cleaned_;
    if (!descriptor.empty()) (values_ += ' ') += descriptor;
  }
}

}  // namespace article_viewer
