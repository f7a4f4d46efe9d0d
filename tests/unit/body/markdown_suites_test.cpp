// The conformance suites that lie beside the project on some machines: where they are missing, the tests
// say so and check nothing.
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "body/body_html.h"
#include "body/html.h"
#include "body/markdown.h"
#include "support/model.h"
#include "support/recording_sink.h"
#include "support/shared_suite.h"

using namespace article_viewer;

namespace {

nlohmann::json readSuite(const std::string& name) { return readSharedSuite("markdown/" + name); }

bool isBlock(std::string_view name) {
  for (std::string_view known :
       {"p",          "h1",  "h2", "h3",    "h4",    "h5",    "h6", "ul", "ol", "li",
        "blockquote", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td", "br"}) {
    if (known == name) return true;
  }
  return false;
}

/// One spelling for what means the same: white space around blocks, percent signs in addresses, and the
/// form controls of task lists.
class CanonicalSink final : public MarkupSink {
 public:
  using MarkupSink::start;

  void start(std::string_view name, std::span<const Attribute> attributes) override {
    if (name == "input") {
      bool isChecked = false;
      for (const Attribute& attribute : attributes) isChecked = isChecked || attribute.name == "checked";
      record_ += isChecked ? "\u2611 " : "\u2610 ";
      return;
    }
    if (isBlock(name)) trim();
    record_.append("<").append(name);
    for (const Attribute& attribute : attributes) {
      record_.append(" ").append(attribute.name).append("=").append(decoded(attribute.value));
    }
    record_ += '>';
    isTrimming_ = isBlock(name) && name != "pre";
    if (name == "pre") ++preDepth_;
  }

  void end(std::string_view name) override {
    if (name == "pre" && preDepth_ > 0) --preDepth_;
    if (isBlock(name)) trim();
    record_.append("</").append(name).append(">");
    isTrimming_ = isBlock(name);
  }

  void text(std::string_view text) override {
    while (isTrimming_ && preDepth_ == 0 && !text.empty() && isAsciiWhitespace(text.front()))
      text.remove_prefix(1);
    if (text.empty()) return;
    isTrimming_ = false;
    // Runs of spaces look like one; code in a paragraph may have lost one at the end of a line.
    for (char c : text) {
      if (preDepth_ != 0 || c != ' ' || !record_.ends_with(' ')) record_ += c;
    }
  }

  std::string record() {
    trim();
    return record_;
  }

 private:
  void trim() {
    while (preDepth_ == 0 && !record_.empty() && isAsciiWhitespace(record_.back())) record_.pop_back();
  }

  static std::string decoded(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
      const bool isEscape = value[i] == '%' && i + 2 < value.size() && isAsciiHexDigit(value[i + 1]) &&
                            isAsciiHexDigit(value[i + 2]);
      if (!isEscape) {
        text += value[i];
        continue;
      }
      text += static_cast<char>(hexDigitValue(value[i + 1]) * 16 + hexDigitValue(value[i + 2]));
      i += 2;
    }
    return text;
  }

  std::string record_;
  int preDepth_ = 0;
  bool isTrimming_ = true;
};

std::string ours(const std::string& markdown) {
  CanonicalSink sink;
  writeMarkdown(markdown, sink);
  return sink.record();
}

std::string theirs(const std::string& html) {
  CanonicalSink sink;
  writeHtml(html, sink);
  return sink.record();
}

/// Examples whose result differs on purpose, or by a known property of the parser.
bool isKnownDifference(const std::string& suite, int example) {
  // Bare addresses are links here, which CommonMark alone does not have.
  if (suite == "commonmark-0.31.2.json") return example == 608 || example == 611 || example == 612;
  if (suite == "commonmark-head-2026-03.json") return example == 610 || example == 613 || example == 614;
  for (int known : {
           203,            // The parser accepts a delimiter row that is shorter than the head.
           616, 619, 620,  // Bare addresses, as above.
           625, 626, 627,  // Where a bare address ends beside brackets, entities and tags.
           645, 646,       // Comments by the rules of CommonMark 0.31, which came after this suite.
           653,            // Raw text elements end with their block instead of becoming text.
       }) {
    if (example == known) return true;
  }
  return false;
}

std::vector<std::string> allMarkdown() {
  std::vector<std::string> texts;
  for (const char* suite : {"commonmark-0.31.2.json", "commonmark-head-2026-03.json", "gfm-0.29.json",
                            "gfm-extensions.json", "md4c-spec.json", "markdown-xss.json"}) {
    for (const auto& example : readSuite(suite)) texts.push_back(example["markdown"].get<std::string>());
  }
  return texts;
}

}  // namespace

TEST_CASE("CommonMark and GFM examples give the elements of their specifications", "[suites]") {
  for (const char* suite : {"commonmark-0.31.2.json", "commonmark-head-2026-03.json", "gfm-0.29.json"}) {
    for (const auto& example : readSuite(suite)) {
      const int number = example["example"].get<int>();
      const auto markdown = example["markdown"].get<std::string>();
      const std::string expected = theirs(example["html"].get<std::string>());
      CAPTURE(suite, number);
      if (isKnownDifference(suite, number)) {
        CHECK(ours(markdown) != expected);
      } else {
        CHECK(ours(markdown) == expected);
      }
    }
  }
}

TEST_CASE("every suite's Markdown makes balanced events where it has no tags", "[suites]") {
  for (const std::string& text : allMarkdown()) {
    if (text.find('<') != std::string::npos) continue;
    if (text.starts_with("![]([^)*]()")) continue;  // The parser closes a link that it has not opened.
    CAPTURE(text);
    RecordingSink blocks;
    writeMarkdown(text, blocks);
    CHECK(blocks.isBalanced());
    RecordingSink inlined;
    writeMarkdownInline(text, inlined);
    CHECK(inlined.isBalanced());
  }
}

TEST_CASE("every suite's Markdown leaves the door as HTML that stays what it is", "[suites]") {
  for (const std::string& text : allMarkdown()) {
    CAPTURE(text);
    Article article = articleOf(text, TextFormat::kMarkdown);
    push(article.footnotes, {"*", {"note", TextFormat::kPlain}});
    article.dateline = "LISBON";
    const std::string html = bodyAndNotesHtml(article);
    CHECK(html.find("LISBON") != std::string::npos);
    SanitizeOptions options;
    const SafeHtml plain = sanitize(options, [&text](Door& door) { writeMarkdown(text, door.content()); });
    CHECK(sanitizeHtml(options, plain.view()).view() == plain.view());
  }
}
