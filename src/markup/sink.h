#pragma once

#include <span>
#include <string_view>

namespace article_viewer {

struct SanitizeOptions;

/// One attribute: lower-case name, value with character references already decoded.
struct Attribute {
  std::string_view name;
  std::string_view value;
};

/// Where producers of markup send what they mean: events, never text with tags in it. Names are lower
/// case. Events need not be balanced or well nested; whoever stands behind the sink makes a tree of them.
/// Views are valid only during the call.
class MarkupSink {
 public:
  virtual void start(std::string_view name, std::span<const Attribute> attributes) = 0;
  virtual void end(std::string_view name) = 0;
  /// Decoded text: `<` is a less-than sign here, not markup. One run may come in several calls.
  virtual void text(std::string_view text) = 0;

  /// What its door was opened with, for those who read a text for it; null where no door stands behind it.
  [[nodiscard]] virtual const SanitizeOptions* options() const { return nullptr; }

  void start(std::string_view name) { start(name, {}); }
  void start(std::string_view name, std::initializer_list<Attribute> attributes) {
    start(name, std::span<const Attribute>(attributes.begin(), attributes.size()));
  }

 protected:
  ~MarkupSink() = default;
};

}  // namespace article_viewer
