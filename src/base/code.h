#pragma once

#include <cstdint>
#include <string_view>

namespace article_viewer {

/// How much a finding matters: no article (error), something is not shown as it was written (warning),
/// advice.
enum class Severity : std::uint8_t { kError, kWarning, kInfo };

/// What a finding is about. The list, with cause and cure of each, is codes.json.
enum class Code : std::uint8_t {
  kNone,
#define AV_CODE(name, text, severity) name,
#include "base/codes.inc"
#undef AV_CODE
};

/// Kebab-case and stable: callers compare it. Empty for kNone.
std::string_view codeName(Code code);

Severity severityOf(Code code);

/// `error`, `warning` or `info`.
std::string_view severityName(Severity severity);

inline bool operator==(Code code, std::string_view name) { return codeName(code) == name; }

}  // namespace article_viewer
