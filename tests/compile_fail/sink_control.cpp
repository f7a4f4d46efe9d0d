#include <string>

#include "markup/sink.h"

void produce(article_viewer::MarkupSink& sink) { sink.start("p"); }
