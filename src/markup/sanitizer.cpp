#include "markup/sanitizer.h"

#include "base/ascii.h"
#include "markup/attribute_values.h"
#include "markup/foreign_content.h"
#include "markup/url.h"

namespace article_viewer {

namespace {

bool needsSource(std::string_view name) { return name == "img" || name == "source" || name == "track"; }

}  // namespace

void Sanitizer::start(std::string_view name, std::span<const Attribute> attributes, Origin origin) {
  const ElementRule* rule = findElement(name, origin);
  if (!dropped_.empty()) {
    startWhileDropping(name, rule, origin);
    if (!dropped_.empty()) return;
  }
  if (rule == nullptr || rule->placement == Placement::kDropVoid) return;
  if (rule->placement == Placement::kDropContent) {
    dropped_ = name;
    droppedDepth_ = 1;
    return;
  }
  keepAttributes(*rule, attributes, origin);
  if (dropsWithoutSource(*rule, attributes, origin)) return;
  nesting_.start(*rule, kept_, origin);
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
  const ElementRule* rule = findElement(name, origin);
  if (!dropped_.empty()) {
    if (origin == Origin::kFurniture) {
      leaveDropped(rule);
    } else if (name == dropped_ && --droppedDepth_ == 0) {
      dropped_.clear();
      return;
    }
    if (!dropped_.empty()) return;
  }
  if (rule != nullptr && rule->placement < Placement::kDropContent) nesting_.end(*rule, origin);
}

void Sanitizer::text(std::string_view text, Origin origin) {
  if (dropped_.empty()) nesting_.text(text, origin);
}

// ---- attributes -------------------------------------------------------------------------------------

void Sanitizer::keepAttributes(const ElementRule& rule, std::span<const Attribute> attributes,
                               Origin origin) {
  values_.clear();
  keptRanges_.clear();
  kept_.clear();
  for (const Attribute& attribute : attributes) {
    const AttributeRule* allowed = findAttribute(rule, attribute.name, origin);
    if (allowed == nullptr) continue;
    const std::size_t begin = values_.size();
    if (accept(*allowed, attribute.value)) {
      keptRanges_.push_back({allowed->name, begin, values_.size()});
    } else {
      values_.resize(begin);
    }
  }
  for (const KeptAttribute& range : keptRanges_) {
    kept_.push_back({range.name, std::string_view(values_).substr(range.begin, range.end - range.begin)});
  }
  addForcedAttributes(rule);
}

void Sanitizer::addForcedAttributes(const ElementRule& rule) {
  for (const ForcedAttribute& row : forcedAttributes()) {
    if (row.element != rule.name) continue;
    bool given = false;
    for (const Attribute& attribute : kept_) given = given || attribute.name == row.name;
    if (!given) kept_.push_back({row.name, row.value});
  }
}

/// A picture without an address that may stand is only a broken picture: its alternative text remains.
bool Sanitizer::dropsWithoutSource(const ElementRule& rule, std::span<const Attribute> attributes,
                                   Origin origin) {
  if (!needsSource(rule.name)) return false;
  for (const Attribute& attribute : kept_) {
    if (attribute.name == "src" || attribute.name == "srcset") return false;
  }
  if (rule.name == "img") {
    for (const Attribute& attribute : attributes) {
      if (attribute.name == "alt") nesting_.text(attribute.value, origin);
    }
  }
  return true;
}

/// Appends the value as it may stand to values_, or returns false.
bool Sanitizer::accept(const AttributeRule& rule, std::string_view value) {
  switch (rule.kind) {
    case ValueKind::kText: values_ += value; return true;
    case ValueKind::kBoolean: return true;
    case ValueKind::kId: return acceptId(value);
    case ValueKind::kIdReferences: return acceptIdReferences(value);
    case ValueKind::kLinkUrl: return acceptLink(value);
    case ValueKind::kMediaUrl:
      if (!cleanUrl(value, UrlUse::kMedia, options_.base, cleaned_) || cleaned_.empty()) return false;
      values_ += cleaned_;
      return true;
    case ValueKind::kMediaUrlSet: return acceptMediaSet(value);
    default: return acceptPlain(rule, value, values_);
  }
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
  if (!cleanUrl(value, UrlUse::kLink, options_.base, cleaned_)) return false;
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
    if (!cleanUrl(url, UrlUse::kMedia, options_.base, cleaned_) || cleaned_.empty()) continue;
    if (!isImageDescriptor(descriptor)) continue;
    if (values_.size() != begin) values_ += ", ";
    values_ += cleaned_;
    if (!descriptor.empty()) (values_ += ' ') += descriptor;
  }
}

}  // namespace article_viewer
