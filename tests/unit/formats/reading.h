#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "formats/fields.h"
#include "formats/json_reader.h"
#include "formats/place_diagnostics.h"
#include "formats/read_article.h"
#include "support/model.h"

/// What the tests of the formats room share.
namespace article_viewer::reading {

/// A document that is read from a text. What is read from it lasts.
class Document {
 public:
  explicit Document(std::string_view text)
      : text_(keep(text)), document_(readJson(text_, article_.memory, diagnostics_)) {
    INFO(text_);
    REQUIRE(document_.ok());
    context_.emplace(document_.value(), references_, diagnostics_, article_, options_);
  }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] JsonValue root() const { return document_.value().root(); }
  [[nodiscard]] FormatContext& context() { return *context_; }
  [[nodiscard]] ObjectReader object() { return {root(), *context_}; }

  /// The findings as "CODE POINTER", each on a line.
  [[nodiscard]] std::string findings() {
    placeDiagnostics(document_.value(), article_.copies, diagnostics_);
    std::string out;
    for (const Diagnostic& finding : diagnostics_.list()) {
      out += std::string(codeName(finding.code)) + ' ' + finding.pointer + '\n';
    }
    return out;
  }

  void addFinding(Code code, const char* place) { diagnostics_.add(code, place, "found"); }

  [[nodiscard]] std::string_view source() const { return text_; }

  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  std::string_view text_;
  Article& article_ = testArticle();
  ReadOptions options_;
  References references_;
  Diagnostics diagnostics_;
  Result<JsonDocument> document_;
  std::optional<FormatContext> context_;
};

/// An article that must be readable, with its findings as in Document::findings().
struct Read {
  explicit Read(std::string_view json) {
    Diagnostics diagnostics;
    Result<ReadArticle> result = readArticle(keep(json), diagnostics);
    INFO(json);
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result.ok());
    placeDiagnostics(result.value().document, result.value().article.copies, diagnostics);
    article = std::move(result.value().article);
    format = result.value().format;
    for (const Diagnostic& finding : diagnostics.list()) {
      findings += std::string(codeName(finding.code)) + ' ' + finding.pointer + '\n';
    }
  }

  Article article;
  std::string format;
  std::string findings;
};

/// The error of a text that is not readable as JSON, as "CODE LINE:COLUMN POINTER".
inline std::string errorOf(std::string_view text) {
  Arena memory;
  Diagnostics diagnostics;
  const Result<JsonDocument> document = readJson(text, memory, diagnostics);
  if (document) return "ok";
  const Error& error = document.error();
  return std::string(codeName(error.code)) + ' ' + std::to_string(error.line) + ':' +
         std::to_string(error.column) + ' ' + error.pointer;
}

}  // namespace article_viewer::reading
