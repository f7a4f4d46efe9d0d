#include "formats/editor_js.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/typed_blocks.h"

namespace article_viewer {
namespace {

/// Notes that a block has as data: `tunes.footnotes`, each a string; the text has their numbers, which go
/// through the whole article, as superscripts. One tool keeps code as the HTML of its highlighter.
bool readOwn(JsonValue block, TypedBlocks& blocks) {
  FormatContext& context = blocks.out().context();
  List<Footnote>& notes = blocks.article().footnotes;
  for (const JsonValue note : findPath(block, "tunes.footnotes").elements()) {
    const RichText text{context.text(note), TextFormat::kHtml};
    if (!isBlank(text.text) && notes.size() < limits::kFootnotes) notes.add(context.memory(), {{}, text});
  }
  const RichText code = blocks.rich(block, "data.code");
  const bool isCodeBox =
      block.find("type").equals("codeBox") && code.text.find_first_of("<&") != std::string_view::npos;
  if (isCodeBox) blocks.out().rich(FlowKind::kPreformatted, code);
  return isCodeBox;
}

constexpr BlockDialect kDialect{.data = "data", .readOwn = readOwn};

bool isHeader(JsonValue block) { return block.find("type").equals("header"); }

std::uint32_t levelOf(JsonValue block) { return numberOf(findPath(block, "data.level")); }

/// The format has no headline. What the document begins with is one where it is a header that no other is
/// equal to: of the first level, or above all others.
void readHeadline(JsonValue blocks, FormatContext& context, Article& article) {
  JsonValue first;
  for (const JsonValue block : blocks.elements()) {
    if (!first.exists()) first = block;
    const bool isEqual = block != first && isHeader(block) && levelOf(block) <= levelOf(first);
    if (!isHeader(first) || (isEqual && levelOf(first) > 1)) return;
  }
  readField(context, FieldKind::kHtml, findPath(first, "data.text"), article.headline);
}

/// Also those that stand alone.
JsonValue blocksOf(JsonValue item) { return item.isArray() ? item : item.find("blocks"); }

std::optional<Error> readDocument(JsonValue item, FormatContext& context, Article& article) {
  readHeadline(blocksOf(item), context, article);
  readAnyDate(context, item.find("time"), article.dateModified);
  FlowBuilder out(context, article.blocks);
  readEditorJs(item, out, article);
  out.finish();
  return std::nullopt;
}

}  // namespace

bool isEditorJs(JsonValue value) {
  const JsonValue first = findPath(blocksOf(value), "0");
  return first.find("type").isString() && first.find("data").isObject();
}

void readEditorJs(JsonValue value, FlowBuilder& out, Article& article) {
  TypedBlocks(kDialect, article, out).readAll(blocksOf(value));
}

const Format kEditorJs{"editorjs", isEditorJs, nullptr, readDocument};

}  // namespace article_viewer
