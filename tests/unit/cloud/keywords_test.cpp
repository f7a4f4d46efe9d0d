#include "cloud/keywords.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"

using namespace article_viewer;

namespace {

constexpr Stopwords kEnglish{"en", "the and was from with that new this for"};

std::vector<std::string> keywords(std::string_view text, std::string_view language = "en",
                                  const Stopwords& stopwords = kEnglish) {
  std::vector<std::string> texts;
  for (const Keyword& keyword : findKeywords(text, language, 10, stopwords)) texts.push_back(keyword.text);
  return texts;
}

bool has(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

TEST_CASE("what stands once is no keyword", "[cloud][keywords]") {
  CHECK(keywords("").empty());
  CHECK(keywords("Every word of this sentence stands alone.").empty());
  CHECK(keywords("The harbour. A harbour.") == std::vector<std::string>{"harbour"});
}

TEST_CASE("stopwords, numbers and one or two letters are no keywords", "[cloud][keywords]") {
  CHECK(keywords("and 12 of. and 12 of. and 12 of. The the the.").empty());
  CHECK(has(keywords("and. and."), "and") == false);
  CHECK(has(keywords("and. and.", "en", {}), "and"));
  CHECK(keywords("AI here, AI there") == std::vector<std::string>{"AI"});
}

TEST_CASE("a list is used for its own language only", "[cloud][keywords]") {
  constexpr std::string_view kLists = "\nde der die\nes los las\n";
  CHECK(findStopwords(kLists, "es-MX").words == "los las");
  CHECK(findStopwords(kLists, "DE_at").words == "der die");
  CHECK(findStopwords(kLists, "fr").words.empty());
  CHECK(findStopwords(kLists, "e").words.empty());
  CHECK(findStopwords("", "de").words.empty());
  CHECK(stopwordLanguage("pt_BR") == "pt");
  CHECK(stopwordLanguage("") == "en");
}

TEST_CASE("those of English need no list, and are those of texts in nobody knows which language",
          "[cloud][keywords]") {
  CHECK(findStopwords("", "en-GB").words.starts_with("the and "));
  CHECK(findStopwords("\nde der die\n", "").language == "en");
  CHECK(!has(keywords("Because. Because. Tide. Tide.", "en", findStopwords("", "en")), "because"));
}

TEST_CASE("without a list short words that come again and again are stopwords", "[cloud][keywords]") {
  std::string text;
  for (int i = 0; i < 8; ++i) text += "tak voda. ";
  text += "tak jezero, jezero.";
  const std::vector<std::string> found = keywords(text, "cs", {});
  CHECK(has(found, "jezero"));
  CHECK_FALSE(has(found, "tak"));
}

TEST_CASE("words that differ in case, number or possession are one", "[cloud][keywords]") {
  CHECK(keywords("Whales, whales, whales, whales, whale, whale's, WHALES.") ==
        std::vector<std::string>{"whales"});
  const std::vector<Keyword> found = findKeywords("Cities. a city", "en", 10, kEnglish);
  REQUIRE(found.size() == 1);
  CHECK(found[0].text == "city");
}

TEST_CASE("acronyms are not the word of the same letters", "[cloud][keywords]") {
  const std::vector<std::string> found = keywords("We told the US. They told the US, and us, and us.");
  CHECK(has(found, "US"));
  CHECK_FALSE(has(found, "us"));
  CHECK_FALSE(has(keywords("READ THE NEWS. READ THE NEWS."), "THE"));
}

TEST_CASE("phrases are found, and their parts only where they stand alone", "[cloud][keywords]") {
  const std::vector<std::string> found =
      keywords("a tide gauge, a tide gauge, a tide gauge, a tide gauge, gauge, gauge, gauge");
  CHECK(has(found, "tide gauge"));
  CHECK(has(found, "gauge"));
  CHECK_FALSE(has(found, "tide"));
}

TEST_CASE("a phrase does not go over punctuation, stopwords or lines", "[cloud][keywords]") {
  for (const char* text :
       {"tide, gauge. tide, gauge.", "tide and gauge; tide and gauge", "tide\n\ngauge. tide\n\ngauge",
        "tide \u2013 gauge. tide \u2013 gauge", "tide\x1Egauge. tide\x1Egauge"}) {
    CAPTURE(text);
    std::vector<std::string> found = keywords(text);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"gauge", "tide"});
  }
  CHECK(keywords("tide\ngauge. tide gauge. tide-gauge") == std::vector<std::string>{"tide-gauge"});
}

TEST_CASE("a phrase is told as it stands, not with what separates its words elsewhere", "[cloud][keywords]") {
  CHECK(has(keywords("a tide gauge, a tide gauge. Tide, gauge. Tide, gauge. Tide, gauge"), "tide gauge"));
}

TEST_CASE("a stopword with a capital may begin a name", "[cloud][keywords]") {
  CHECK(keywords("In New Zealand. To New Zealand. A new, new, new, new year.")[0] == "New Zealand");
}

TEST_CASE("a phrase ends with a number, but does not begin with one", "[cloud][keywords]") {
  CHECK(keywords("with Covid 19 and 19 cases, Covid 19 and 19 cases")[0] == "Covid 19");
  CHECK_FALSE(has(keywords("Covid 19, 19 cases, 19 cases"), "19 cases"));
}

TEST_CASE("names and what stands in the headline come first", "[cloud][keywords]") {
  CHECK(keywords("so Marlow and meadow, so meadow and Marlow")[0] == "Marlow");
  CHECK(keywords("on bridges\nby water, by bridges, by water")[0] == "bridges");
  CHECK(keywords("by water, by bridges, by water, by bridges")[0] == "water");
}

TEST_CASE("a sentence that is repeated is no keyword", "[cloud][keywords]") {
  const std::string sentence = "please subscribe today before midnight arrives again. ";
  CHECK_FALSE(has(keywords(sentence + sentence), "please subscribe today before"));
}

TEST_CASE("characters of scripts without gaps make keywords", "[cloud][keywords]") {
  CHECK(keywords("気候変動は世界の問題です。気候変動について。", "ja", {}) ==
        std::vector<std::string>{"気候変動"});
  CHECK(keywords("北京的房价。在北京，房价上涨。", "zh", {}) == std::vector<std::string>{"北京", "房价"});
  CHECK(has(keywords("ประเทศไทยและทะเล ประเทศไทย", "th", {}), "ประเทศไทย"));
  CHECK(has(keywords("정부가 말했다. 정부는", "ko", {}), "정부"));
  CHECK(keywords("カタカナ。カタカナ", "ja", {}) == std::vector<std::string>{"カタカナ"});
}

TEST_CASE("as many as wanted, and the weights fall", "[cloud][keywords]") {
  const std::string text = "one one one. two two, two; four four. five, five; nine. nine nine; zero zero";
  const std::vector<Keyword> all = findKeywords(text, "en", 100, kEnglish);
  for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i - 1].weight >= all[i].weight);
  for (std::size_t limit = 1; limit < all.size(); ++limit) {
    const std::vector<Keyword> some = findKeywords(text, "en", limit, kEnglish);
    REQUIRE(some.size() == limit);
    for (std::size_t i = 0; i < limit; ++i) CHECK(some[i].text == all[i].text);
  }
}

TEST_CASE("any bytes are a text, however long", "[cloud][keywords]") {
  CHECK(keywords("\xFF\xC3 \xE2\x82 \xFF\xC3").empty());
  std::string text;
  while (text.size() < 2 * limits::kKeywordText) text += "aA Aa \u6F22\u5B57\u6F22\u5B57 b-b'b ";
  CHECK_FALSE(keywords(text).empty());
  CHECK(keywords(std::string(limits::kKeywordText, ' ') + "late, late").empty());
}
