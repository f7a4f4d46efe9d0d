// The format that FORMATS.md explains (tests/node/formats-page.test.mjs compares the two), and that it works.
#include "formats/flow_builder.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/tags.h"

namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title", FieldKind::kText, &Article::headline},
    {"posted", FieldKind::kDate, &Article::datePublished},
    {"link.href", FieldKind::kUrl, &Article::url},
};

bool isNote(JsonValue root) { return root.find("kind").equals("note") && root.find("lines").isArray(); }

void readLine(JsonValue line, FlowBuilder& flow) {
  FormatContext& context = flow.context();
  Marks marks;
  if (isTrue(line.find("loud"))) marks.add(FlowKind::kStrong);
  marks.url = context.text(line.find("href"));
  flow.begin(FlowKind::kParagraph);
  flow.text(context.text(line.find("text")), marks);
  flow.end();
}

std::optional<Error> readNote(JsonValue note, FormatContext& context, Article& article) {
  readFields(kFields, note, context, article);
  TagCollector tags(article.tags, context);
  for (const JsonValue topic : note.find("topics").elements()) tags.add({context.text(topic)});
  FlowBuilder flow(context, article.blocks);
  for (const JsonValue line : note.find("lines").elements()) readLine(line, flow);
  flow.finish();
  return std::nullopt;
}

}  // namespace

const Format kNote{"note", isNote, nullptr, readNote};

}  // namespace article_viewer

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;

TEST_CASE("the format of FORMATS.md reads a note", "[documented format]") {
  reading::Document document(R"({"kind": "note", "title": "Low tide", "posted": 951782400000,
      "link": {"href": "https://a.example/"}, "topics": ["sea", "mud"],
      "lines": [{"text": "Bring boots."}, {"text": "Now", "loud": true, "href": "https://a.example/map"}]})");
  REQUIRE(kNote.isMine(document.root()));
  Article article;
  CHECK_FALSE(kNote.read(document.root(), document.context(), article).has_value());
  CHECK(article.headline == "Low tide");
  CHECK(article.datePublished == "2000-02-29T00:00:00Z");
  CHECK(article.url == "https://a.example/");
  CHECK(article.tags.size() == 2);
  REQUIRE(article.blocks.size() == 1);
  CHECK(article.blocks[0].text.flow.size() == 10);
  CHECK(document.findings().empty());
  CHECK_FALSE(kNote.isMine(reading::Document(R"({"kind": "note"})").root()));
}
