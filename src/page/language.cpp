#include "page/language.h"

#include <cstddef>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

/// Languages and scripts that run from right to left, separated by spaces. Languages whose usual script
/// does not (Kurdish, Punjabi, Azerbaijani …) count only with a script subtag.
constexpr std::string_view kRightToLeftLanguages =
    "ar arc arz ary azb bal bqi ckb dv fa fas glk he heb iw ji ks lrc mzn nqo pnb prs ps pus sd sdh syr ug "
    "ur"
    " urd uig yi yid ara div";
constexpr std::string_view kRightToLeftScripts = "adlm arab aran hebr mand nkoo rohg samr syrc thaa";

bool listHas(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    if (equalsIgnoringAsciiCase(takeUpTo(list, ' '), word)) return true;
  }
  return false;
}

std::string_view takeSubtag(std::string_view& tag) {
  const std::size_t end = tag.find_first_of("-_");
  const std::string_view subtag = tag.substr(0, end);
  tag.remove_prefix(end == std::string_view::npos ? tag.size() : end + 1);
  return subtag;
}

bool isScript(std::string_view subtag) {
  if (subtag.size() != 4) return false;
  for (char c : subtag) {
    if (!isAsciiAlpha(c)) return false;
  }
  return true;
}

/// ISO 639, set 1, and the withdrawn codes that are still in use: two letters each.
constexpr std::string_view kTwoLetterCodes =
    "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdgl"
    "gngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimk"
    "mlmnmomrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusv"
    "swtatetgthtitktltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzuiniwji";

bool isTwoLetterCode(std::string_view subtag) {
  for (std::size_t i = 0; i < kTwoLetterCodes.size(); i += 2) {
    if (equalsIgnoringAsciiCase(kTwoLetterCodes.substr(i, 2), subtag)) return true;
  }
  return false;
}

}  // namespace

bool isKnownLanguage(std::string_view text) {
  const std::string tag = languageTag(text);
  std::string_view rest = tag;
  const std::string_view primary = takeSubtag(rest);
  if (primary.size() == 2) return isTwoLetterCode(primary);
  return primary.size() == 3 || equalsIgnoringAsciiCase(primary, "x");
}

std::string languageTag(std::string_view text) {
  constexpr std::size_t kLongest = 35;  // the longest a tag without extensions gets (BCP 47, 4.4.1)
  text = stripAsciiWhitespace(text);
  if (text.size() < 2 || text.size() > kLongest || !isAsciiAlpha(text.front())) return {};
  std::string tag;
  for (char c : text) {
    if (c == '_') c = '-';
    if (!isAsciiAlphanumeric(c) && c != '-') return {};
    tag += c;
  }
  return tag;
}

bool isLanguageOf(std::string_view language, std::string_view list) {
  return listHas(list, takeSubtag(language));
}

bool isEnglishOrUnknown(std::string_view language) {
  return language.empty() || isLanguageOf(language, "en");
}

std::string_view directionOf(std::string_view language) {
  if (language.empty()) return {};
  const std::string_view primary = takeSubtag(language);
  while (!language.empty()) {
    const std::string_view subtag = takeSubtag(language);
    if (isScript(subtag)) return listHas(kRightToLeftScripts, subtag) ? "rtl" : "ltr";
  }
  return listHas(kRightToLeftLanguages, primary) ? "rtl" : "ltr";
}

}  // namespace article_viewer
