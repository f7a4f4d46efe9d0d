#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "base/result.h"
#include "formats/json_string.h"
#include "formats/json_value.h"

/// What is wrong with a text that is not JSON, in sentences for the person who wrote it.
namespace article_viewer {

struct JsonErrorPlace {
  std::string_view text;  ///< the whole document
  std::size_t offset = 0;
  std::optional<JsonKind> container;  ///< the array or object around the place
  std::string pointer;
  bool complete = false;  ///< the document's value ended before
  bool afterKey = false;  ///< the value of an object's member has not come yet
};

Error describeEmptyInput();
Error describeTooLarge(const Limits& limits);
Error describeUtf32(std::string_view text);
Error describeTooDeep(const JsonErrorPlace& place, const Limits& limits);
Error describeStringProblem(const JsonErrorPlace& place, JsonStringProblem problem);

/// For a token at `place.offset` that may not stand there, or the end of the text.
Error describeSyntaxError(const JsonErrorPlace& place);

/// The warning about a string with ill-formed parts. `part` begins with the first of them.
Diagnostic describeIllFormed(std::string_view part);

}  // namespace article_viewer
