// The command-line program. It says what the core says: results byte for byte, errors with their place.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "app/arguments.h"
#include "app/cloud_layout.h"
#include "app/fragment.h"
#include "app/report_text.h"
#include "formats/json_value.h"
#include "formats/read_article.h"
#include "page/number_text.h"
#include "view/make_view.h"

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
        fileName_(arguments.file == "-" ? "<stdin>" : arguments.file) {}

  int run() {
    if (arguments_.command == Command::kFormats && !arguments_.hasFile) return listFormats();
    if (!readInput()) return kBadInput;
    if (options_.wantsReport) options_.sanitize.report = &report_;
    const int status = printResult();
    printReport();
    return status;
  }

 private:
  int printResult() const {
    switch (arguments_.command) {
      case Command::kSanitize: return printFragment(sanitizeFragment(input_, options_));
      case Command::kMarkdown: return printFragment(markdownFragment(input_, options_));
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
      printFinding(stderr, "error", Error{"unreadable", reason, 0, 0, {}});
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
  template <typename Finding>
  void printFinding(std::FILE* stream, std::string_view severity, const Finding& finding) const {
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
    line += " [";
    line += finding.code;
    line += ']';
    print(stream, oneLine(line) + '\n');
  }

  void printFindings(std::FILE* stream, const Diagnostics& diagnostics) const {
    for (const Diagnostic& finding : diagnostics.list()) printFinding(stream, "warning", finding);
    if (diagnostics.leftOut() == 0) return;
    std::string message = "findings that are not listed: ";
    appendInteger(message, diagnostics.leftOut());
    printFinding(stream, "warning", Error{"more-findings", message, 0, 0, {}});
  }

  void printReport() const {
    TextPosition position;
    std::size_t read = 0;
    for (std::size_t i = 0; i < report_.size(); ++i) {
      const DropEntry entry = report_.entry(i);
      Error finding{reasonCode(entry.reason), reportText(entry), 0, 0, {}};
      if (entry.offset != DropEntry::kNoOffset) {
        if (entry.offset < read) position = TextPosition(), read = 0;
        position = advancePosition(position, std::string_view(input_).substr(read, entry.offset - read));
        read = entry.offset;
        finding.line = position.line;
        finding.column = position.column;
      }
      printFinding(stderr, "report", finding);
    }
    if (report_.omitted() == 0) return;
    std::string message = "entries that are not listed: ";
    appendInteger(message, report_.omitted());
    printFinding(stderr, "report", Error{"more-findings", message, 0, 0, {}});
  }

  int printFragment(const Result<SafeHtml>& html) const {
    if (!html) {
      printFinding(stderr, "error", html.error());
      return kBadInput;
    }
    print(stdout, html.value().view());
    return kDone;
  }

  void printTags(const View& view) const {
    if (arguments_.svg.width != 0) return print(stdout, tagsSvg(view, arguments_.svg, options_).view());
    for (const TagWeight& weight : view.tags) {
      std::string line;
      appendDecimal(line, weight.weight);
      line += '\t';
      line += oneLine(view.source.article.tags[weight.tag].name);
      print(stdout, line + '\n');
    }
  }

  /// What was found is the result of `check`; beside every other result it is a remark.
  int printView() const {
    Diagnostics diagnostics;
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
