#include "app/cli_check.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cli_check_output.h"
#include "app/cli_checked_file.h"
#include "app/cli_exit_status.h"
#include "app/cli_files.h"

namespace article_viewer {
namespace {

std::unique_ptr<CheckOutput> makeOutput(const Arguments& arguments) {
  switch (arguments.format) {
    case CheckFormat::kJson: return makeJsonOutput();
    case CheckFormat::kSarif: return makeSarifOutput();
    case CheckFormat::kText: break;
  }
  return makeTextOutput(arguments.color);
}

class Check {
 public:
  explicit Check(const Arguments& arguments)
      : arguments_(arguments), options_(arguments.options), output_(makeOutput(arguments)) {
    options_.onlyFindings = true;
  }

  int run() {
    const std::vector<std::string_view> standardInput{"-"};
    for (const std::string_view name : arguments_.files.empty() ? standardInput : arguments_.files) {
      const FoundFiles found = findFiles(name);
      for (const std::string& file : found.names) checkFile(file);
      if (!found.problem.empty()) tellUnreadable(std::string(name), found.problem);
    }
    summary_.exitStatus = exitStatus();
    output_->finish(summary_);
    return summary_.exitStatus;
  }

 private:
  void checkFile(const std::string& name) {
    const std::string problem = readFile(name, text_);
    if (!problem.empty()) return tellUnreadable(displayName(name), problem);
    tell(checkText(displayName(name), text_, options_));
  }

  void tellUnreadable(std::string name, const std::string& reason) {
    ++summary_.unreadable;
    CheckedFile file;
    file.name = std::move(name);
    file.findings.push_back({Code::kUnreadable, reason});
    tell(file);
  }

  void tell(const CheckedFile& file) {
    ++summary_.files;
    summary_.omitted += file.omitted;
    for (const Diagnostic& finding : file.findings) ++countOf(severityOf(finding.code));
    output_->file(file);
  }

  std::size_t& countOf(Severity severity) {
    switch (severity) {
      case Severity::kError: return summary_.errors;
      case Severity::kWarning: return summary_.warnings;
      case Severity::kInfo: break;
    }
    return summary_.infos;
  }

  [[nodiscard]] int exitStatus() const {
    if (summary_.unreadable != 0) return kBadUsage;
    const bool failed = summary_.errors != 0 || (arguments_.strict && summary_.warnings != 0);
    return failed ? kBadInput : kDone;
  }

  const Arguments& arguments_;
  ViewOptions options_;
  std::unique_ptr<CheckOutput> output_;
  CheckSummary summary_;
  std::string text_;
};

}  // namespace

int runCheck(const Arguments& arguments) { return Check(arguments).run(); }

}  // namespace article_viewer
