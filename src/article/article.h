#pragma once

#include <cstdint>
#include <string_view>

#include "base/arena.h"
#include "base/list.h"

/// The article model: plain structs that every format is read into and every view is made from.
/// All text is UTF-8. An empty string means that the article does not have the field. Texts are views, of the
/// source or of the article's memory, so that nothing is copied without need and all parts are trivial.
namespace article_viewer {

enum class TextFormat : std::uint8_t { kPlain, kMarkdown, kHtml, kFlow };

/// What a part of a flow is. Those before kParagraph stand for themselves; each of the others holds the parts
/// between its start and its end.
enum class FlowKind : std::uint8_t {
  kText,       ///< plain; a line break is a line break
  kMarkdown,   ///< a text of its own, as blocks
  kHtml,       ///< a text of its own, inline or as blocks
  kLineBreak,  ///< wherever it stands
  kImage,      ///< `url`, with `text` in its place for those who cannot see it
  kDivider,
  kParagraph,
  kHeading2,
  kHeading3,
  kHeading4,
  kHeading5,
  kHeading6,
  kQuote,
  kList,
  kOrderedList,
  kListItem,
  kTable,
  kTableRow,
  kTableCell,
  kTableHeader,
  kPreformatted,
  kFigure,
  kCaption,
  kDetails,  ///< text behind a summary that opens it
  kSummary,
  kLink,  ///< to `url`
  kStrong,
  kEmphasis,
  kUnderline,
  kStrikethrough,
  kCode,
  kSubscript,
  kSuperscript,
  kHighlight,
  kSpan,  ///< only to say `language`
};

/// One part of a text that its author's system keeps as a tree: of such a tree, the nodes in document order.
struct FlowPart {
  std::string_view text = {};
  std::string_view url = {};
  std::string_view language = {};
  std::uint32_t first = 0;    ///< number of an ordered list's first item; 0: not said
  std::uint32_t columns = 0;  ///< that a cell of a table spans, and rows; 0: not said
  std::uint32_t rows = 0;
  FlowKind kind = FlowKind::kText;
  bool isEnd = false;
};

/// Text with the format its author wrote it in; it becomes markup only on its way through the door.
struct RichText {
  std::string_view text;  ///< of a flow, its first text; empty where there is nothing to show
  TextFormat format = TextFormat::kPlain;
  List<FlowPart> flow = {};  ///< only where the format is kFlow
};

struct Link {
  std::string_view name;
  std::string_view url;
};

struct Person {
  std::string_view name;
  std::string_view url;
  std::string_view image;
  std::string_view jobTitle;
};

struct Organization {
  std::string_view name;
  std::string_view url;
  std::string_view logo;
};

/// schema.org ImageObject. Sizes are CSS pixels, 0 where unknown.
struct Image {
  std::string_view url;
  std::string_view alt;
  RichText caption;
  std::string_view credit;
  std::string_view srcset;
  std::string_view sizes;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// schema.org AudioObject or BroadcastService.
struct Audio {
  std::string_view url;
  std::string_view name;
  std::string_view duration;  ///< ISO 8601 duration
  bool live = false;
};

/// `weight` is negative where the article gives none and mentions are to be counted.
struct Tag {
  std::string_view name = {};
  std::string_view url = {};
  double weight = -1;
};

/// `marker` is what stands in the text: `*`, `†`, `1`.
struct Footnote {
  std::string_view marker;
  RichText text = {};
};

struct RelatedLink {
  std::string_view headline;
  std::string_view url;
  std::string_view image;
  std::string_view datePublished;
};

enum class BlockType : std::uint8_t {
  kParagraph,
  kHeading,
  kList,
  kQuote,
  kPullquote,
  kCallout,
  kImage,
  kGallery,
  kVideo,
  kAudio,
  kEmbed,
  kTable,
  kCode,
  kReadMore,
  kFootnote,
  kDivider,
  kMarkdown,
  kHtml,
  kFlow,     ///< whatever its text says, one part after the other
  kUnknown,  ///< of a type we do not know; its text is shown as a paragraph
};

struct ListItem;

struct MediaSource {
  std::string_view url;
  std::string_view type;  ///< MIME type
};

struct CaptionsTrack {
  std::string_view url;
  std::string_view language;
  std::string_view label;
  std::string_view kind;  ///< captions, subtitles, descriptions, chapters
};

/// The fields that only some blocks have; which belong to which type stands in docs of the JSON.
/// Kept apart so that a plain paragraph stays small: a long article has many of them.
struct BlockDetails {
  std::string_view id;
  std::string_view lang;
  std::string_view dir;
  std::string_view url;       ///< quote, embed, readMore
  std::string_view title;     ///< callout, embed, video, audio
  std::string_view kind;      ///< callout: note, tip, warning, …
  std::string_view language;  ///< code
  std::string_view provider;  ///< embed
  std::string_view marker;    ///< footnote
  std::string_view poster;    ///< video, embed
  RichText cite;              ///< quote, pullquote: who said it
  RichText caption;           ///< table, gallery, video, audio
  RichText transcript;        ///< video, audio
  List<Image> images;         ///< image (one), gallery, readMore (one at most)
  List<MediaSource> sources;
  List<CaptionsTrack> tracks;
  List<ListItem> items;
  List<RichText> head;           ///< table
  List<List<RichText>> rows;     ///< table
  List<std::string_view> align;  ///< table: left, center, right or empty, per column
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::int32_t start = 1;  ///< ordered list
  std::uint8_t level = 2;  ///< heading, 2 to 6
  bool ordered = false;    ///< list
};

struct Block {
  BlockType type = BlockType::kParagraph;
  RichText text = {};
  const BlockDetails* details = nullptr;  ///< null where the block has only text
};

/// One item of a list: its text, then the list inside it if `items` is not empty.
struct ListItem {
  RichText text = {};
  List<ListItem> items;
  bool ordered = false;
  std::int32_t start = 1;
};

/// A text of the model that is a copy, because the source writes it in another way (escapes), and where it
/// stands there. An empty view where it only begins there.
struct TextCopy {
  std::string_view text;
  std::string_view source;
};

/// Texts may also be views of the source it was read from, which then has to outlive it.
struct Article {
  Arena memory;           ///< of all lists and of the texts that do not stand in the source
  List<TextCopy> copies;  ///< so that findings about a text can name its place
  std::string_view headline;
  RichText standfirst;
  List<Link> sections;
  std::string_view dateline;
  Organization agency;
  List<Person> authors;
  std::string_view datePublished;  ///< as written: ISO 8601
  std::string_view dateModified;
  std::string_view language;   ///< BCP 47
  std::string_view direction;  ///< ltr, rtl, auto or empty
  std::string_view url;
  std::string_view shortUrl;
  std::string_view base;      ///< what relative addresses are relative to; empty: the address of the document
  List<Image> images;         ///< the first is the lead picture
  bool isLeadInBody = false;  ///< the body shows it, too: above the body it would stand twice
  Audio audio;
  RichText bodyText;  ///< used where `blocks` is empty
  List<Block> blocks;
  List<Footnote> footnotes;
  List<RelatedLink> related;
  List<Tag> tags;
  std::string_view discussionUrl;
  std::int64_t commentCount = -1;  ///< -1 where unknown
  Link communityStandards;
  std::string_view timeRequired;  ///< ISO 8601 duration; empty: computed
  std::int64_t wordCount = -1;    ///< -1: computed
};

}  // namespace article_viewer
