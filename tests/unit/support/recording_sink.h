#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "markup/sink.h"

namespace article_viewer {

/// Keeps the events of a producer as text that reads like markup: `<p id="a">`, `</p>`, and runs of text as
/// they came, joined. For tests of what a producer sends before any policy; not for output.
class RecordingSink final : public MarkupSink {
 public:
  using MarkupSink::start;

  void start(std::string_view name, std::span<const Attribute> attributes) override {
    record_ += '<';
    record_ += name;
    for (const Attribute& attribute : attributes) {
      record_.append(" ").append(attribute.name).append("=\"").append(attribute.value).append("\"");
    }
    record_ += '>';
    if (!isVoid(name)) open_.emplace_back(name);
  }

  void end(std::string_view name) override {
    record_.append("</").append(name).append(">");
    if (open_.empty() || open_.back() != name) {
      isBalanced_ = false;
    } else {
      open_.pop_back();
    }
  }

  void text(std::string_view text) override { record_ += text; }

  [[nodiscard]] const std::string& record() const { return record_; }
  /// Whether every end closed the element opened last, and nothing is open.
  [[nodiscard]] bool isBalanced() const { return isBalanced_ && open_.empty(); }

  static bool isVoid(std::string_view name) {
    for (std::string_view known : {"br", "hr", "img", "source", "track", "wbr"}) {
      if (known == name) return true;
    }
    return false;
  }

 private:
  std::string record_;
  std::vector<std::string> open_;
  bool isBalanced_ = true;
};

}  // namespace article_viewer
