#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_viewer {

/// Finds a row of a policy table by its name. Built from the table itself, which stays in the order in which
/// people read it, and on first use: places that are scattered by a hash do not compress. Open addressing in
/// 256 places; rows have a member `name`.
template <typename Row, std::size_t kCount>
class NameTable {
 public:
  static_assert(kCount < 200, "the table would become slow to search");

  explicit NameTable(const std::array<Row, kCount>& rows) : rows_(&rows) {
    places_.fill(kEmpty);
    for (std::size_t i = 0; i < kCount; ++i) {
      std::uint8_t place = hash(rows[i].name);
      while (places_[place] != kEmpty) ++place;
      places_[place] = static_cast<std::uint8_t>(i);
    }
  }

  /// The row, or nullptr where the table does not have the name.
  [[nodiscard]] const Row* find(std::string_view name) const {
    if (name.empty()) return nullptr;
    for (std::uint8_t place = hash(name); places_[place] != kEmpty; ++place) {
      const Row& row = (*rows_)[places_[place]];
      if (row.name == name) return &row;
    }
    return nullptr;
  }

 private:
  static constexpr std::uint8_t kEmpty = 255;

  static constexpr std::uint8_t hash(std::string_view name) {
    const auto byte = [name](std::size_t i) {
      return static_cast<unsigned>(static_cast<unsigned char>(name[i]));
    };
    return static_cast<std::uint8_t>(byte(0) * 7 + byte(name.size() - 1) * 31 + byte(name.size() / 2) * 5 +
                                     name.size() * 13);
  }

  const std::array<Row, kCount>* rows_;
  std::array<std::uint8_t, 256> places_{};
};

}  // namespace article_viewer
