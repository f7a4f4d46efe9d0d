// html5lib's tokenizer tests, which lie beside the project on some machines. Left out, because their input
// cannot be had:
//   - the four of unicodeCharsProblematic.test that hold a lone surrogate: UTF-8 cannot write one, and the
//     decoder in front of the tokenizer makes U+FFFD of it;
//   - xmlViolation.test, which asks for names and text changed so that XML can hold them, an option of the
//     standard that no browser takes.
// The tests are older than processing instructions (HTML Standard, June 2026): they want `<?x>` as the
// comment `?x`, which is what this runner makes of one.
#include <cstdint>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "markup/doctype.h"
#include "markup/tokenizer.h"
#include "support/shared_suite.h"

using namespace article_viewer;

namespace {

using Json = nlohmann::json;

constexpr const char* kFiles[] = {
    "contentModelFlags",  "domjs", "entities", "escapeFlag", "namedEntities", "numericEntities",
    "pendingSpecChanges", "test1", "test2",    "test3",      "test4",         "unicodeCharsProblematic",
    "unicodeChars"};

constexpr std::pair<const char*, HtmlTokenizer::ContentModel> kStates[] = {
    {"Data state", HtmlTokenizer::ContentModel::kData},
    {"RCDATA state", HtmlTokenizer::ContentModel::kRcData},
    {"RAWTEXT state", HtmlTokenizer::ContentModel::kRawText},
    {"Script data state", HtmlTokenizer::ContentModel::kScript},
    {"PLAINTEXT state", HtmlTokenizer::ContentModel::kPlainText},
    {"CDATA section state", HtmlTokenizer::ContentModel::kCdata}};

/// Writes tokens down as the suite does.
class TokenList final : public MarkupSink, public TokenObserver {
 public:
  TokenList() : tokenizer_(*this) { tokenizer_.observe(this); }

  Json read(std::string_view input, HtmlTokenizer::ContentModel model, const std::string& lastStartTag,
            std::size_t pieceSize) {
    tokenizer_.beginIn(model, lastStartTag);
    for (std::size_t at = 0; at < input.size(); at += pieceSize) tokenizer_.feed(input.substr(at, pieceSize));
    tokenizer_.finish();
    return tokens_;
  }

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    Json all = Json::object();
    for (const Attribute& attribute : attributes) all[std::string(attribute.name)] = attribute.value;
    Json token = {"StartTag", name, all};
    if (tokenizer_.isSelfClosing()) token.push_back(true);
    tokens_.push_back(token);
  }
  void end(std::string_view name) override { tokens_.push_back({"EndTag", name}); }
  void text(std::string_view text) override {
    if (text.empty()) return;
    if (tokens_.empty() || tokens_.back()[0] != "Character") tokens_.push_back({"Character", ""});
    tokens_.back()[1].get_ref<std::string&>() += text;
  }
  void comment(std::string_view data) override { tokens_.push_back({"Comment", data}); }
  void processingInstruction(std::string_view data) override { comment("?" + std::string(data)); }
  void doctype(std::string_view text, bool isClosed) override {
    const Doctype doctype = parseDoctype(text, isClosed);
    const auto orNull = [](const std::optional<std::string>& value) { return value ? Json(*value) : Json(); };
    tokens_.push_back({"DOCTYPE", orNull(doctype.name), orNull(doctype.publicId), orNull(doctype.systemId),
                       !doctype.forceQuirks});
  }
  void nul() override { text(std::string_view("\0", 1)); }

 private:
  Json tokens_ = Json::array();
  HtmlTokenizer tokenizer_;
};

/// Undoes the second escaping (`\uHHHH`) in every string; false where it names a lone surrogate.
bool unescape(Json& value) {
  if (value.is_string()) {
    std::string& text = value.get_ref<std::string&>();
    for (std::size_t at = text.find("\\u"); at != std::string::npos; at = text.find("\\u", at)) {
      const auto unit = static_cast<char32_t>(std::stoul(text.substr(at + 2, 4), nullptr, 16));
      if (unit >= 0xD800 && unit <= 0xDFFF) return false;
      std::string character;
      appendUtf8(character, unit);
      text.replace(at, 6, character);
      at += character.size();
    }
  } else if (value.is_structured()) {
    for (Json& part : value) {
      if (!unescape(part)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("the tokenizer makes the tokens that html5lib's tests want, whatever the pieces", "[markup]") {
  std::size_t passed = 0;
  std::size_t leftOut = 0;
  for (const char* const file : kFiles) {
    const Json suite = readSharedSuite(std::string("html5lib-tokenizer/") + file + ".test");
    if (suite.is_null()) return;
    for (Json test : suite["tests"]) {
      const bool isDoubleEscaped = test.value("doubleEscaped", false);
      if (isDoubleEscaped && !(unescape(test["input"]) && unescape(test["output"]))) {
        ++leftOut;
        continue;
      }
      for (const std::string& state : test.value("initialStates", std::vector<std::string>{"Data state"})) {
        for (const auto& [name, model] : kStates) {
          if (name != state) continue;
          for (const std::size_t pieceSize : {SIZE_MAX / 2, std::size_t{1}, std::size_t{3}}) {
            const auto input = test["input"].get<std::string>();
            const Json tokens = TokenList().read(input, model, test.value("lastStartTag", ""), pieceSize);
            INFO(file << ": " << test["description"].get<std::string>() << "\n"
                      << test["input"] << " in the " << state << ", pieces of " << pieceSize);
            CHECK(tokens == test["output"]);
            passed += static_cast<std::size_t>(tokens == test["output"]);
          }
        }
      }
    }
  }
  CHECK(leftOut == 4);
  CHECK(passed > 20000);
}
