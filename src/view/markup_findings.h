#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/limits.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {

/// A sentence without its full stop in which `@` stands for the attribute of the entry and `<>` for its
/// element.
std::string fillIn(std::string_view sentence, const DropEntry& entry);

/// What an entry is told as to the author of an article, without its full stop; empty where it is not worth a
/// word: what the caller asked for, what means the same in another way, and what never shows.
std::string_view findingSentence(DropReason reason);

/// Adds what the sanitizer dropped of an article to what is told of it.
void findInReport(const SanitizerReport& report, const Limits& limits, Diagnostics& diagnostics);

}  // namespace article_viewer
