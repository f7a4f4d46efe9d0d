// expect-error: private
#include "markup/html_writer.h"

// Invariant 1: only sanitize() makes a writer, so nobody else can write a tag.
void write() {
  article_viewer::HtmlWriter writer;
  writer.text("text");
}
