// expect-error: no match for|invalid operands
#include <string>

#include "markup/sink.h"

// Invariant 1: a producer has nothing to append markup to.
void produce(article_viewer::MarkupSink& sink) { sink += "<p>"; }
