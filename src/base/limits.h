#pragma once

#include <cstddef>
#include <cstdint>

/// Every cap of the core with its reason. Input beyond a cap is cut or refused, never fatal.
namespace article_viewer::limits {

/// Input bytes of one call. An article of 32 MB is an accident; a 32-bit wasm memory has to hold the
/// input, the decoded strings and the output at once.
inline constexpr std::size_t kInputBytes = 32U << 20U;

/// Nesting of JSON values. Real documents stay under 40; the cap keeps readers that recurse safe.
inline constexpr std::size_t kJsonDepth = 256;

/// Open elements in the output. Browsers flatten trees deeper than 512 (Chromium), so a deeper output
/// would not read back the same; the rest of the allowance belongs to the host page.
inline constexpr std::size_t kOpenElements = 200;

/// Phrasing elements that are opened again after a block interrupted them. Without a cap,
/// n formatting tags around n blocks would write n * n tags.
inline constexpr std::size_t kReopenedElements = 8;

/// Bytes that such repeated tags may add to one output, so that a link with a very long address around
/// very many paragraphs does not multiply.
inline constexpr std::size_t kReopenedBytes = 1U << 20U;

/// Attributes read of one tag; the rest of the tag is read and dropped. Looking up duplicates is
/// quadratic in this number.
inline constexpr std::size_t kAttributes = 64;

/// Nesting of lists in blocks, far above what a reader can follow.
inline constexpr std::size_t kListDepth = 32;

/// Tags in the cloud. Each costs a link on the page and a row in the mention counter.
inline constexpr std::size_t kTags = 500;

/// Words in a packed cloud; its time grows a little faster than their number. Nobody can read that many.
inline constexpr std::size_t kCloudWords = 2000;

/// Footnotes that are linked. Each text is searched for the markers.
inline constexpr std::size_t kFootnotes = 1000;

/// Entries of a sanitizer's report that are kept; the rest is counted.
inline constexpr std::size_t kReportEntries = 1000;

/// Findings kept; the rest is counted.
inline constexpr std::size_t kDiagnostics = 100;

}  // namespace article_viewer::limits
