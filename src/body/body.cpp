#include "body/body.h"

#include <string>

#include "body/blocks.h"
#include "body/content_writer.h"
#include "body/lede_writer.h"
#include "body/markdown_notes.h"
#include "body/trailing_notes.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {
namespace {

/// The text without the notes that it defines, which are added to the others. `rest` holds it where that
/// is not a part of the text.
RichText takeNotes(RichText text, NoteReferences& notes, std::string& rest) {
  if (text.format == TextFormat::kMarkdown && takeMarkdownNotes(text.text, notes, rest)) text.text = rest;
  if (notes.empty()) text.text = takeTrailingNotes(text.text, text.format, notes);
  return text;
}

void writeBodyText(const RichText& body, const Dateline& dateline, Door& door, NoteReferences& notes) {
  std::string rest;
  const RichText text = takeNotes(body, notes, rest);
  const CopyInReport copy(reportOf(door.content()), rest, body.text);
  ContentWriter writer(door, notes);
  if (!dateline.empty() && !hasLede(text)) dateline.writeParagraph(writer.furniture());
  writeWithLede(text, dateline, writer);
}

}  // namespace

void writeBody(const Article& article, Door& door, NoteReferences& notes, Diagnostics& diagnostics,
               const BodyStrings& strings) {
  const Dateline dateline{article.dateline, article.agency.name};
  if (article.blocks.empty()) {
    writeBodyText(article.bodyText, dateline, door, notes);
  } else {
    ContentWriter writer(door, notes);
    writeArticleBlocks(article.blocks, dateline, writer, strings);
  }
  if (notes.leftOut() != 0) {
    diagnostics.add(Code::kTooMany, nullptr, "There are too many footnotes; the last ones are left out.");
  }
}

void writeTextBody(const RichText& text, Door& door, NoteReferences& notes) {
  std::string rest;
  const RichText body = takeNotes(text, notes, rest);
  const CopyInReport copy(reportOf(door.content()), rest, text.text);
  ContentWriter(door, notes).writeAsBlocks(body);
}

}  // namespace article_viewer
