#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markup/nesting.h"
#include "markup/policy.h"
#include "markup/sanitize.h"
#include "markup/sanitizer_report.h"
#include "markup/sink.h"

namespace article_viewer {

/// Applies the policy: decides of every tag whether it stays, of every attribute whether it stays and with
/// which value, and drops what goes with its content. What is left goes to the nesting.
class Sanitizer {
 public:
  Sanitizer(const SanitizeOptions& options, Nesting& nesting) : options_(options), nesting_(nesting) {}

  void start(std::string_view name, std::span<const Attribute> attributes, Origin origin);
  void end(std::string_view name, Origin origin);
  void text(std::string_view text, Origin origin);

  /// Content that comes when the output has grown beyond this many bytes is dropped.
  void limitOutput(std::uint64_t bytes) { outputLimit_ = bytes; }
  /// Whether content was dropped for that.
  [[nodiscard]] bool isFull() const { return isFull_; }

 private:
  void startWhileDropping(std::string_view name, const ElementRule* rule, Origin origin);
  void leaveDropped(const ElementRule* furniture);
  void keepAttributes(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin);
  void keepAttribute(const ElementRule& rule, const Attribute& attribute, Origin origin);
  void keepLateAddresses(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin);
  [[nodiscard]] bool hasKept(std::string_view name) const;
  void addLinkAttributes();
  void addForcedAttributes(const ElementRule& rule, Origin origin);
  bool dropsWithoutSource(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin);
  bool writeFrameLink(std::span<const Attribute> attributes);
  [[nodiscard]] bool isDropped(const ElementRule& rule, Origin origin) const;
  [[nodiscard]] bool isAttributeDropped(std::string_view name, Origin origin) const;
  [[nodiscard]] bool refuses(Origin origin);
  void report(Origin origin, DropReason reason, std::string_view element, std::string_view attribute = {},
              std::string_view value = {}) const;
  bool accept(const ElementRule& element, const AttributeRule& rule, std::string_view value, Origin origin);
  bool acceptId(std::string_view value);
  bool acceptIdReferences(std::string_view value);
  bool acceptLink(std::string_view value);
  bool acceptMedia(std::string_view value, UrlUse use);
  bool acceptMediaSet(std::string_view value);

  const SanitizeOptions& options_;
  Nesting& nesting_;
  std::uint64_t outputLimit_ = static_cast<std::uint64_t>(-1);
  bool isFull_ = false;

  /// The element that is being dropped with its content, and how often it is open inside itself.
  std::string dropped_;
  std::size_t droppedDepth_ = 0;

  // The attributes of the tag at hand. Their values stand one after the other in values_, which must not
  // move while views into it are collected: ranges first, views at the end.
  struct KeptAttribute {
    std::string_view name;
    std::size_t begin;
    std::size_t end;
  };
  std::string values_;
  std::string cleaned_;
  std::vector<KeptAttribute> keptRanges_;
  std::vector<Attribute> kept_;
};

}  // namespace article_viewer
