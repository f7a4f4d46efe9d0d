#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>

#include "app/cli_check_output.h"
#include "app/cli_terminal.h"
#include "app/json_writer.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

struct Rule {
  Code code;
  std::string_view cause;
  std::string_view cure;
};

constexpr Rule kRules[] = {
#include "app/cli_rules.inc"
};

std::string_view levelOf(Code code) {
  constexpr std::string_view kLevels[] = {"error", "warning", "note"};
  return kLevels[static_cast<std::size_t>(severityOf(code))];
}

std::size_t ruleIndex(Code code) {
  std::size_t index = 0;
  while (index + 1 < std::size(kRules) && kRules[index].code != code) ++index;
  return index;
}

std::string_view firstSentence(std::string_view text) { return text.substr(0, text.find(". ")); }

/// A file name as a URI reference (RFC 3986): relative as it is, absolute as a file URI.
std::string uriOf(std::string_view name) {
  constexpr std::string_view kHexDigits = "0123456789ABCDEF";
  constexpr std::string_view kPlain = "-._~/";
  std::string uri;
  if (name.substr(0, 1) == "/") uri = "file://";
  while (name.substr(0, 2) == "./") name.remove_prefix(2);
  for (const char c : name) {
    if (isAsciiAlphanumeric(c) || kPlain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHexDigits[byte >> 4U];
    uri += kHexDigits[byte & 15U];
  }
  return uri;
}

/// Static Analysis Results Interchange Format (SARIF) 2.1.0.
class SarifOutput : public CheckOutput {
 public:
  SarifOutput() {
    json_.beginObject();
    json_.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_.member("version", "2.1.0");
    json_.key("runs");
    json_.beginArray();
    json_.beginObject();
    writeTool();
    json_.member("columnKind", "utf16CodeUnits");
    json_.key("results");
    json_.beginArray();
  }

  void file(const CheckedFile& file) override {
    for (const Diagnostic& finding : file.findings) writeResult(file, finding);
    if (file.omitted == 0) return;
    notes_ += notes_.empty() ? "" : "\n";
    notes_ += file.name + ": " + countText(file.omitted, "more finding");
  }

  void finish(const CheckSummary& summary) override {
    json_.endArray();
    json_.key("invocations");
    json_.beginArray();
    json_.beginObject();
    json_.key("executionSuccessful");
    json_.boolean(summary.unreadable == 0);
    json_.member("exitCode", static_cast<std::uint64_t>(summary.exitStatus));
    if (!notes_.empty()) writeNotes();
    json_.endObject();
    json_.endArray();
    json_.endObject();
    json_.endArray();
    json_.endObject();
    print(stdout, json_.release() + '\n');
  }

 private:
  void writeText(std::string_view name, std::string_view text) {
    json_.key(name);
    json_.beginObject();
    json_.member("text", replaceInvalidUtf8(text));
    json_.endObject();
  }

  void writeTool() {
    json_.key("tool");
    json_.beginObject();
    json_.key("driver");
    json_.beginObject();
    json_.member("name", "article-viewer");
    json_.member("version", ARTICLE_VIEWER_VERSION);
    json_.key("rules");
    json_.beginArray();
    for (const Rule& rule : kRules) writeRule(rule);
    json_.endArray();
    json_.endObject();
    json_.endObject();
  }

  void writeRule(const Rule& rule) {
    json_.beginObject();
    json_.member("id", codeName(rule.code));
    writeText("shortDescription", firstSentence(rule.cause));
    writeText("fullDescription", rule.cause);
    writeText("help", rule.cure);
    json_.key("defaultConfiguration");
    json_.beginObject();
    json_.member("level", levelOf(rule.code));
    json_.endObject();
    json_.endObject();
  }

  void writeResult(const CheckedFile& file, const Diagnostic& finding) {
    json_.beginObject();
    json_.member("ruleId", codeName(finding.code));
    json_.member("ruleIndex", std::uint64_t{ruleIndex(finding.code)});
    json_.member("level", levelOf(finding.code));
    writeText("message", finding.hint.empty() ? finding.message : finding.message + ' ' + finding.hint);
    json_.key("locations");
    json_.beginArray();
    writeLocation(file, finding);
    json_.endArray();
    json_.endObject();
  }

  void writeLocation(const CheckedFile& file, const Diagnostic& finding) {
    json_.beginObject();
    json_.key("physicalLocation");
    json_.beginObject();
    json_.key("artifactLocation");
    json_.beginObject();
    json_.member("uri", uriOf(file.name));
    json_.endObject();
    if (finding.line != 0) {
      json_.key("region");
      json_.beginObject();
      json_.member("startLine", std::uint64_t{finding.line});
      json_.member("startColumn", std::uint64_t{finding.utf16Column});
      json_.endObject();
    }
    json_.endObject();
    if (!finding.pointer.empty()) {
      json_.key("logicalLocations");
      json_.beginArray();
      json_.beginObject();
      json_.member("fullyQualifiedName", replaceInvalidUtf8(finding.pointer));
      json_.endObject();
      json_.endArray();
    }
    json_.endObject();
  }

  void writeNotes() {
    json_.key("toolExecutionNotifications");
    json_.beginArray();
    json_.beginObject();
    json_.member("level", "note");
    writeText("message", notes_);
    json_.endObject();
    json_.endArray();
  }

  JsonWriter json_;
  std::string notes_;  ///< the findings that are only counted
};

}  // namespace

std::unique_ptr<CheckOutput> makeSarifOutput() { return std::make_unique<SarifOutput>(); }

}  // namespace article_viewer
