#include "app/fragment.h"

#include <string>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"
#include "body/body.h"
#include "body/notes_list.h"

namespace article_viewer {
namespace {

Error tooLarge() {
  return {"too-large", "The input is larger than 32 MB, the most that is read at once.", 0, 0, {}};
}
static_assert(limits::kInputBytes == 32U << 20U, "the message says so");

}  // namespace

Result<SafeHtml> sanitizeFragment(std::string_view html, const ViewOptions& options) {
  if (html.size() > limits::kInputBytes) return tooLarge();
  if (isValidUtf8(html)) return sanitizeHtml(options.sanitize, html);
  return sanitizeHtml(options.sanitize, replaceInvalidUtf8(html));
}

Result<SafeHtml> markdownFragment(std::string_view text, const ViewOptions& options) {
  if (text.size() > limits::kInputBytes) return tooLarge();
  std::string replaced;
  if (!isValidUtf8(text)) text = replaced = replaceInvalidUtf8(text);
  const RichText markdown{text, TextFormat::kMarkdown};
  return sanitize(options.sanitize, [&markdown](Door& door) {
    NoteReferences notes;
    writeTextBody(markdown, door, notes);
    writeNotesList(notes, door);
  });
}

}  // namespace article_viewer
