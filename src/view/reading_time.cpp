#include "view/reading_time.h"

#include "page/number_text.h"

namespace article_viewer {

std::string readingTime(TextLength length) {
  // Speeds of adults reading silently: Brysbaert 2019 gives 238 words a minute for English; studies of
  // Chinese and Japanese give about 500 characters.
  constexpr std::uint64_t kWordsPerMinute = 230;
  constexpr std::uint64_t kCharactersPerMinute = 500;
  constexpr std::uint64_t kMinute = kWordsPerMinute * kCharactersPerMinute;
  if (length.words + length.unspacedCharacters == 0) return {};
  const std::uint64_t effort =
      length.words * kCharactersPerMinute + length.unspacedCharacters * kWordsPerMinute;
  const std::uint64_t minutes = (effort + kMinute / 2) / kMinute;
  std::string duration = "PT";
  appendInteger(duration, minutes == 0 ? 1 : minutes);
  duration += 'M';
  return duration;
}

}  // namespace article_viewer
