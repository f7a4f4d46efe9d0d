#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "markup/sink.h"

namespace article_viewer {

/// Start tags that wait for what comes after them. They are copied into one run of bytes, because the views
/// of an event end with it.
class HeldTags {
 public:
  static constexpr std::size_t kMost = 16;

  /// One of the tags; its views end with the next change.
  struct Tag {
    std::string_view name;
    std::size_t size = 0;
    std::array<Attribute, hardCap(&Limits::attributes)> attributes;

    [[nodiscard]] std::span<const Attribute> span() const { return std::span(attributes).first(size); }
  };

  [[nodiscard]] bool full() const { return count_ == kMost; }
  /// Only where it is not full.
  void hold(std::string_view name, std::span<const Attribute> attributes);
  /// Reads one of them, from 0.
  void read(std::size_t index, Tag& tag) const;
  /// Drops the last one if it has that name.
  bool dropLast(std::string_view name);
  /// Sends all from the given one on, and forgets them all.
  void release(std::size_t from, MarkupSink& sink);

 private:
  void put(std::string_view text);
  [[nodiscard]] std::string_view take(std::size_t& at) const;

  std::string bytes_;  ///< of each tag its name, then names and values, each after its length
  std::array<std::size_t, kMost> begins_{};
  std::size_t count_ = 0;
};

}  // namespace article_viewer
