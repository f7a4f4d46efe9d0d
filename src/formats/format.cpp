#include "formats/format.h"

#include <algorithm>

#include "base/limits.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

std::size_t countMembers(JsonValue object) {
  std::size_t count = 0;
  for ([[maybe_unused]] const JsonMember member : object.members()) ++count;
  return count;
}

}  // namespace

std::string excerpt(std::string_view text) {
  constexpr std::size_t kLength = 40;
  std::size_t length = 0;
  while (length < text.size() && length < kLength) length += decodeUtf8(text, length).length;
  std::string out(text.substr(0, length));
  if (length < text.size()) out += "\u2026";
  return out;
}

void FormatContext::warn(std::string_view code, JsonValue at, std::string_view message) {
  Diagnostic finding;
  if (diagnostics_.list().size() < limits::kDiagnostics) {
    const Finding place{at.offset(), diagnostics_.list().size()};
    const auto after = std::upper_bound(
        findings_.begin(), findings_.end(), place,
        [](const Finding& left, const Finding& right) { return left.offset < right.offset; });
    findings_.insert(after, place);
    finding.code = code;
    finding.message = message;
    finding.pointer = at.pointer();
  }
  diagnostics_.add(std::move(finding));
}

void FormatContext::warnWrongType(std::string_view name, std::string_view expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += ", not ";
  message += found.kindName();
  message += "; it is left out.";
  warn("wrong-type", found, message);
}

void FormatContext::warnBadValue(std::string_view name, std::string_view expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += "; it is left out.";
  warn("bad-value", found, message);
}

void FormatContext::collectIdentified() {
  collected_ = true;
  const JsonValue root = document_.root();
  for (std::uint32_t i = 0; i < document_.size(); ++i) {
    const JsonValue value = root.at(i);
    if (!value.isObject()) continue;
    const JsonValue id = value.find("@id");
    if (id.isString()) identified_.push_back({id.raw(), i, countMembers(value)});
  }
  std::sort(identified_.begin(), identified_.end(), [](const Identified& left, const Identified& right) {
    if (left.id != right.id) return left.id < right.id;
    if (left.members != right.members) return left.members > right.members;
    return left.index < right.index;
  });
}

JsonValue FormatContext::referenced(JsonValue object) {
  const JsonValue id = object.find("@id");
  if (!id.isString()) return {};
  if (!collected_) collectIdentified();
  const auto found =
      std::lower_bound(identified_.begin(), identified_.end(), id.raw(),
                       [](const Identified& entry, std::string_view wanted) { return entry.id < wanted; });
  if (found == identified_.end() || found->id != id.raw() || found->index == object.index()) return {};
  return object.at(found->index);
}

Error FormatContext::errorAt(std::string_view code, JsonValue at, std::string message) const {
  const TextPosition position = advancePosition({}, document_.source().substr(0, at.offset()));
  return {std::string(code), std::move(message), position.line, position.column, at.pointer()};
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
  findings_.clear();
}

}  // namespace article_viewer
