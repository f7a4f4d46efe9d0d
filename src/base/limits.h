#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article_viewer {

/// The caps that a caller may change, with their values where nobody does. What lies beyond them is cut and
/// told by a diagnostic, or refused; never fatal. The reason for each is in kLimitRows.
struct Limits {
  std::size_t inputBytes = 32U << 20U;
  std::size_t depth = 256;
  std::size_t blocks = 50'000;
  std::size_t attributes = 64;
  std::size_t tags = 500;
  std::size_t words = 1'000'000;
  std::size_t outputGrowth = 32;
  std::size_t diagnostics = 100;
};

/// One of them as the options name it, and the most that it can be set to.
struct LimitRow {
  std::string_view name;
  std::size_t Limits::*member;
  std::size_t hardCap;
};

inline constexpr LimitRow kLimitRows[] = {
    // Input bytes of one call. An article of 32 MB is an accident; a 32-bit wasm memory has to hold the
    // input, the decoded strings and the output at once.
    {"inputBytes", &Limits::inputBytes, 100U << 20U},
    // Nesting of JSON values. Real documents stay under 40.
    {"depth", &Limits::depth, 1'000},
    // Blocks of a body. The longest live blogs have some thousands; browsers get slow with more on a page.
    {"blocks", &Limits::blocks, 1'000'000},
    // Attributes read of one tag; the rest of the tag is read and dropped. Looking up duplicates is
    // quadratic in this number.
    {"attributes", &Limits::attributes, 256},
    // Tags in the cloud. Each costs a link on the page and a row in the mention counter.
    {"tags", &Limits::tags, 2'000},
    // Words of the body that are shown. The longest novels have half of it.
    {"words", &Limits::words, 100'000'000},
    // How many times the bytes of the input the page may take, above the first megabyte. Markup that is
    // repeated for every block around it is the one thing that makes an output much larger than its input.
    {"outputGrowth", &Limits::outputGrowth, 1'000},
    // Findings that are told one by one; the rest is counted.
    {"diagnostics", &Limits::diagnostics, 1'000},
};

/// "SENTENCE: the limit NAME is VALUE."
std::string limitMessage(std::string_view sentence, std::size_t Limits::*member, const Limits& limits);

/// The hard cap of a limit, for what has to have room for it.
constexpr std::size_t hardCap(std::size_t Limits::*member) {
  for (const LimitRow& row : kLimitRows) {
    if (row.member == member) return row.hardCap;
  }
  return 0;
}

/// Caps that are fixed, with their reasons. Input beyond one is cut or refused, never fatal.
namespace limits {

/// Open elements in the output. Browsers flatten trees deeper than 512 (Chromium), so a deeper output
/// would not read back the same; the rest of the allowance belongs to the host page.
inline constexpr std::size_t kOpenElements = 200;

/// Phrasing elements that are opened again after a block interrupted them. Without a cap,
/// n formatting tags around n blocks would write n * n tags.
inline constexpr std::size_t kReopenedElements = 8;

/// Bytes that such repeated tags may add to one output, so that a link with a very long address around
/// very many paragraphs does not multiply.
inline constexpr std::size_t kReopenedBytes = 1U << 20U;

/// Nesting of lists in blocks, far above what a reader can follow.
inline constexpr std::size_t kListDepth = 32;

/// Words in a packed cloud; its time grows a little faster than their number. Nobody can read that many.
inline constexpr std::size_t kCloudWords = 2000;

/// Bytes of a text that are read for keywords, some 2,500 words: what it is about shows by then. With more
/// the ten best of the evaluated articles (npm run bench -- --keywords) stay the same.
inline constexpr std::size_t kKeywordText = 1U << 14U;

/// Keywords of a text that a caller may ask for. Each is compared with the others, and the last ones say
/// nothing any more.
inline constexpr std::size_t kKeywords = 100;

/// Footnotes that are linked. Each text is searched for the markers.
inline constexpr std::size_t kFootnotes = 1000;

/// Entries of a sanitizer's report that are kept; the rest is counted.
inline constexpr std::size_t kReportEntries = 1000;

/// Kinds of dropped markup that are told of every article. Each new one is compared with all before it.
inline constexpr std::size_t kReportKinds = 100;

}  // namespace limits
}  // namespace article_viewer
