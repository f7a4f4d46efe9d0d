#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace article_viewer::fuzz {

/// Ends the program where a law does not hold, with the law and what broke it; libFuzzer keeps the input.
inline void expect(bool holds, std::string_view law, std::string_view shown = {},
                   std::string_view beside = {}) {
  if (holds) return;
  const auto print = [](std::string_view label, std::string_view text) {
    std::fprintf(stderr, "%.*s%.*s\n", static_cast<int>(label.size()), label.data(),
                 static_cast<int>(text.size()), text.data());
  };
  print("BROKEN LAW: ", law);
  if (!shown.empty()) print("", shown);
  if (!beside.empty()) print("-- beside:\n", beside);
  std::abort();
}

/// The same for two texts that have to be equal.
inline void expectEqual(std::string_view one, std::string_view other, std::string_view law) {
  expect(one == other, law, one, other);
}

}  // namespace article_viewer::fuzz
