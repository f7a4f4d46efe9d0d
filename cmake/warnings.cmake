# Warnings for our own sources; dependencies are included as SYSTEM and built without them.
add_library(article_viewer_warnings INTERFACE)
target_compile_options(article_viewer_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror
  -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-align -Wformat=2
  -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wdouble-promotion -Wundef
  -Wextra-semi -Wimplicit-fallthrough)
