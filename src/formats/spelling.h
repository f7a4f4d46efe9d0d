#pragma once

#include <string>
#include <string_view>

#include "formats/format.h"
#include "formats/json_value.h"

/// Names that are nearly known: what an author most probably meant.
namespace article_viewer {

/// Whether what was written is nearly this name: the same letters in another case or with `_`, `-` or spaces
/// between the words, its two halves in the other order (`publish_date`), or one slip of the fingers where
/// the name has five letters or more, two in nine or more. A slip is a letter too many, too few or wrong, or
/// two letters that changed places.
bool isNearly(std::string_view written, std::string_view name);

/// The hint of a finding: `Did you mean "NAME"?`
std::string didYouMean(std::string_view name);

/// Warns `misspelled-field` about every key, in the article and in the objects that it holds, that is no
/// field that anybody reads, but nearly is one of such an object that it does not have.
void findMisspelledFields(FormatContext& context, JsonValue article);

}  // namespace article_viewer
