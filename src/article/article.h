#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// The article model: plain structs that every format is read into and every view is made from.
/// All text is UTF-8. An empty string means that the article does not have the field.
namespace article_viewer {

enum class TextFormat : std::uint8_t { kPlain, kMarkdown, kHtml };

/// Text with the format its author wrote it in; it becomes markup only on its way through the door.
struct RichText {
  std::string text;
  TextFormat format = TextFormat::kPlain;
};

struct Link {
  std::string name;
  std::string url;
};

struct Person {
  std::string name;
  std::string url;
  std::string image;
  std::string jobTitle;
};

struct Organization {
  std::string name;
  std::string url;
  std::string logo;
};

/// schema.org ImageObject. Sizes are CSS pixels, 0 where unknown.
struct Image {
  std::string url;
  std::string alt;
  std::string caption;
  std::string credit;
  std::string srcset;
  std::string sizes;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// schema.org AudioObject or BroadcastService.
struct Audio {
  std::string url;
  std::string name;
  std::string duration;  ///< ISO 8601 duration
  bool live = false;
};

/// `weight` is negative where the article gives none and mentions are to be counted.
struct Tag {
  std::string name;
  std::string url;
  double weight = -1;
};

/// `marker` is what stands in the text: `*`, `†`, `1`.
struct Footnote {
  std::string marker;
  RichText text;
};

struct RelatedLink {
  std::string headline;
  std::string url;
  std::string image;
  std::string datePublished;
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
  kUnknown,  ///< of a type we do not know; its text is shown as a paragraph
};

struct ListItem;

struct MediaSource {
  std::string url;
  std::string type;  ///< MIME type
};

struct CaptionsTrack {
  std::string url;
  std::string language;
  std::string label;
  std::string kind;  ///< captions, subtitles, descriptions, chapters
};

/// The fields that only some blocks have; which belong to which type stands in docs of the JSON.
/// Kept apart so that a plain paragraph stays small: a long article has many of them.
struct BlockDetails {
  std::string id;
  std::string lang;
  std::string dir;
  std::string url;            ///< quote, embed, readMore
  std::string title;          ///< callout, embed, video, audio
  std::string kind;           ///< callout: note, tip, warning, …
  std::string language;       ///< code
  std::string provider;       ///< embed
  std::string marker;         ///< footnote
  std::string poster;         ///< video, embed
  RichText cite;              ///< quote, pullquote: who said it
  RichText caption;           ///< table, gallery, video, audio
  RichText transcript;        ///< video, audio
  std::vector<Image> images;  ///< image (one), gallery, readMore (one at most)
  std::vector<MediaSource> sources;
  std::vector<CaptionsTrack> tracks;
  std::vector<ListItem> items;
  std::vector<RichText> head;               ///< table
  std::vector<std::vector<RichText>> rows;  ///< table
  std::vector<std::string> align;           ///< table: left, center, right or empty, per column
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::int32_t start = 1;  ///< ordered list
  std::uint8_t level = 2;  ///< heading, 2 to 6
  bool ordered = false;    ///< list
};

struct Block {
  BlockType type = BlockType::kParagraph;
  RichText text;
  std::unique_ptr<BlockDetails> details;  ///< null where the block has only text
};

/// One item of a list: its text, then the list inside it if `items` is not empty.
struct ListItem {
  RichText text;
  std::vector<ListItem> items;
  bool ordered = false;
  std::int32_t start = 1;
};

struct Article {
  std::string headline;
  std::string standfirst;
  std::vector<Link> sections;
  std::string dateline;
  Organization agency;
  std::vector<Person> authors;
  std::string datePublished;  ///< as written: ISO 8601
  std::string dateModified;
  std::string language;   ///< BCP 47
  std::string direction;  ///< ltr, rtl, auto or empty
  std::string url;
  std::string shortUrl;
  std::vector<Image> images;  ///< the first is the lead picture
  Audio audio;
  RichText bodyText;  ///< used where `blocks` is empty
  std::vector<Block> blocks;
  std::vector<Footnote> footnotes;
  std::vector<RelatedLink> related;
  std::vector<Tag> tags;
  std::string discussionUrl;
  std::int64_t commentCount = -1;  ///< -1 where unknown
  Link communityStandards;
  std::string timeRequired;     ///< ISO 8601 duration; empty: computed
  std::int64_t wordCount = -1;  ///< -1: computed
};

}  // namespace article_viewer
