#include <cstdint>
#include <cstdio>
#include <string>

#include "app/cli_check_output.h"
#include "app/cli_terminal.h"
#include "app/json_writer.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

/// One array:
///
///     [{ "file": NAME, "format": NAME, "diagnostics": [{ "severity", "code", "message", "hint"?, "line",
///     "column",
///        "utf16Column", "pointer" }], "omitted": N }]
///
/// `format` is missing where the file is no article; line and columns are 0 where a finding has no place.
class JsonOutput : public CheckOutput {
 public:
  JsonOutput() { json_.beginArray(); }

  void file(const CheckedFile& file) override {
    json_.beginObject();
    json_.member("file", replaceInvalidUtf8(file.name));
    json_.memberIfAny("format", file.format);
    json_.key("diagnostics");
    json_.beginArray();
    for (const Diagnostic& finding : file.findings) write(finding);
    json_.endArray();
    json_.member("omitted", std::uint64_t{file.omitted});
    json_.endObject();
  }

  void finish(const CheckSummary& /*summary*/) override {
    json_.endArray();
    print(stdout, json_.release() + '\n');
  }

 private:
  void write(const Diagnostic& finding) {
    json_.beginObject();
    json_.member("severity", severityName(severityOf(finding.code)));
    json_.member("code", codeName(finding.code));
    json_.member("message", replaceInvalidUtf8(finding.message));
    json_.memberIfAny("hint", replaceInvalidUtf8(finding.hint));
    json_.member("line", std::uint64_t{finding.line});
    json_.member("column", std::uint64_t{finding.column});
    json_.member("utf16Column", std::uint64_t{finding.utf16Column});
    json_.member("pointer", replaceInvalidUtf8(finding.pointer));
    json_.endObject();
  }

  JsonWriter json_;
};

}  // namespace

std::unique_ptr<CheckOutput> makeJsonOutput() { return std::make_unique<JsonOutput>(); }

}  // namespace article_viewer
