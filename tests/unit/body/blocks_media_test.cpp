#include <string>

#include <catch2/catch_test_macros.hpp>

#include "body/block_html.h"

using namespace article_viewer;

namespace {

const std::string kLazy = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"";

Image imageOf(std::string_view url, std::string_view caption = {}, std::string_view credit = {}) {
  Image image;
  image.url = url;
  image.alt = "alt";
  image.caption.text = caption;
  image.credit = credit;
  return image;
}

}  // namespace

TEST_CASE("a picture has its caption and credit", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kImage, "",
                          [](BlockDetails& details) {
                            push(details.images, imageOf("a.jpg", "C", "D"));
                            details.id = "x";
                          })) ==
        "<figure part=\"figure\" id=\"av-x\"><img part=\"image\" src=\"a.jpg\" alt=\"alt\"" + kLazy +
            "><figcaption part=\"caption\">C <span part=\"credit\">D</span></figcaption></figure>");
  CHECK(blockHtml(blockOf(BlockType::kImage, "", [](BlockDetails& details) {
          push(details.images, imageOf(""));
        })).empty());
}

TEST_CASE("a gallery is a figure of figures", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kGallery, "",
                          [](BlockDetails& details) {
                            push(details.images, imageOf("a.jpg"));
                            push(details.images, imageOf("b.jpg", "", "D"));
                            details.caption = plain("All");
                          })) ==
        "<figure part=\"gallery\"><figure part=\"figure\"><img part=\"image\" src=\"a.jpg\" alt=\"alt\"" +
            kLazy + "></figure><figure part=\"figure\"><img part=\"image\" src=\"b.jpg\" alt=\"alt\"" +
            kLazy +
            "><figcaption part=\"caption\"><span part=\"credit\">D</span></figcaption></figure>"
            "<figcaption part=\"caption\">All</figcaption></figure>");
}

TEST_CASE("a video loads nothing before it is wanted, and has captions and a transcript", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kVideo, "",
                          [](BlockDetails& details) {
                            push(details.sources, {"a.mp4", "video/mp4"});
                            push(details.tracks, {"a.vtt", "en", "English", "captions"});
                            details.poster = "a.jpg";
                            details.title = "T";
                            details.width = 640;
                            details.transcript = plain("Said");
                          })) ==
        "<figure part=\"figure\"><video part=\"media\" controls=\"\" preload=\"none\" aria-label=\"T\" "
        "poster=\"a.jpg\" "
        "width=\"640\"><source src=\"a.mp4\" type=\"video/mp4\"><track src=\"a.vtt\" kind=\"captions\" "
        "srclang=\"en\" "
        "label=\"English\"></video><figcaption part=\"caption\">T</figcaption>"
        "<details part=\"transcript\"><summary>Transcript</summary><p>Said</p></details></figure>");
}

TEST_CASE("a video without a poster shows its first frame, audio has none", "[blocks]") {
  const auto describe = [](BlockDetails& details) { push(details.sources, {"a", ""}); };
  CHECK(blockHtml(blockOf(BlockType::kVideo, "", describe)) ==
        "<figure part=\"figure\"><video part=\"media\" controls=\"\" preload=\"metadata\"><source "
        "src=\"a\"></video></figure>");
  CHECK(blockHtml(blockOf(BlockType::kAudio, "", describe)) ==
        "<figure part=\"figure\"><audio part=\"media\" controls=\"\" preload=\"none\"><source "
        "src=\"a\"></audio></figure>");
  CHECK(blockHtml(blockOf(BlockType::kAudio)).empty());
}

TEST_CASE("an embed is a link until the reader asks for it", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kEmbed, "",
                          [](BlockDetails& details) {
                            details.url = "https://user@WWW.Video.example:8080/watch?v=//x";
                            details.title = "T";
                            details.width = 560;
                            details.poster = "p.jpg";
                          })) ==
        "<p part=\"embed\"><a part=\"embed-link\" data-embed=\"video.example\" "
        "href=\"https://user@WWW.Video.example:8080/watch?v=//x\" data-width=\"560\">"
        "<img part=\"embed-poster\" alt=\"\" src=\"p.jpg\" width=\"560\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\">"
        "T \u2014 video.example</a></p>");
}

TEST_CASE("a picture that the player's own site would send is not asked for before the click", "[blocks]") {
  const std::string html = blockHtml(blockOf(BlockType::kEmbed, "", [](BlockDetails& details) {
    details.url = "https://youtu.be/x";
    details.poster = "https://i.ytimg.com/vi/x/hqdefault.jpg";
  }));
  CHECK(html.find("<img") == std::string::npos);
  CHECK(html.find("data-poster=\"https://i.ytimg.com/vi/x/hqdefault.jpg\"") != std::string::npos);
}

TEST_CASE("an embed says what it knows", "[blocks]") {
  const auto text = [](std::string url, std::string title, std::string provider) {
    const std::string html = blockHtml(blockOf(BlockType::kEmbed, "", [&](BlockDetails& details) {
      details.url = url;
      details.title = title;
      details.provider = provider;
    }));
    const std::size_t end = html.find("</");
    return html.substr(0, end).substr(html.rfind('>', end) + 1);
  };
  CHECK(text("https://a.example/b", "", "") == "a.example");
  CHECK(text("https://a.example/b", "", "P") == "P");
  CHECK(text("https://a.example/b", "T", "P") == "T \u2014 P");
  CHECK(text("/b", "", "") == "/b");
  CHECK(text("", "T", "") == "T");
  CHECK(blockHtml(blockOf(BlockType::kEmbed)).empty());
  CHECK(blockHtml(blockOf(BlockType::kEmbed, "", [](BlockDetails& details) {
          details.url = "javascript://a.example/%0Ax";
        })).find("href") == std::string::npos);
}

TEST_CASE("a card leads to another story", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kReadMore, "Other story",
                          [](BlockDetails& details) {
                            details.url = "/other";
                            push(details.images, imageOf("a.jpg"));
                          })) == "<aside part=\"readmore\"><img part=\"image\" src=\"a.jpg\" alt=\"alt\"" +
                                     kLazy +
                                     "><span part=\"readmore-label\">Read more</span> "
                                     "<a part=\"readmore-link\" href=\"/other\">Other story</a></aside>");
  CHECK(blockHtml(blockOf(BlockType::kReadMore, "Other")).find("href") == std::string::npos);
  CHECK(blockHtml(blockOf(BlockType::kReadMore)).empty());
}
