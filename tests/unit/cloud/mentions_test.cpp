#include "cloud/mentions.h"

#include <algorithm>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/model.h"

using namespace article_viewer;

namespace {

std::vector<Tag> tagsNamed(std::initializer_list<const char*> names) {
  std::vector<Tag> tags;
  for (const char* name : names) tags.push_back({name, "", -1});
  return tags;
}

unsigned mentions(const char* tag, std::string_view text, std::string_view language = "en") {
  const std::vector<Tag> tags = tagsNamed({tag});
  MentionCounter counter(tags, language);
  counter.text(text);
  counter.wordBreak();
  return counter.count(0).mentions;
}

}  // namespace

TEST_CASE("whole words are counted whatever their case", "[cloud][mentions]") {
  CHECK(mentions("Budget", "The budget. A BUDGET! Budgetary; subbudget, budget") == 3);
  CHECK(mentions("Économie", "L'économie, l’ÉCONOMIE et les économies", "fr") == 3);
  CHECK(mentions("Москва", "москва и МОСКВА, но не Москвачка", "ru") == 2);
  CHECK(mentions("Budget", "") == 0);
}

TEST_CASE("possessives and plurals are mentions", "[cloud][mentions]") {
  CHECK(mentions("Portugal", "Portugal's coast, Portugal\u2019s ports") == 2);
  CHECK(mentions("Election", "Two elections, one election") == 2);
  CHECK(mentions("Elections", "An election") == 1);
  CHECK(mentions("Haus", "Haus und Hau", "de") == 1);
  CHECK(mentions("City", "The cities, a city. Box") == 2);
  CHECK(mentions("boxes", "The cities, a city, a box") == 1);
  CHECK(mentions("Angela Merkel", "Angela Merkels Politik", "de") == 1);
  CHECK(mentions("News", "New news is old news") == 2);
}

TEST_CASE("phrases are joined as in the tag", "[cloud][mentions]") {
  CHECK(mentions("climate change", "Climate change, climate\nchange, climate-change") == 3);
  CHECK(mentions("climate change", "Climate. Change. climate of change, the climate") == 0);
  CHECK(mentions("Science & Technology", "science & technology; science, technology") == 1);
  CHECK(mentions("O'Brien", "O\u2019Brien met O'Brien and Brien") == 2);
  CHECK(mentions("COVID-19", "Covid-19 and covid 19 and Covid") == 2);
  CHECK(mentions("a a", "a a a") == 2);
}

TEST_CASE("a phrase does not reach over a break", "[cloud][mentions]") {
  const std::vector<Tag> tags = tagsNamed({"climate change"});
  MentionCounter counter(tags, "en");
  counter.text("climate");
  counter.wordBreak();
  counter.text("change");
  counter.wordBreak();
  CHECK(counter.count(0).mentions == 0);
  counter.text("clim");
  counter.text("ate ch");
  counter.text("ange");
  counter.wordBreak();
  CHECK(counter.count(0).mentions == 1);
}

TEST_CASE("short words in capitals want capitals", "[cloud][mentions]") {
  CHECK(mentions("US", "The US told us: US first") == 2);
  CHECK(mentions("WHO", "Who is the WHO?") == 1);
  CHECK(mentions("us", "The US told us") == 2);
  CHECK(mentions("NATO", "Nato and NATO") == 2);
}

TEST_CASE("scripts without gaps are searched by characters", "[cloud][mentions]") {
  CHECK(mentions("気候変動", "世界の気候変動と気候の変動。気候変動", "ja") == 2);
  CHECK(mentions("北京", "在北京的北京人", "zh") == 2);
  CHECK(mentions("ประเทศไทย", "ในประเทศไทยและประเทศไทย", "th") == 2);
  CHECK(mentions("정부", "정부가 말했다. 정부는", "ko") == 2);
}

TEST_CASE("tags that contain each other are all counted", "[cloud][mentions]") {
  const std::vector<Tag> tags = tagsNamed({"climate", "climate change", "change", "change", "🎉"});
  MentionCounter counter(tags, "en");
  counter.text("climate change and the climate");
  counter.wordBreak();
  CHECK(counter.count(0).mentions == 2);
  CHECK(counter.count(1).mentions == 1);
  CHECK(counter.count(2).mentions == 1);
  CHECK(counter.count(3).mentions == 1);
  CHECK(counter.count(4).mentions == 0);
}

TEST_CASE("the place of a mention decides its score, not its number", "[cloud][mentions]") {
  const std::vector<Tag> tags = tagsNamed({"budget"});
  MentionCounter counter(tags, "en");
  counter.setFactor(3);
  counter.text("Budget");
  counter.wordBreak();
  counter.setFactor(1);
  counter.text("budget budget");
  counter.wordBreak();
  CHECK(counter.count(0).mentions == 3);
  CHECK(counter.count(0).score == 5);
}

TEST_CASE("phrases up to the longest are found, longer ones are not", "[cloud][mentions]") {
  std::string phrase = "w";
  for (int i = 1; i < 32; ++i) phrase += " w";
  CHECK(mentions(phrase.c_str(), phrase) == 1);
  const std::string longer = phrase + " w";
  CHECK(mentions(longer.c_str(), longer) == 0);
}

TEST_CASE("without tags only words are counted", "[cloud][mentions]") {
  MentionCounter counter({}, "");
  counter.text("One two");
  counter.wordBreak();
  CHECK(counter.length().words == 2);
}

TEST_CASE("many tags are kept apart", "[cloud][mentions]") {
  std::vector<Tag> tags;
  std::string text;
  for (int i = 0; i < 500; ++i) {
    tags.push_back({keep("tag" + std::to_string(i)), "", -1});
    for (int k = 0; k < i % 4; ++k) text.append(tags.back().name) += ' ';
  }
  MentionCounter counter(tags, "en");
  counter.text(text);
  counter.wordBreak();
  for (std::size_t i = 0; i < tags.size(); ++i) {
    CAPTURE(i);
    CHECK(counter.count(i).mentions == i % 4);
  }
}

TEST_CASE("it does not matter in which pieces the text comes", "[cloud][mentions]") {
  const std::vector<Tag> tags = tagsNamed({"budget", "climate change", "US", "C++", "élan", "o'brien", "a a",
                                           "気候", "elections", "Bud\u00ADapest"});
  const std::string text =
      "Budgets, the budget's US us C++ c climate-change; climate  changes élan ÉLAN Elan o\u2019brien a a a, "
      "a. a 気候変動 election Bud\u00ADapest budapest x budget+ climate of change budget";
  MentionCounter whole(tags, "en");
  whole.text(text);
  whole.wordBreak();
  for (std::size_t step = 1; step < 40; ++step) {
    MentionCounter pieces(tags, "en");
    for (std::size_t i = 0; i < text.size();) {
      std::size_t end = std::min(i + step, text.size());
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
      pieces.text(std::string_view(text).substr(i, end - i));
      i = end;
    }
    pieces.wordBreak();
    CAPTURE(step);
    CHECK(pieces.length().words == whole.length().words);
    CHECK(pieces.length().unspacedCharacters == whole.length().unspacedCharacters);
    for (std::size_t tag = 0; tag < tags.size(); ++tag) {
      CAPTURE(tags[tag].name);
      CHECK(pieces.count(tag).mentions == whole.count(tag).mentions);
      CHECK(whole.count(tag).mentions > 0);
    }
  }
}

TEST_CASE("a text without tags is as long as with them", "[cloud][mentions]") {
  const std::vector<Tag> tags = tagsNamed({"one", "zz"});
  for (const char* text :
       {"One two\u00A0three", "Don't count well-known e.g. 3.5 twice", "foo\u2014bar", "정부가 예산을",
        "気候変動。", "iPhoneの価格", "価格iPhone", "a + b # c", " - ", "漢 字 a漢b"}) {
    MentionCounter with(tags, "en");
    MentionCounter without({}, "en");
    with.text(text);
    without.text(text);
    with.wordBreak();
    without.wordBreak();
    CAPTURE(text);
    CHECK(with.length().words == without.length().words);
    CHECK(with.length().unspacedCharacters == without.length().unspacedCharacters);
  }
}
