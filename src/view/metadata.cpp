#include "view/metadata.h"

#include <utility>

#include "page/date_text.h"
#include "page/language.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

/// Reading speeds of adults reading silently (Brysbaert 2019 gives 238 words a minute for English; studies
/// of Chinese and Japanese give about 500 characters).
constexpr std::uint64_t kWordsPerMinute = 230;
constexpr std::uint64_t kCharactersPerMinute = 500;

std::string machineReadableDate(std::string_view text) {
  const auto date = readDate(text, {});
  return date ? date->datetime : std::string();
}

/// "PT4M", rounded, at least a minute; empty where there is nothing to read.
std::string readingTime(TextLength length) {
  if (length.words + length.unspacedCharacters == 0) return {};
  constexpr std::uint64_t kUnit = kWordsPerMinute * kCharactersPerMinute;
  const std::uint64_t effort =
      length.words * kCharactersPerMinute + length.unspacedCharacters * kWordsPerMinute;
  const std::uint64_t minutes = (effort + kUnit / 2) / kUnit;
  std::string duration = "PT";
  appendInteger(duration, minutes == 0 ? 1 : minutes);
  return duration + 'M';
}

}  // namespace

Metadata collectMetadata(const Article& article, TextLength body, std::vector<WeighedTag> tags) {
  Metadata metadata;
  metadata.headline = article.headline;
  metadata.language = languageTag(article.language);
  metadata.direction =
      article.direction.empty() ? std::string(directionOf(metadata.language)) : article.direction;
  metadata.url = article.url;
  metadata.shortUrl = article.shortUrl;
  metadata.datePublished = machineReadableDate(article.datePublished);
  metadata.dateModified = machineReadableDate(article.dateModified);
  if (!article.sections.empty()) metadata.section = article.sections.front().name;
  if (!article.images.empty()) metadata.image = article.images.front().url;
  for (const Person& author : article.authors) {
    if (!author.name.empty()) metadata.authors.push_back(author.name);
  }
  metadata.tags = std::move(tags);
  metadata.wordCount = article.wordCount >= 0 ? static_cast<std::uint64_t>(article.wordCount)
                                              : body.words + body.unspacedCharacters;
  metadata.timeRequired = article.timeRequired.empty() ? readingTime(body) : article.timeRequired;
  return metadata;
}

}  // namespace article_viewer
