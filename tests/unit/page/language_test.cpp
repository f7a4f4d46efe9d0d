#include "page/language.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("language tags are made usable or dropped", "[page]") {
  CHECK(languageTag("en") == "en");
  CHECK(languageTag("en_GB") == "en-GB");
  CHECK(languageTag(" pt-BR ") == "pt-BR");
  CHECK(languageTag("zh-Hant-TW") == "zh-Hant-TW");
  CHECK(languageTag("").empty());
  CHECK(languageTag("e").empty());
  CHECK(languageTag("en GB").empty());
  CHECK(languageTag("\"><script>").empty());
  CHECK(languageTag("123").empty());
  CHECK(languageTag(std::string(36, 'a')).empty());
}

TEST_CASE("English is told from other languages", "[page]") {
  CHECK(isEnglishOrUnknown(""));
  CHECK(isEnglishOrUnknown("en"));
  CHECK(isEnglishOrUnknown("EN_us"));
  CHECK_FALSE(isEnglishOrUnknown("enm"));
  CHECK_FALSE(isEnglishOrUnknown("de-en"));
}

TEST_CASE("direction follows the language", "[page]") {
  for (const char* tag :
       {"ar", "ar-EG", "he", "iw", "fa", "fa_IR", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "AR"}) {
    CAPTURE(tag);
    CHECK(directionOf(tag) == "rtl");
  }
  for (const char* tag : {"en", "de-AT", "ja", "ru", "ku", "az", "pa", "a", "arn", "art"}) {
    CAPTURE(tag);
    CHECK(directionOf(tag) == "ltr");
  }
  CHECK(directionOf("").empty());
}

TEST_CASE("a script in the tag decides over the language", "[page]") {
  CHECK(directionOf("ku-Arab") == "rtl");
  CHECK(directionOf("pa-Arab-PK") == "rtl");
  CHECK(directionOf("az-arab") == "rtl");
  CHECK(directionOf("ar-Latn") == "ltr");
  CHECK(directionOf("ur_Latn_PK") == "ltr");
  CHECK(directionOf("yi-Hebr") == "rtl");
}
