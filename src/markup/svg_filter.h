#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "markup/html_writer.h"
#include "markup/sink.h"
#include "markup/svg_policy.h"
#include "markup/url.h"

namespace article_viewer {

/// Applies the policy of drawings and makes a tree: an element that may not stand where it comes is dropped
/// with its end tag, its text stays; what is left open is ended. Characters that XML does not have are
/// dropped.
class SvgFilter final : public MarkupSink {
 public:
  SvgFilter(HtmlWriter& writer, const UrlPolicy& urls) : writer_(writer), urls_(urls) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override;

  /// Ends everything that is open.
  void finish();

 private:
  [[nodiscard]] bool mayStand(const SvgElementRule& rule) const;
  bool accept(const SvgAttributeRule& rule, std::string_view value);

  HtmlWriter& writer_;
  const UrlPolicy& urls_;
  std::vector<const SvgElementRule*> open_;
  std::string address_;  ///< of the link at hand, cleaned
  bool hasRoot_ = false;
};

}  // namespace article_viewer
