#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace article_viewer {

/// A word or a phrase that tells what a text is about.
struct Keyword {
  std::string text;   ///< as it stands most often in the text
  double weight = 0;  ///< how much it tells: only good for comparing with the others
};

/// Words that stand in every text of a language, in small letters, separated by white space.
struct Stopwords {
  std::string_view language;
  std::string_view words;
};

/// The language, without its region, whose stopwords a text in a language needs. English where it is unknown:
/// hardly any of those words is a keyword anywhere.
std::string_view stopwordLanguage(std::string_view language);

/// Those for a text in a language, from lists that are a line each: "de der die …"; those of English are
/// known. Empty where there are none.
Stopwords findStopwords(std::string_view lists, std::string_view language);

/// The most telling words and phrases of a text, the best first. A phrase has up to four words (in scripts
/// that leave no gaps: up to twelve characters) and occurs at least twice; of two that stand in nearly the
/// same places, one in the other, only the better one is taken. The first line counts as the headline where
/// more lines follow. `language` is a BCP 47 tag or empty.
///
/// Time and memory are linear in the text, of which no more than limits::kKeywordText is read.
std::vector<Keyword> findKeywords(std::string_view text, std::string_view language, std::size_t limit,
                                  const Stopwords& stopwords);

}  // namespace article_viewer
