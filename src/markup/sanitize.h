#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/function_ref.h"
#include "base/limits.h"
#include "markup/policy.h"
#include "markup/safe_html.h"
#include "markup/safe_svg.h"
#include "markup/sink.h"
#include "markup/url.h"

namespace article_viewer {

class SanitizerReport;

/// How a caller narrows the policy for content. Nothing here widens what the tables allow.
struct PolicyOptions {
  ElementSet droppedElements;
  AttributeSet droppedAttributes = 0;
  /// `target` of links that leave the page (`_blank`), or empty.
  std::string linkTarget;
  /// Words of linkRelations() for the `rel` of links that leave the page, separated by spaces.
  std::string linkRelations;
  /// Hosts whose frames become a link that can load them, each with its subdomains; separated by spaces.
  std::string embedHosts{defaultEmbedHosts()};
};

/// What a caller may set about the output.
struct SanitizeOptions {
  /// Put before every id and fragment link of the content, so that the names of the host page cannot be
  /// clobbered. ids that carry it already stay as they are, which keeps sanitize() idempotent.
  std::string idPrefix = "av-";
  /// Level of what is written as <h1>, 1 to 6; the other headings follow, none beyond <h6>.
  unsigned headingLevel = 1;
  UrlPolicy urls;
  PolicyOptions policy;
  Limits limits;
  /// Told of everything that is dropped or changed; nobody where it is nullptr.
  SanitizerReport* report = nullptr;
};

/// Sees the text that a reader will see, after the policy has dropped what it drops: runs of decoded text
/// and the breaks between blocks. For counting words and mentions.
class TextObserver {
 public:
  virtual void text(std::string_view run) = 0;
  virtual void wordBreak() = 0;

 protected:
  ~TextObserver() = default;
};

/// The two ways through the one door, handed to a producer by sanitize(). Both write to the same tree, so
/// calls may be mixed; what content() opens is closed at the latest when the furniture element around it is.
class Door {
 public:
  /// For untrusted article content: the article policy, prefixed ids. Cannot close or leave what
  /// furniture() opened; a tag that would have to is dropped and its text stays.
  [[nodiscard]] virtual MarkupSink& content() = 0;
  /// For the page around it, written by this project: also `part`, `role`, `aria-*` and `data-*` of the
  /// furniture table, and ids exactly as the furniture gives them but prefixed too. URLs are checked here
  /// as everywhere.
  [[nodiscard]] virtual MarkupSink& furniture() = 0;
  /// From here on the observer sees what is written, until it is replaced; nullptr for nobody.
  virtual void observe(TextObserver* observer) = 0;
  /// Content that comes when the output has grown beyond this many bytes is dropped.
  virtual void limitOutput(std::uint64_t bytes) = 0;
  /// From here on content is dropped.
  virtual void refuseMore() = 0;
  /// Whether content was dropped for that.
  [[nodiscard]] virtual bool isFull() const = 0;

 protected:
  ~Door() = default;
};

/// The one door. Runs the producer against it and returns what the policy let through as a well-nested tree
/// that a conforming parser reads back unchanged. Never fails: input that is not allowed is dropped.
SafeHtml sanitize(const SanitizeOptions& options, FunctionRef<void(Door&)> producer);

/// The same for one piece of untrusted HTML.
SafeHtml sanitizeHtml(const SanitizeOptions& options, std::string_view html);

/// The other side of the one door, for drawings of our own (svg_policy.h): what the producer sends comes out
/// as one <svg>. It is not handed a Door, so content has no way here.
SafeSvg drawSvg(const UrlPolicy& urls, FunctionRef<void(MarkupSink&)> producer);

}  // namespace article_viewer
