#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

/// A file of the suites that lie beside the project on some machines; null, and said so, where it is missing.
inline nlohmann::json readSharedSuite(const std::string& name) {
  std::ifstream file(std::string(ARTICLE_VIEWER_ROOT) + "/../shared/suites/" + name, std::ios::binary);
  if (!file) {
    WARN("skipped: ../shared/suites/" << name << " is not there");
    return {};
  }
  std::ostringstream text;
  text << file.rdbuf();
  return nlohmann::json::parse(text.str());
}
