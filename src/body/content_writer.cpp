#include "body/content_writer.h"

#include <string>

#include "body/asterisks.h"
#include "body/html.h"
#include "body/markdown.h"
#include "body/markdown_notes.h"
#include "body/note_filter.h"
#include "body/text.h"

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

void writeLinked(RichText text, Level level, MarkupSink& content, MarkupSink& furniture,
                 NoteReferences& notes) {
  std::string changed;
  if (text.format == TextFormat::kMarkdown) text.text = prepareMarkdown(text.text, notes, changed);
  if (notes.empty()) return write(text, level, content);
  NoteFilter filter(content, furniture, notes);
  write(text, level, filter);
  filter.finish();
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
