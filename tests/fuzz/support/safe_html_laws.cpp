#include "support/safe_html_laws.h"

#include <string>
#include <vector>

#include "base/limits.h"
#include "markup/tokenizer.h"
#include "support/law.h"
#include "support/value_laws.h"

namespace article_viewer::fuzz {
namespace {

class OutputReader final : public MarkupSink, public TokenObserver {
 public:
  OutputReader(std::string_view html, const SanitizeOptions& options, Origin widest)
      : html_(html), options_(options), widest_(widest) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    const ElementRule* rule = findElement(name, widest_);
    hold(rule != nullptr && rule->placement < Placement::kDropContent && rule->writtenAs.empty(),
         "every element may stand", name);
    if (widest_ == Origin::kContent) {
      hold(!options_.policy.droppedElements.has(*rule), "no dropped element", name);
    }
    for (const Attribute& attribute : attributes) checkAttribute(*rule, attribute);
    if (!isVoid(rule->placement)) open_.emplace_back(name);
    hold(open_.size() <= limits::kOpenElements, "the tree is not too deep", name);
  }

  void end(std::string_view name) override {
    hold(!open_.empty() && open_.back() == name, "tags are balanced", name);
    open_.pop_back();
  }

  void text(std::string_view) override {}
  void comment(std::string_view data) override { hold(false, "no comments", data); }
  void processingInstruction(std::string_view data) override { hold(false, "no instructions", data); }
  void doctype(std::string_view data, bool) override { hold(false, "no DOCTYPE", data); }
  void nul() override { hold(false, "no NUL"); }

  void finish() { hold(open_.empty(), "everything is closed"); }

 private:
  static bool isVoid(Placement placement) {
    return placement == Placement::kVoidPhrasing || placement == Placement::kVoidBlock ||
           placement == Placement::kColumn;
  }

  void checkAttribute(const ElementRule& element, const Attribute& attribute) {
    if (isAddedToLink(element, attribute)) return;
    const AttributeRule* rule = findAttribute(element, attribute.name, widest_);
    hold(rule != nullptr, "every attribute may stand", attribute.name);
    if (widest_ == Origin::kContent) {
      hold((attributeSet(rule->name) & options_.policy.droppedAttributes) == 0, "no dropped attribute",
           attribute.name);
    }
    hold(isRightValue(element, *rule, attribute.value, options_, widest_), "every value is of its kind",
         std::string(attribute.name) + "=" + std::string(attribute.value));
  }

  /// target and rel, which the caller asked for.
  [[nodiscard]] bool isAddedToLink(const ElementRule& element, const Attribute& attribute) const {
    const PolicyOptions& policy = options_.policy;
    if (element.name != "a") return false;
    if (attribute.name == "target") return !policy.linkTarget.empty() && attribute.value == policy.linkTarget;
    return attribute.name == "rel" && !(policy.linkTarget.empty() && policy.linkRelations.empty());
  }

  void hold(bool holds, std::string_view law, std::string_view what = {}) const {
    if (!holds) expect(false, std::string(law) + ": " + std::string(what), html_);
  }

  std::string_view html_;
  const SanitizeOptions& options_;
  Origin widest_;
  std::vector<std::string> open_;
};

}  // namespace

void expectSafe(std::string_view html, const SanitizeOptions& options, Origin widest) {
  OutputReader reader(html, options, widest);
  HtmlTokenizer tokenizer(reader);
  tokenizer.observe(&reader);
  tokenizer.feed(html);
  tokenizer.finish();
  reader.finish();
}

}  // namespace article_viewer::fuzz
