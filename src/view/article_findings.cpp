#include "view/article_findings.h"

#include <cstddef>
#include <string>
#include <vector>

#include "base/hash.h"
#include "formats/format.h"
#include "page/language.h"

namespace article_viewer {
namespace {

void findLanguage(std::string_view language, Diagnostics& diagnostics) {
  if (language.empty() || isKnownLanguage(language)) return;
  std::string message = "The language \"";
  message += excerpt(language);
  message += "\" is not known: no browser can hyphenate, quote or read it aloud.";
  diagnostics.addAbout(Code::kUnknownLanguage, language.data(), message);
}

/// A null `alt` was not given; an empty one says that the picture is decoration.
void findMissingAlt(const Image& image, Diagnostics& diagnostics) {
  if (image.alt.data() != nullptr) return;
  diagnostics.addAbout(Code::kMissingAlt, image.url.data(),
                       "The picture has no text for those who cannot see it.");
}

/// Ids that were seen: open addressing, at most half full.
class IdSet {
 public:
  explicit IdSet(std::size_t most) : ids_(std::size_t{16}) {
    while (ids_.size() < 2 * most) ids_.resize(2 * ids_.size());
  }

  /// False where it is there already.
  bool add(std::string_view id) {
    std::size_t at = hashText(id) & (ids_.size() - 1);
    for (; !ids_[at].empty(); at = (at + 1) & (ids_.size() - 1)) {
      if (ids_[at] == id) return false;
    }
    ids_[at] = id;
    return true;
  }

 private:
  std::vector<std::string_view> ids_;
};

void findInBlocks(const List<Block>& blocks, Diagnostics& diagnostics) {
  std::size_t ids = 0;
  for (const Block& block : blocks) {
    if (block.details != nullptr && !block.details->id.empty()) ++ids;
  }
  IdSet seen(ids);
  for (const Block& block : blocks) {
    if (block.details == nullptr) continue;
    const std::string_view id = block.details->id;
    if (!id.empty() && !seen.add(id)) {
      std::string message = "Another block before this one has the id \"";
      message += excerpt(id);
      message += "\".";
      diagnostics.addAbout(Code::kDuplicateId, id.data(), message);
    }
    findLanguage(block.details->lang, diagnostics);
    // The picture of a card is decoration beside its headline.
    if (block.type == BlockType::kReadMore) continue;
    for (const Image& image : block.details->images) findMissingAlt(image, diagnostics);
  }
}

}  // namespace

void findInArticle(const Article& article, Diagnostics& diagnostics) {
  findLanguage(article.language, diagnostics);
  if (!article.images.empty() && !article.isLeadInBody) findMissingAlt(article.images.front(), diagnostics);
  findInBlocks(article.blocks, diagnostics);
}

void findInNotes(const NoteReferences& notes, Diagnostics& diagnostics) {
  for (const NoteReferences::Missing& missing : notes.missing()) {
    diagnostics.add(Code::kMarkerWithoutNote, missing.place,
                    "The marker " + missing.marker + " has no footnote; it is shown as it stands.");
  }
  for (const Note& note : notes.notes()) {
    if (note.references != 0) continue;
    diagnostics.addAbout(Code::kNoteWithoutMarker, note.text.text.data(),
                         "No place in the text refers to this note.");
  }
  for (const std::size_t index : notes.repeated()) {
    const Note& note = notes.notes()[index];
    const std::string_view at = note.given.empty() ? note.text.text : note.given;
    diagnostics.addAbout(Code::kDuplicateId, at.data(),
                         "Another footnote before this one has the same marker.");
  }
}

}  // namespace article_viewer
