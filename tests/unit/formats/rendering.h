#pragma once

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "view/make_view.h"

/// What tests of formats with rich bodies share: the body as readers get it.
namespace article_viewer::rendering {

/// The body of the page that is made of a document, without the names of parts and what every picture has.
inline std::string bodyOf(std::string_view json) {
  Diagnostics diagnostics;
  const Result<View> view = makeView(json, {}, diagnostics);
  INFO(json);
  REQUIRE(view.ok());
  std::string html(view.value().html.view());
  const auto cut = [&html](std::string_view from, std::string_view until) {
    for (std::size_t at = html.find(from); at != std::string::npos; at = html.find(from, at)) {
      html.erase(at, html.find(until, at + from.size()) + until.size() - at);
    }
  };
  // The header has the same elements.
  html.erase(0, html.find("<div part=\"body\""));
  for (const std::string_view name : {"part", "loading", "decoding", "referrerpolicy"}) {
    cut(" " + std::string(name) + "=\"", "\"");
  }
  const std::size_t begin = html.find("<div>");
  const std::size_t end = html.rfind("</div>");
  REQUIRE(end != std::string::npos);
  return html.substr(begin + 5, end - begin - 5);
}

}  // namespace article_viewer::rendering
