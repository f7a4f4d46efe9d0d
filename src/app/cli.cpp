// The command-line program. It says what the core says: results byte for byte, errors with their place.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "app/arguments.h"
#include "app/fragment.h"
#include "base/text_position.h"
#include "formats/place_diagnostics.h"
#include "formats/read_article.h"
#include "page/number_text.h"
#include "view/make_view.h"
#include "view/report_text.h"

namespace article_viewer {
namespace {

enum ExitStatus : int { kDone = 0, kBadInput = 1, kBadUsage = 2 };

void print(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

/// Text that may come from the input, as one line: control characters would move a terminal's cursor.
std::string oneLine(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return line;
}

class Program {
 public:
  explicit Program(const Arguments& arguments)
      : arguments_(arguments),
        options_(arguments.options),
        report_(options_.wantsReport ? SanitizerReport::Detail::kEverything
                                     : SanitizerReport::Detail::kKinds),
        fileName_(arguments.file == "-" ? "<stdin>" : arguments.file) {}

  int run() {
    if (arguments_.command == Command::kFormats && !arguments_.hasFile) return listFormats();
    if (!readInput()) return kBadInput;
    return printResult();
  }

 private:
  int printResult() {
    switch (arguments_.command) {
      case Command::kSanitize: return printFragment(sanitizeFragment);
      case Command::kMarkdown: return printFragment(markdownFragment);
      default: return printView();
    }
  }

  bool readInput() {
    std::FILE* file = arguments_.file == "-" ? stdin : std::fopen(arguments_.file.c_str(), "rb");
    bool complete = file != nullptr;
    if (complete) {
      char buffer[1U << 16U];
      while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file))
        input_.append(buffer, count);
      complete = std::ferror(file) == 0;
    }
    if (!complete) {
      const char* reason = std::strerror(errno);
      printFinding(stderr, "error", Error{Code::kUnreadable, reason});
    }
    if (file != nullptr && file != stdin) std::fclose(file);
    return complete;
  }

  static int listFormats() {
    for (const std::string_view name : formatNames()) {
      print(stdout, name);
      print(stdout, "\n");
    }
    return kDone;
  }

  /// FILE:LINE:COLUMN: severity: message [code], without the place where there is none.
  void printFinding(std::FILE* stream, std::string_view severity, const Diagnostic& finding) const {
    printFinding(stream, severity, finding, codeName(finding.code));
  }
  void printFinding(std::FILE* stream, std::string_view severity, const Diagnostic& finding,
                    std::string_view code) const {
    std::string line = fileName_;
    if (finding.line != 0) {
      line += ':';
      appendInteger(line, finding.line);
      line += ':';
      appendInteger(line, finding.column);
    }
    line += ": ";
    line += severity;
    line += ": ";
    line += finding.message;
    if (!finding.hint.empty()) (line += ' ') += finding.hint;
    line += " [";
    line += code;
    line += ']';
    print(stream, oneLine(line) + '\n');
  }

  void printFindings(std::FILE* stream, const Diagnostics& diagnostics) const {
    for (const Diagnostic& finding : diagnostics.list()) {
      printFinding(stream, severityName(severityOf(finding.code)), finding);
    }
    if (diagnostics.leftOut() != 0) printOmitted(stream, "findings", diagnostics.leftOut());
  }

  void printOmitted(std::FILE* stream, std::string_view what, std::size_t count) const {
    std::string line = fileName_ + ": ";
    appendInteger(line, count);
    line += " more ";
    line += what;
    print(stream, line + '\n');
  }

  void printReport(std::string_view source, const List<TextCopy>& copies) const {
    TextPosition position;
    std::size_t read = 0;
    for (std::size_t i = 0; i < report_.size(); ++i) {
      const DropEntry entry = report_.entry(i);
      Diagnostic finding{Code::kNone, reportText(entry)};
      if (const char* const place = findInSource(entry.place, source, copies); place != nullptr) {
        const auto offset = static_cast<std::size_t>(place - source.data());
        if (offset < read) position = TextPosition(), read = 0;
        position = advancePosition(position, source, read, offset);
        read = offset;
        finding.line = position.line;
        finding.column = position.column;
      }
      printFinding(stderr, "report", finding, reasonCode(entry.reason));
    }
    if (report_.omitted() != 0) printOmitted(stderr, "report entries", report_.omitted());
  }

  int printFragment(Result<SafeHtml> (*work)(std::string_view, const ViewOptions&)) {
    if (options_.wantsReport) options_.sanitize.report = &report_;
    const Result<SafeHtml> html = work(input_, options_);
    if (!html) {
      printFinding(stderr, "error", html.error());
      return kBadInput;
    }
    print(stdout, html.value().view());
    if (options_.wantsReport) printReport(input_, {});
    return kDone;
  }

  static void printTags(const View& view) {
    for (const TagWeight& weight : view.tags) {
      std::string line;
      appendDecimal(line, weight.weight);
      line += '\t';
      line += oneLine(view.source.article.tags[weight.tag].name);
      print(stdout, line + '\n');
    }
  }

  /// What was found is the result of `check`; beside every other result it is a remark.
  int printView() {
    options_.sanitize.report = &report_;
    Diagnostics diagnostics(options_.sanitize.limits.diagnostics);
    const Result<View> view = makeView(input_, options_, diagnostics);
    std::FILE* remarks = arguments_.command == Command::kCheck ? stdout : stderr;
    printFindings(remarks, diagnostics);
    if (!view) {
      printFinding(remarks, "error", view.error());
      return kBadInput;
    }
    if (arguments_.command == Command::kRender) print(stdout, view.value().html.view());
    if (arguments_.command == Command::kTags) printTags(view.value());
    if (arguments_.command == Command::kFormats)
      print(stdout, std::string(view.value().source.format) + '\n');
    if (options_.wantsReport)
      printReport(view.value().source.document.source(), view.value().source.article.copies);
    return kDone;
  }

  const Arguments& arguments_;
  ViewOptions options_;
  SanitizerReport report_;
  std::string fileName_;
  std::string input_;
};

int runProgram(std::span<char* const> words) {
  const Arguments arguments = readArguments(words);
  if (!arguments.problem.empty()) {
    print(stderr, "article-viewer: " + arguments.problem + "\n\n");
    print(stderr, usage());
    return kBadUsage;
  }
  if (arguments.command == Command::kHelp) {
    print(stdout, usage());
    return kDone;
  }
  if (arguments.command == Command::kVersion) {
    print(stdout, "article-viewer " ARTICLE_VIEWER_VERSION "\n");
    return kDone;
  }
  return Program(arguments).run();
}

}  // namespace
}  // namespace article_viewer

int main(int count, char** words) {
  const int status =
      article_viewer::runProgram({words + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
  // A full disk or a closed pipe shows only when the last bytes are written.
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? status : 1;
}
