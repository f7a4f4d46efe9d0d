#pragma once

#include <string>
#include <string_view>

namespace article_viewer {

/// A language tag made usable in `lang`: `en_GB` becomes `en-GB`; empty where the text cannot be a tag
/// (BCP 47: letters, digits and hyphens, at most 35).
std::string languageTag(std::string_view text);

/// Whether the language, whatever its region and script, is one of the list: codes separated by spaces.
bool isLanguageOf(std::string_view language, std::string_view list);

/// Whether dates, numbers and plurals of this language may be written the English way.
bool isEnglishOrUnknown(std::string_view language);

/// `rtl` or `ltr` by the script that the tag names or that the language is written in; empty where the tag
/// is empty.
std::string_view directionOf(std::string_view language);

/// Whether it is a tag of BCP 47 whose language exists: one of the two-letter codes of ISO 639, or any of
/// three letters, of which there are thousands.
bool isKnownLanguage(std::string_view text);

}  // namespace article_viewer
