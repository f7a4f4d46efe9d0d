#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_viewer::fuzz {

/// One input of the fuzzer: its first bytes choose, the rest is the text. What is missing reads as 0.
class Input {
 public:
  Input(const std::uint8_t* bytes, std::size_t size)
      : rest_(size == 0 ? "" : reinterpret_cast<const char*>(bytes), size) {}

  std::uint8_t choice() {
    if (rest_.empty()) return 0;
    const auto byte = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return byte;
  }

  [[nodiscard]] std::string_view text() const { return rest_; }

 private:
  std::string_view rest_;
};

}  // namespace article_viewer::fuzz
