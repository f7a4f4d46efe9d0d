#include "app/cli_render.h"

#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "app/cli_exit_status.h"
#include "app/cli_files.h"
#include "app/cli_report_text.h"
#include "app/cli_stopwords.h"
#include "app/cli_terminal.h"
#include "app/cloud_layout.h"
#include "app/fragment.h"
#include "base/text_position.h"
#include "formats/json_encoding.h"
#include "formats/place_diagnostics.h"
#include "formats/read_article.h"
#include "page/number_text.h"
#include "view/collect_tags.h"
#include "view/make_view.h"

namespace article_viewer {
namespace {

class Program {
 public:
  explicit Program(const Arguments& arguments)
      : arguments_(arguments),
        options_(arguments.options),
        report_(options_.wantsReport ? SanitizerReport::Detail::kEverything
                                     : SanitizerReport::Detail::kKinds),
        file_(arguments.files.empty() ? "-" : arguments.files.front()),
        style_(wantsColor(arguments.color, stderr)) {
    options_.keywords.stopwords = allStopwords();
  }

  int run() {
    if (arguments_.command == Command::kFormats && arguments_.files.empty()) return listFormats();
    if (!readInput()) return kBadInput;
    return printResult();
  }

 private:
  int printResult() {
    switch (arguments_.command) {
      case Command::kSanitize: return printFragment(sanitizeFragment);
      case Command::kMarkdown: return printFragment(markdownFragment);
      case Command::kTags: return printTags();
      default: return printView();
    }
  }

  bool readInput() {
    const std::string problem = readFile(file_, input_);
    if (!problem.empty()) printFinding(Error{Code::kUnreadable, problem});
    return problem.empty();
  }

  static int listFormats() {
    print(stdout, formatNames());
    return kDone;
  }

  /// FILE:LINE:COLUMN: severity: message hint [code], and the line of the source.
  void printFinding(const Diagnostic& finding) const {
    const Severity severity = severityOf(finding.code);
    const std::string name(severityName(severity));
    printLine(finding, style_.severity(severity, name + ':'), codeName(finding.code));
    print(stderr, sourceExcerpt(source_, finding, style_));
  }

  void printLine(const Diagnostic& finding, std::string_view kind, std::string_view code) const {
    std::string message = finding.message;
    if (!finding.hint.empty()) (message += ' ') += finding.hint;
    std::string line = placeText(displayName(file_), finding, style_);
    line += kind;
    line += ' ' + oneLine(message) + " [" + std::string(code) + "]\n";
    print(stderr, line);
  }

  void printFindings(const Diagnostics& diagnostics) const {
    for (const Diagnostic& finding : diagnostics.list()) printFinding(finding);
    if (diagnostics.leftOut() != 0) printOmitted("finding", diagnostics.leftOut());
  }

  void printOmitted(std::string_view what, std::size_t count) const {
    print(stderr,
          placeText(displayName(file_), {}, style_) + countText(count, "more " + std::string(what)) + '\n');
  }

  void printReport(std::string_view source, const List<TextCopy>& copies) const {
    SourceFinder finder(source, copies);
    TextPosition position;
    std::size_t read = 0;
    for (std::size_t i = 0; i < report_.size(); ++i) {
      const DropEntry entry = report_.entry(i);
      Diagnostic finding{Code::kNone, reportText(entry)};
      if (const char* const place = finder.find(entry.place); place != nullptr) {
        const auto offset = static_cast<std::size_t>(place - source.data());
        if (offset < read) position = TextPosition(), read = 0;
        position = advancePosition(position, source, read, offset);
        read = offset;
        finding.line = position.line;
        finding.column = position.column;
      }
      printLine(finding, "report:", reasonCode(entry.reason));
    }
    if (report_.omitted() != 0) printOmitted("report", report_.omitted());
  }

  int printFragment(Result<SafeHtml> (*work)(std::string_view, const ViewOptions&)) {
    if (options_.wantsReport) options_.sanitize.report = &report_;
    const Result<SafeHtml> html = work(input_, options_);
    if (!html) {
      printFinding(html.error());
      return kBadInput;
    }
    print(stdout, html.value().view());
    if (options_.wantsReport) printReport(input_, {});
    return kDone;
  }

  int printTags() {
    options_.sanitize.report = &report_;
    Diagnostics diagnostics(options_.sanitize.limits.diagnostics);
    source_ = toUtf8(input_, memory_);
    const Error error = collectTags(source_, options_, diagnostics, [&](const CollectedTags& collected) {
      printFindings(diagnostics);
      printTotals(collected.totals);
      if (options_.wantsReport && collected.source != nullptr) printReportOf(*collected.source);
    });
    if (error.code == Code::kNone) return kDone;
    printFindings(diagnostics);
    printFinding(error);
    return kBadInput;
  }

  void printTotals(std::span<const TagTotal> totals) const {
    if (arguments_.svg.width != 0) return print(stdout, tagsSvg(totals, arguments_.svg, options_).view());
    for (const TagTotal& total : totals) {
      std::string line;
      appendDecimal(line, total.weight.weight);
      line += '\t';
      line += oneLine(total.tag.name);
      print(stdout, line + '\n');
    }
  }

  void printReportOf(const ReadArticle& read) const {
    printReport(read.document.source(), read.article.copies);
  }

  int printView() {
    options_.sanitize.report = &report_;
    Diagnostics diagnostics(options_.sanitize.limits.diagnostics);
    source_ = toUtf8(input_, memory_);
    const Result<View> view = makeView(source_, options_, diagnostics);
    printFindings(diagnostics);
    if (!view) {
      printFinding(view.error());
      return kBadInput;
    }
    if (arguments_.command == Command::kRender) print(stdout, view.value().html.view());
    if (arguments_.command == Command::kFormats)
      print(stdout, std::string(view.value().source.format) + '\n');
    if (options_.wantsReport) printReportOf(view.value().source);
    return kDone;
  }

  const Arguments& arguments_;
  ViewOptions options_;
  SanitizerReport report_;
  std::string file_;
  Style style_;
  std::string input_;
  Arena memory_;
  std::string_view source_;  ///< the input of a view in UTF-8
};

}  // namespace

int runRender(const Arguments& arguments) { return Program(arguments).run(); }

}  // namespace article_viewer
