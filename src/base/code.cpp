#include "base/code.h"

#include <cstddef>

namespace article_viewer {
namespace {

constexpr std::string_view kNames[] = {
    "",
#define AV_CODE(name, text, severity) text,
#include "base/codes.inc"
#undef AV_CODE
};

constexpr Severity kSeverities[] = {
    Severity::kError,
#define AV_CODE(name, text, severity) Severity::severity,
#include "base/codes.inc"
#undef AV_CODE
};

constexpr std::string_view kSeverityNames[] = {"error", "warning", "info"};

}  // namespace

std::string_view codeName(Code code) { return kNames[static_cast<std::size_t>(code)]; }

Severity severityOf(Code code) { return kSeverities[static_cast<std::size_t>(code)]; }

std::string_view severityName(Severity severity) {
  return kSeverityNames[static_cast<std::size_t>(severity)];
}

}  // namespace article_viewer
