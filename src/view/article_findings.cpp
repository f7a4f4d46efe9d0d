#include "view/article_findings.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "formats/format.h"
#include "page/language.h"
#include "view/report_text.h"

namespace article_viewer {
namespace {

void findLanguage(std::string_view language, Diagnostics& diagnostics) {
  if (language.empty() || isKnownLanguage(language)) return;
  std::string message = "The language \"";
  message += excerpt(language);
  message += "\" is not known; it counts as none.";
  diagnostics.addAbout(Code::kUnknownLanguage, language, message);
}

/// A null `alt` was not given; an empty one says that the picture is decoration.
void findMissingAlt(const Image& image, Diagnostics& diagnostics) {
  if (image.alt.data() != nullptr) return;
  diagnostics.addAbout(Code::kMissingAlt, image.url, "The picture has no text for those who cannot see it.");
}

/// Ids that were seen: open addressing, at most half full.
class IdSet {
 public:
  explicit IdSet(std::size_t most) : ids_(std::size_t{16}) {
    while (ids_.size() < 2 * most) ids_.resize(2 * ids_.size());
  }

  /// False where it is there already.
  bool add(std::string_view id) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    std::size_t at = hash & (ids_.size() - 1);
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
      diagnostics.addAbout(Code::kDuplicateId, id, message);
    }
    findLanguage(block.details->lang, diagnostics);
    for (const Image& image : block.details->images) findMissingAlt(image, diagnostics);
  }
}

/// The code that a dropped thing is told with; kNone for what is not worth a word.
Code codeOf(DropReason reason) {
  switch (reason) {
    case DropReason::kUnknownElement:
    case DropReason::kRefusedElement:
    case DropReason::kMisplacedElement:
    case DropReason::kNoSource:
    case DropReason::kUnknownAttribute:
    case DropReason::kRefusedValue: return Code::kMarkupRemoved;
    case DropReason::kNoAlternative: return Code::kMissingAlt;
    case DropReason::kRefusedAddress: return Code::kRefusedUrl;
    case DropReason::kTooManyAttributes: return Code::kTooMany;
    case DropReason::kOutputFull: return Code::kTextCut;
    default: return Code::kNone;
  }
}

std::string messageOf(const DropEntry& entry, Code code, const Limits& limits) {
  if (code == Code::kTooMany) {
    return limitMessage("The tag has too many attributes; the last ones are left out", &Limits::attributes,
                        limits);
  }
  if (code == Code::kTextCut) {
    return limitMessage("The page is too long; it is cut here", &Limits::outputGrowth, limits);
  }
  return reportText(entry) + '.';
}

}  // namespace

void findInArticle(const Article& article, Diagnostics& diagnostics) {
  findLanguage(article.language, diagnostics);
  if (!article.images.empty()) findMissingAlt(article.images.front(), diagnostics);
  findInBlocks(article.blocks, diagnostics);
}

void findInNotes(const NoteReferences& notes, Diagnostics& diagnostics) {
  for (const NoteReferences::Missing& missing : notes.missing()) {
    diagnostics.add(Code::kMarkerWithoutNote, missing.place,
                    "The marker " + missing.marker + " has no footnote; it is shown as it stands.");
  }
  for (const Note& note : notes.notes()) {
    if (note.references != 0) continue;
    diagnostics.addAbout(Code::kNoteWithoutMarker, note.text.text,
                         "No place in the text refers to this note.");
  }
  for (const std::size_t index : notes.repeated()) {
    const Note& note = notes.notes()[index];
    const std::string_view at = note.given.empty() ? note.text.text : note.given;
    diagnostics.addAbout(Code::kDuplicateId, at, "Another footnote before this one has the same marker.");
  }
}

void findInReport(const SanitizerReport& report, const Limits& limits, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < report.size(); ++i) {
    DropEntry entry = report.entry(i);
    const Code code = codeOf(entry.reason);
    if (code == Code::kNone) continue;
    entry.path = {};
    if (entry.isValue) {
      diagnostics.addAbout(code, {entry.place, 1}, messageOf(entry, code, limits));
    } else {
      diagnostics.add(code, entry.place, messageOf(entry, code, limits));
    }
  }
}

}  // namespace article_viewer
