#include "formats/rich_tree.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

namespace {

/// Texts of all flows, each run in brackets with its address.
std::string texts(const Article& article) {
  std::string out;
  for (const Block& block : article.blocks) {
    for (const FlowPart& part : block.text.flow) {
      if (part.isEnd) continue;
      if (!part.url.empty()) (out += '=') += part.url;
      if (part.kind == FlowKind::kText) ((out += '[') += part.text) += ']';
    }
  }
  return out;
}

/// How often a part of this kind begins.
int count(const Article& article, FlowKind kind) {
  int found = 0;
  for (const Block& block : article.blocks) {
    for (const FlowPart& part : block.text.flow) found += part.kind == kind && !part.isEnd ? 1 : 0;
  }
  return found;
}

}  // namespace

TEST_CASE("trees are told by their nodes") {
  CHECK(Read(R"([{"_type":"block","children":[{"_type":"span","text":"a"}]}])").format == "portable-text");
  CHECK(Read(R"({"nodeType":"document","content":[{"nodeType":"text","value":"a"}]})").format ==
        "contentful");
  CHECK(Read(R"({"root":{"type":"root","children":[{"type":"text","text":"a"}]}})").format == "lexical");
  CHECK(Read(R"({"type":"doc","content":[{"type":"text","text":"a"}]})").format == "prosemirror");
  CHECK(Read(R"([{"type":"paragraph","children":[{"text":"a"}]}])").format == "strapi");
  CHECK(Read(R"({"editorState":{"root":{"type":"root","children":[{"type":"text","text":"a"}]}}})").format ==
        "lexical");
  CHECK(Read(R"([{"__component":"shared.text","text":"a b"}])").format == "strapi");
  CHECK(Read(R"([{"object":"block","type":"paragraph","paragraph":{"rich_text":[{"plain_text":"a"}]}}])")
            .format == "notion");
}

TEST_CASE("a heading at the beginning is the headline, unless a link in it would be lost") {
  const Read plain(R"([{"type":"heading","level":1,"children":[{"text":"Tide"}]},
                       {"type":"paragraph","children":[{"text":"a"}]}])");
  CHECK(plain.article.headline == "Tide");
  CHECK(texts(plain.article) == "[a]");
  const Read linked(
      R"([{"type":"heading","children":[{"type":"link","url":"https://a.example/","children":[{"text":"b"}]}]}])");
  CHECK(linked.article.headline.empty());
  CHECK(texts(linked.article) == "=https://a.example/[b]");
}

TEST_CASE("a mark that goes on over several spans is one") {
  const Read read(R"([{"_type":"block","markDefs":[{"_key":"k","_type":"link","href":"https://a.example/"}],
    "children":[{"_type":"span","text":"a","marks":["k"]},{"_type":"span","text":"b","marks":["k","strong"]},
                {"_type":"span","text":"c","marks":["nobody"]}]}])");
  CHECK(count(read.article, FlowKind::kLink) == 1);
  CHECK(count(read.article, FlowKind::kStrong) == 1);
  CHECK(texts(read.article) == "=https://a.example/[a][b][c]");
  CHECK(read.findings.empty());
}

TEST_CASE("flat items are nested by their levels, also where these jump or are missing") {
  const Read read(
      R"([{"_type":"block","listItem":"bullet","level":1,"children":[{"_type":"span","text":"1"}]},
    {"_type":"block","listItem":"number","level":3,"children":[{"_type":"span","text":"3"}]},
    {"_type":"block","listItem":"bullet","children":[{"_type":"span","text":"none"}]}])");
  CHECK(count(read.article, FlowKind::kList) == 1);
  CHECK(count(read.article, FlowKind::kOrderedList) == 1);
  CHECK(count(read.article, FlowKind::kListItem) == 3);
}

TEST_CASE("empty paragraphs are not shown") {
  const Read read(R"({"type":"doc","content":[{"type":"paragraph"},{"type":"paragraph","content":[
    {"type":"text","text":"a"}]}]})");
  CHECK(count(read.article, FlowKind::kParagraph) == 1);
}

TEST_CASE("what is not known is told, and its text shown") {
  const Read held(R"({"type":"doc","content":[{"type":"kaboom","content":[{"type":"text","text":"a"}]}]})");
  CHECK(texts(held.article) == "[a]");
  CHECK(held.findings == "unknown-block /content/0\n");
  const Read card(R"([{"_type":"block","children":[{"_type":"span","text":"a"}]},
    {"_type":"squirrel","_key":"0f","color":"brown","heading":"Nuts","note":"some words","cta":{"label":"More",
     "url":"https://a.example/"}}])");
  CHECK(texts(card.article) == "[a][Nuts][some words]=https://a.example/[More]");
  CHECK(card.findings == "unknown-block /1\n");
}

TEST_CASE("a picture without an address is told, and its caption shown") {
  const Read read(R"([{"_type":"block","children":[{"_type":"span","text":"a"}]},
    {"_type":"image","asset":{"_ref":"image-ab-1x1-png"},"caption":"b"}])");
  CHECK(texts(read.article) == "[a][b]");
  CHECK(read.findings == "bad-value /1\n");
}

TEST_CASE("nodes that are no nodes are left out") {
  const Read read(R"({"type":"doc","content":[null,1,"a",[],{"type":7},{"type":"paragraph","content":"x"},
    {"type":"paragraph","content":[{"type":"text","text":"b","marks":7}]}]})");
  CHECK(texts(read.article).find("[b]") != std::string::npos);
}

TEST_CASE("an entry that embeds itself ends") {
  const std::string embed =
      R"({"nodeType": "embedded-entry-block", "data": {"target": {"sys": {"id": "a"}}}, "content": []})";
  const std::string tree =
      R"({"nodeType": "document", "data": {}, "content": [)" + embed + "," + embed + "]}";
  const std::string json =
      R"({"items": [{"sys": {"id": "a"}, "fields": {"title": "T", "body": )" + tree + "}}]}";
  const reading::Read read(json);
  CHECK(read.article.headline == "T");
}

TEST_CASE("a tree of any depth is read as deep as it goes") {
  std::string json = R"({"type": "text", "text": "deep"})";
  for (int i = 0; i < 120; ++i) json = R"({"type": "blockquote", "content": [)" + json + "]}";
  const reading::Read read(R"({"type": "doc", "content": [)" + json + "]}");
  CHECK_FALSE(read.article.blocks.empty());
}

TEST_CASE("a block with nothing in it is no tree of itself") {
  const reading::Read read(
      R"([{"_type": "block"}, {"_type": "block", "children": [{"_type": "span", "text": "a"}]}])");
  CHECK(read.article.blocks.size() == 1);
  CHECK(read.findings.empty());
}
