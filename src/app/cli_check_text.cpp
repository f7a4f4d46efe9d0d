#include <cstdio>
#include <string>

#include "app/cli_check_output.h"
#include "app/cli_terminal.h"

namespace article_viewer {
namespace {

/// For people: each finding with its line of the source and a hint; the summary goes to standard error.
class TextOutput : public CheckOutput {
 public:
  explicit TextOutput(ColorChoice color) : style_(wantsColor(color, stdout)) {}

  void file(const CheckedFile& file) override {
    for (const Diagnostic& finding : file.findings) printFinding(file, finding);
    if (file.omitted != 0) {
      print(stdout, placeText(file.name, {}, style_) + countText(file.omitted, "more finding") + '\n');
    }
  }

  void finish(const CheckSummary& summary) override {
    std::fflush(stdout);
    std::string line = countText(summary.files, "file") + ": ";
    std::string counts;
    append(counts, summary.errors, "error");
    append(counts, summary.warnings, "warning");
    append(counts, summary.infos, "info");
    append(counts, summary.omitted, "unlisted finding");
    print(stderr, line + (counts.empty() ? "nothing found" : counts) + '\n');
  }

 private:
  void printFinding(const CheckedFile& file, const Diagnostic& finding) const {
    const Severity severity = severityOf(finding.code);
    std::string text = placeText(file.name, finding, style_);
    text += style_.severity(severity, std::string(severityName(severity)) + ':');
    text += ' ' + oneLine(finding.message) + " [" + std::string(codeName(finding.code)) + "]\n";
    text += sourceExcerpt(file.text, finding, style_);
    if (!finding.hint.empty()) text += "    hint: " + oneLine(finding.hint) + '\n';
    print(stdout, text);
  }

  static void append(std::string& counts, std::size_t count, std::string_view noun) {
    if (count == 0) return;
    if (!counts.empty()) counts += ", ";
    counts += countText(count, noun);
  }

  Style style_;
};

}  // namespace

std::unique_ptr<CheckOutput> makeTextOutput(ColorChoice color) { return std::make_unique<TextOutput>(color); }

}  // namespace article_viewer
