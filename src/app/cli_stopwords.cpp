#include "app/cli_stopwords.h"

namespace article_viewer {

std::string_view allStopwords() {
  return
#include "app/cli_stopwords.inc"
      ;
}

}  // namespace article_viewer
