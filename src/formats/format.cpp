#include "formats/format.h"

#include "base/limits.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

std::size_t countMembers(JsonValue object) {
  std::size_t count = 0;
  for ([[maybe_unused]] const JsonMember member : object.members()) ++count;
  return count;
}

/// Objects with an `@id` that are looked at, and references that are followed. A publisher's graph has
/// fewer than a hundred; the cap bounds the product of the two.
constexpr std::size_t kReferences = 4096;

}  // namespace

std::string excerpt(std::string_view text) {
  constexpr std::size_t kLength = 40;
  std::size_t length = 0;
  while (length < text.size() && length < kLength) length += decodeUtf8(text, length).length;
  std::string out(text.substr(0, length));
  if (length < text.size()) out += "\u2026";
  return out;
}

void FormatContext::warn(const char* code, JsonValue at, std::string_view message) {
  Diagnostic finding;
  if (diagnostics_.list().size() < limits::kDiagnostics) {
    const Finding place{at.offset(), diagnostics_.list().size()};
    findings_.add(memory_, place);
    std::size_t index = findings_.size() - 1;
    for (; index != 0 && findings_[index - 1].offset > place.offset; --index) {
      findings_[index] = findings_[index - 1];
    }
    findings_[index] = place;
    finding.code = code;
    finding.message = message;
    finding.pointer = at.pointer();
  }
  diagnostics_.add(std::move(finding));
}

void FormatContext::warnWrongType(const char* name, const char* expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += ", not ";
  message += found.kindName();
  message += "; it is left out.";
  warn("wrong-type", found, message);
}

void FormatContext::warnBadValue(const char* code, const char* name, const char* expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += "; it is left out.";
  warn(code, found, message);
}

void FormatContext::warnTooMany(const char* name, JsonValue first) {
  std::string message("There are too many ");
  message += name;
  message += "; from here on they are left out.";
  warn("too-many", first, message);
}

void FormatContext::collectIdentified() {
  const JsonValue end = document_.root().after();
  for (JsonValue value = document_.root(); value != end; value = value.following()) {
    if (value.find("@id").isString()) identified_.add(memory_, value);
    if (identified_.size() == kReferences) break;
  }
}

JsonValue FormatContext::referenced(JsonValue object) {
  const JsonValue id = object.find("@id");
  if (!id.isString() || followed_ == kReferences) return {};
  if (followed_++ == 0) collectIdentified();
  JsonValue fullest = object;
  std::size_t most = countMembers(object);
  for (const JsonValue other : identified_) {
    if (other.find("@id").raw() != id.raw() || countMembers(other) <= most) continue;
    fullest = other;
    most = countMembers(other);
  }
  return fullest == object ? JsonValue() : fullest;
}

Error FormatContext::errorAt(const char* code, JsonValue at, std::string message) const {
  const TextPosition position = advancePosition({}, document_.source().substr(0, at.offset()));
  return {code, std::move(message), position.line, position.column, at.pointer()};
}

void FormatContext::placeFindings() {
  std::size_t done = 0;
  TextPosition position;
  for (const Finding& finding : findings_) {
    position = advancePosition(position, document_.source().substr(done, finding.offset - done));
    done = finding.offset;
    diagnostics_.list()[finding.index].line = position.line;
    diagnostics_.list()[finding.index].column = position.column;
  }
  findings_.truncate(0);
}

}  // namespace article_viewer
