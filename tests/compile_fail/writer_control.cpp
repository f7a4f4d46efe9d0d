#include "markup/html_writer.h"

void write(article_viewer::HtmlWriter& writer) { writer.text("text"); }
