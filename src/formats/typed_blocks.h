#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "article/article.h"
#include "formats/flow_builder.h"
#include "formats/format.h"

/// Bodies that are arrays of blocks, each an object that names its type. Systems differ in the names and
/// agree on what there is, so one reader serves all: what a block is follows from its name, else from its
/// members, and where its texts and addresses stand is one list of paths for all.
namespace article_viewer {

/// What a block is.
enum class BlockRole : std::uint8_t {
  kUnknown,
  kText,
  kHeading,
  kTitle,       ///< the article's headline where it has none yet, else a heading
  kStandfirst,  ///< likewise
  kByline,      ///< likewise
  kList,
  kMarkup,  ///< HTML of its own
  kDivider,
  kGroup,  ///< nothing but what it holds
  kQuote,  ///< the first that is a block with details, kTable is the last
  kPullquote,
  kCallout,
  kImage,
  kGallery,
  kVideo,
  kAudio,
  kEmbed,
  kCard,  ///< leads to something else: a headline, an address, a picture, a sentence
  kCode,
  kTable,
  kNothing,  ///< nothing that a reader would see
};

/// What the names of a role are or have in them, separated by single spaces. Of several rows the first that
/// fits wins.
struct RoleNames {
  BlockRole role;
  const char* names;
};

class TypedBlocks;

/// How one system writes its blocks.
struct BlockDialect {
  const char* type = "type";              ///< the member that names the type
  const char* data = nullptr;             ///< the member that holds all others; null: none does
  TextFormat format = TextFormat::kHtml;  ///< of texts that do not say which
  std::span<const RoleNames> names = {};  ///< what is called otherwise than elsewhere
  /// Reads what no table can say. True where nothing is left to be read of the block. May be null.
  bool (*readOwn)(JsonValue block, TypedBlocks& blocks) = nullptr;
  /// Appends a plain text to `out`: as paragraphs, or within the open part. Null: it is one run.
  void (*writePlain)(JsonValue holder, JsonValue text, bool asParagraphs, FlowBuilder& out) = nullptr;
};

/// Reads blocks into a FlowBuilder. Blocks that nobody knows are told of (`unknown-block`), and what they
/// have of texts, addresses and other blocks is shown.
class TypedBlocks {
 public:
  /// `article` gets what stands in its header, and is asked what stands there already.
  TypedBlocks(const BlockDialect& dialect, Article& article, FlowBuilder& out, unsigned depth = 0)
      : dialect_(dialect), context_(out.context()), article_(article), out_(out), depth_(depth) {}

  void readAll(JsonValue blocks);
  void read(JsonValue block);
  /// Reads an object as what it is known to be.
  void readAs(BlockRole role, JsonValue fields);

  [[nodiscard]] FlowBuilder& out() const { return out_; }
  [[nodiscard]] Article& article() const { return article_; }

  /// What the block is called; kUnknown where that says nothing.
  [[nodiscard]] BlockRole roleOf(JsonValue block) const;

  /// The picture of an object. False where it has neither an address nor a caption, and where
  /// it is the article's lead picture.
  bool readImage(JsonValue object, Image& out);

  /// The first text at these paths (findPath), in the format that it has.
  [[nodiscard]] RichText rich(JsonValue object, const char* paths);
  /// The same without marks.
  [[nodiscard]] std::string_view plain(JsonValue object, const char* paths);

 private:
  [[nodiscard]] JsonValue fieldsOf(JsonValue block) const;
  [[nodiscard]] RichText richOf(JsonValue value, JsonValue holder);
  [[nodiscard]] bool isShown(std::string_view text) const;
  [[nodiscard]] bool isLead(const Image& image) const;

  void readUnknown(JsonValue block, JsonValue fields);
  void readText(JsonValue fields);
  void readHeading(BlockRole role, JsonValue fields);
  void readByline(JsonValue fields);
  void readList(JsonValue items, bool isOrdered, unsigned first = 0);
  void readItem(JsonValue item, bool isOrdered);
  void addTitle(std::string_view title, RichText& caption);
  void readTitle(std::string_view title);
  void readDetailed(BlockRole role, JsonValue fields);
  bool writeEmbedded(JsonValue fields, BlockDetails& details);
  void readInner(JsonValue blocks, RichText& out);
  void addPicture(JsonValue picture, List<Image>& out);
  void readTable(JsonValue fields, BlockDetails& details);
  void addSource(JsonValue file, List<MediaSource>& out);
  void addCell(JsonValue value, List<RichText>& out);

  const BlockDialect& dialect_;
  FormatContext& context_;
  Article& article_;
  FlowBuilder& out_;
  unsigned depth_;
  bool isAfterQuote_ = false;
};

}  // namespace article_viewer
