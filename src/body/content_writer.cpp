#include "body/content_writer.h"

#include <algorithm>
#include <string>

#include "base/scan.h"
#include "base/split.h"
#include "body/asterisks.h"
#include "body/character_class.h"
#include "body/flow.h"
#include "body/html.h"
#include "body/markdown.h"
#include "body/markdown_notes.h"
#include "body/note_filter.h"
#include "body/text.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {
namespace {

enum class Level : bool { kBlocks, kInline };

void write(RichText source, Level level, MarkupSink& sink) {
  const std::string_view text = source.text;
  switch (source.format) {
    case TextFormat::kPlain:
      return level == Level::kBlocks ? writeText(text, sink) : writeTextInline(text, sink);
    case TextFormat::kMarkdown:
      return level == Level::kBlocks ? writeMarkdown(text, sink) : writeMarkdownInline(text, sink);
    case TextFormat::kHtml: return writeHtml(text, sink);
    case TextFormat::kFlow: return writeFlow(source.flow, sink);
  }
}

/// What Markdown needs before it is parsed where the article has footnotes: the definitions of its own
/// taken out and added to the notes, and asterisks that are markers kept from becoming emphasis. The text
/// itself where there is nothing to do, else a view of `changed`.
std::string_view prepareMarkdown(std::string_view text, NoteReferences& notes, std::string& changed) {
  if (takeMarkdownNotes(text, notes, changed)) text = changed;
  if (!notes.hasAsterisks() || text.find('*') == std::string_view::npos) return text;
  changed = escapeAsteriskMarkers(
      text, [&notes](std::string_view marker) { return notes.find(marker) != NoteReferences::kNone; });
  return changed;
}

/// Whether the text of an article without footnotes may refer to one all the same. In Markdown an asterisk
/// is nearly always emphasis.
bool hasMarkers(std::string_view text, bool isMarkdown) {
  return hasPair<'[', '^'>(text) || hasPair<'\x80', '\xA0'>(text) ||  // U+2020 ends so
         (!isMarkdown && findByte<'*'>(text) != std::string_view::npos);
}

bool hasMarkers(const RichText& text) {
  if (text.format != TextFormat::kFlow) return hasMarkers(text.text, text.format == TextFormat::kMarkdown);
  return std::any_of(text.flow.begin(), text.flow.end(), [](const FlowPart& part) {
    return hasMarkers(part.text, part.kind == FlowKind::kMarkdown);
  });
}

/// Where in the source of a text a marker stands that no note was found for: at or after `from`, or null.
const char* findMarker(std::string_view marker, std::string_view text, std::size_t from) {
  for (std::size_t at = text.find(marker, from); at != std::string_view::npos;
       at = text.find(marker, at + marker.size())) {
    const bool isSymbol = marker.front() != '[';
    if (!isSymbol || isWordCharacter(characterBefore(text, at))) return text.data() + at;
  }
  return nullptr;
}

void addMissing(std::string_view missing, std::string_view text, SanitizerReport* report,
                NoteReferences& notes) {
  std::size_t from = 0;
  while (!missing.empty()) {
    const std::string_view marker = takeUpTo(missing, '\n');
    const char* const place = findMarker(marker, text, from);
    if (place != nullptr) from = static_cast<std::size_t>(place - text.data()) + marker.size();
    const char* const known = place == nullptr ? text.data() : place;
    notes.addMissing(marker, report == nullptr ? known : report->originalOf(known));
  }
}

void writeLinked(RichText text, Level level, MarkupSink& content, MarkupSink& furniture,
                 NoteReferences& notes) {
  const std::string_view source = text.text;
  std::string changed;
  if (text.format == TextFormat::kMarkdown) text.text = prepareMarkdown(text.text, notes, changed);
  SanitizerReport* const report = reportOf(content);
  if (report != nullptr) report->at(source.data());
  const CopyInReport copy(report, changed, source);
  if (notes.empty() && !hasMarkers(text)) return write(text, level, content);
  NoteFilter filter(content, furniture, notes);
  write(text, level, filter);
  filter.finish();
  addMissing(filter.missing(), source, report, notes);
}

}  // namespace

void writeAsBlocks(RichText text, MarkupSink& sink) { write(text, Level::kBlocks, sink); }

void writeInline(RichText text, MarkupSink& sink) { write(text, Level::kInline, sink); }

void ContentWriter::writeInline(RichText text) {
  writeLinked(text, Level::kInline, content(), furniture(), notes_);
}

void ContentWriter::writeAsBlocks(RichText text, MarkupSink& content) {
  writeLinked(text, Level::kBlocks, content, furniture(), notes_);
}

}  // namespace article_viewer
