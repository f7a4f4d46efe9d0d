#include "cloud/keywords.h"

#include <cstdint>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/split.h"
#include "cloud/phrases.h"
#include "page/language.h"

namespace article_viewer {
namespace {

/// Marks the words of a list in a text.
class StopwordReader final : public WordReader {
 public:
  StopwordReader(PhraseCounter& text, const Stopwords& list) : WordReader(list.language), text_(text) {
    read(list.words);
    endWord();
  }

 private:
  void word(const Word& word) override {
    Phrase* const found = text_.findWord(word.hash);
    if (found != nullptr) found->isStopword = true;
  }

  PhraseCounter& text_;
};

/// Where there is no list for a language: short words that come again and again.
void markFrequentWords(PhraseCounter& text) {
  constexpr std::uint32_t kLeast = 4;
  constexpr std::uint64_t kOneInWords = 250;
  const std::uint64_t words = text.tokens().size();
  for (Phrase& phrase : text.phrases()) {
    const bool isFrequent = phrase.count >= kLeast && phrase.count * kOneInWords > words;
    if (phrase.isShort && isFrequent && !phrase.isName()) phrase.isStopword = true;
  }
}

/// The factors were chosen on articles that have keywords of their publishers (npm run bench -- --keywords).
/// Names tell more than other words, phrases more than words, and what comes first more than what comes last.
double scoreOf(const Phrase& phrase, std::size_t tokens) {
  double score = phrase.count * (2 - static_cast<double>(phrase.first) / static_cast<double>(tokens));
  if (phrase.inside != 0) score *= 1 + 2.0 * phrase.capitals / phrase.inside;
  if (phrase.isInHeadline) score *= 2;
  if (phrase.length > phrase.least) score *= 1.5;
  if (phrase.isShort && !phrase.isName()) score *= 0.5;
  return score;
}

/// From the longest to the shortest, so that what is covered by something covered is covered, too.
void cover(std::vector<Phrase>& phrases, std::size_t tokens) {
  for (std::size_t i = phrases.size(); i > 0; --i) {
    const Phrase& phrase = phrases[i - 1];
    if (phrase.length == 1) break;
    const bool covers = phrase.isKeyword() || phrase.isCovered || phrase.length > phrase.most;
    if (phrase.count < 2 || !covers) continue;
    const double score = scoreOf(phrase, tokens);
    for (const std::uint64_t number : {phrase.key >> 32U, phrase.key & 0xFFFFFFFFU}) {
      Phrase& part = phrases[static_cast<std::size_t>(number)];
      if (part.count * 2 < phrase.count * 3 && score >= scoreOf(part, tokens)) part.isCovered = true;
    }
  }
}

struct Candidate {
  double score = 0;
  const Phrase* phrase = nullptr;
};

/// Insertion into a list that is kept short.
void add(std::vector<Candidate>& best, const Candidate& candidate, std::size_t limit) {
  if (best.size() < limit) {
    best.push_back(candidate);
  } else if (!(candidate.score > best.back().score)) {
    return;
  }
  std::size_t place = best.size() - 1;
  for (; place > 0 && candidate.score > best[place - 1].score; --place) best[place] = best[place - 1];
  best[place] = candidate;
}

/// The spelling that a phrase has most often; of several the one that comes last, because the first ones
/// stand in headlines and at the beginning of sentences.
std::string_view commonForm(const PhraseCounter& counter, std::string_view text, const Phrase& phrase) {
  constexpr std::size_t kMostForms = 16;
  struct Form {
    std::string_view text;
    std::uint32_t count = 0;
  };
  const std::vector<Token>& tokens = counter.tokens();
  std::vector<Form> forms;
  std::uint32_t left = phrase.count;
  for (std::size_t i = phrase.first; left != 0 && i + phrase.length <= tokens.size(); ++i) {
    std::size_t same = 0;
    while (same < phrase.length && tokens[i + same].word == tokens[phrase.first + same].word &&
           (same == 0 || tokens[i + same].isJoined)) {
      ++same;
    }
    if (same != phrase.length) continue;
    --left;
    const std::string_view form = text.substr(tokens[i].begin, tokens[i + same - 1].end - tokens[i].begin);
    std::size_t known = 0;
    while (known < forms.size() && forms[known].text != form) ++known;
    if (known == kMostForms) continue;
    if (known == forms.size()) forms.push_back({form});
    ++forms[known].count;
  }
  Form best;
  for (const Form& form : forms) {
    if (form.count >= best.count) best = form;
  }
  return best.text;
}

constexpr std::string_view kEnglish =
#include "cloud/english_stopwords.inc"
    ;

}  // namespace

std::string_view stopwordLanguage(std::string_view language) {
  return language.empty() ? "en" : language.substr(0, language.find_first_of("-_"));
}

Stopwords findStopwords(std::string_view lists, std::string_view language) {
  while (!lists.empty()) {
    std::string_view words = takeUpTo(lists, '\n');
    const std::string_view ofList = takeUpTo(words, ' ');
    if (isLanguageOf(stopwordLanguage(language), ofList)) return {ofList, words};
  }
  if (isLanguageOf(stopwordLanguage(language), "en")) return {"en", kEnglish};
  return {};
}

std::vector<Keyword> findKeywords(std::string_view text, std::string_view language, std::size_t limit,
                                  const Stopwords& stopwords) {
  text = text.substr(0, limits::kKeywordText);
  PhraseCounter counter(text, language);
  if (!stopwords.words.empty()) {
    StopwordReader(counter, stopwords);
  } else {
    markFrequentWords(counter);
  }
  counter.join();
  cover(counter.phrases(), counter.tokens().size());
  std::vector<Candidate> best;
  for (const Phrase& phrase : counter.phrases()) {
    if (!phrase.isKeyword() || phrase.isCovered) continue;
    add(best, {scoreOf(phrase, counter.tokens().size()), &phrase}, limit);
  }
  std::vector<Keyword> keywords(best.size());
  for (std::size_t i = 0; i < best.size(); ++i) {
    keywords[i] = {std::string(commonForm(counter, text, *best[i].phrase)), best[i].score};
    for (char& c : keywords[i].text) {
      if (isAsciiWhitespace(c)) c = ' ';
    }
  }
  return keywords;
}

}  // namespace article_viewer
