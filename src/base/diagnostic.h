#pragma once

#include <cstdint>
#include <string>

#include "base/code.h"

namespace article_viewer {

/// One thing that was found out about an input: why it gave no result, what was skipped, guessed or cut, or
/// what could be better.
///
/// Who finds it says `place`, a byte of the document or of a text of the model that was read from it; whoever
/// knows the document fills in the rest (place_diagnostics.h).
struct Diagnostic {
  Code code = Code::kNone;
  std::string message = {};       ///< one sentence for a person
  std::string hint = {};          ///< what is probably meant; empty where nothing is known to help
  std::string pointer = {};       ///< JSON Pointer (RFC 6901); empty for the whole document
  const char* place = nullptr;    ///< null where it has no place
  bool isAboutValue = false;      ///< about the value whose text begins there, not about the byte
  std::uint32_t line = 0;         ///< 1-based; 0 where it has no place
  std::uint32_t column = 0;       ///< 1-based, counts bytes of UTF-8
  std::uint32_t utf16Column = 0;  ///< 1-based, counts UTF-16 code units
};

}  // namespace article_viewer
