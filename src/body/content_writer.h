#pragma once

#include "article/article.h"
#include "body/note_references.h"
#include "markup/sanitize.h"
#include "markup/sink.h"

namespace article_viewer {

/// A text in its own format, as paragraphs and other blocks, or as the text of one element. No footnotes
/// are looked for.
void writeAsBlocks(RichText text, MarkupSink& sink);
void writeInline(RichText text, MarkupSink& sink);

/// Sends the article's own texts through the content side of the door with their footnotes linked. Costs
/// nothing on the way where the article has no footnotes.
class ContentWriter {
 public:
  ContentWriter(Door& door, NoteReferences& notes)
      : door_(door), content_(door.content()), furniture_(door.furniture()), notes_(notes) {}

  /// Whether nothing more of the article will be shown.
  [[nodiscard]] bool isFull() const { return door_.isFull(); }

  void writeInline(RichText text);
  void writeAsBlocks(RichText text) { writeAsBlocks(text, content_); }
  /// The same with a filter in between, which has to end in the two sides of the same door.
  void writeAsBlocks(RichText text, MarkupSink& content);

  [[nodiscard]] MarkupSink& furniture() { return furniture_; }
  [[nodiscard]] MarkupSink& content() { return content_; }

 private:
  Door& door_;
  MarkupSink& content_;
  MarkupSink& furniture_;
  NoteReferences& notes_;
};

}  // namespace article_viewer
