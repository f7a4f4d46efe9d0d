// How fast `article-viewer check` is, without reading files: the speed of a check and that of a plain
// nlohmann-json parse into its DOM over the same bytes in memory. Run by `npm run bench -- --check`.
//
//     article_viewer_check_speed FILE…   ->   {"files":N,"bytes":N,"parse":SECONDS,"check":SECONDS}
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/cli_checked_file.h"

namespace article_viewer {
namespace {

/// Two measurements that take turns, so that both meet the same noise; the best of all rounds is the one with
/// the least of it.
constexpr int kRounds = 15;

std::string readFile(const char* name) {
  std::string text;
  std::FILE* const file = std::fopen(name, "rb");
  if (file == nullptr) return text;
  char buffer[1U << 16U];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
  std::fclose(file);
  return text;
}

template <typename Work>
double secondsOf(const Work& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int run(std::span<char* const> names) {
  std::vector<std::string> texts;
  std::size_t bytes = 0;
  for (const char* const name : names) bytes += texts.emplace_back(readFile(name)).size();
  ViewOptions options;
  options.onlyFindings = true;
  std::size_t found = 0;  // used, so that no compiler leaves the work out
  double parse = std::numeric_limits<double>::infinity();
  double check = parse;
  for (int round = 0; round < kRounds; ++round) {
    parse = std::min(parse, secondsOf([&] {
                       for (const std::string& text : texts) {
                         found += nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false).size();
                       }
                     }));
    check = std::min(check, secondsOf([&] {
                       for (const std::string& text : texts) {
                         found += checkText({}, text, options).findings.size();
                       }
                     }));
  }
  std::printf(R"({"files":%zu,"bytes":%zu,"parse":%.9f,"check":%.9f,"found":%zu})", texts.size(), bytes,
              parse, check, found);
  return 0;
}

}  // namespace
}  // namespace article_viewer

int main(int count, char** words) {
  return article_viewer::run({words + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
}
