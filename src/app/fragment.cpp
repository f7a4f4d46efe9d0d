#include "app/fragment.h"

#include <string>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"
#include "body/body.h"
#include "body/notes_list.h"

namespace article_viewer {
namespace {

Error tooLarge(const Limits& limits) {
  return {Code::kTooLarge, limitMessage("The input is too large", &Limits::inputBytes, limits)};
}

}  // namespace

Result<SafeHtml> sanitizeFragment(std::string_view html, const ViewOptions& options) {
  if (html.size() > options.sanitize.limits.inputBytes) return tooLarge(options.sanitize.limits);
  if (isValidUtf8(html)) return sanitizeHtml(options.sanitize, html);
  return sanitizeHtml(options.sanitize, replaceInvalidUtf8(html));
}

Result<SafeHtml> markdownFragment(std::string_view text, const ViewOptions& options) {
  if (text.size() > options.sanitize.limits.inputBytes) return tooLarge(options.sanitize.limits);
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
