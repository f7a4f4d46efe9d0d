#pragma once

#include <cstddef>
#include <cstdint>

#include "base/diagnostics.h"
#include "formats/json_value.h"

/// Keys that an object has twice.
namespace article_viewer {

/// A quick look at the keys of one object while they are read: whether any two could be equal. Right where it
/// says no, which it does of most objects; so only the others cost more than this look.
class JsonKeyFilter {
 public:
  void add(JsonValue key) {
    const std::string_view raw = key.raw();
    // The quotes stand around it, so that an empty key has these two bytes, too.
    const std::size_t first = static_cast<unsigned char>(*raw.data());
    const std::size_t last = static_cast<unsigned char>(*(raw.data() + raw.size() - 1));
    const std::size_t mixed = (first * 7 + last) * 5 + raw.size() * 3;
    std::uint64_t& word = seen_[mixed / 64 % kWords];
    const std::uint64_t bit = std::uint64_t{1} << mixed % 64;
    // An escaped key does not have the bytes of its text.
    mayRepeat_ |= (word & bit) != 0 || key.isEscaped();
    word |= bit;
  }

  [[nodiscard]] bool mayRepeat() const { return mayRepeat_; }

 private:
  static constexpr std::size_t kWords = 4;

  std::uint64_t seen_[kWords];
  bool mayRepeat_;
};

/// Warns of all keys of the object that stood in it before. Takes linear time: a hostile document that made
/// very many keys collide would only gain that not all are told.
void warnOfRepeatedKeys(JsonValue object, Diagnostics& diagnostics);

}  // namespace article_viewer
