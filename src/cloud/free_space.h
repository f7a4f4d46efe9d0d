#pragma once

#include <cstdint>
#include <vector>

namespace article_viewer {

struct Point {
  std::int32_t x = 0;
  std::int32_t y = 0;
};

/// The half-open rectangle [left, right) x [top, bottom).
struct Rectangle {
  std::int32_t left = 0;
  std::int32_t top = 0;
  std::int32_t right = 0;
  std::int32_t bottom = 0;

  bool operator==(const Rectangle&) const = default;
};

/// What is still empty of the plane around the origin, as the set of all empty rectangles that cannot grow to
/// any side. Every place where a box fits lies in one of them, so the best place in each is looked at and
/// none is missed, with nothing but comparisons of whole numbers.
class FreeSpace {
 public:
  /// The plane reaches this far to each side.
  static constexpr std::int32_t kReach = 1 << 29;

  FreeSpace() : empty_{{-kReach, -kReach, kReach, kReach}} {}

  /// The place for a box nearest to `target`, by its farthest corner: what is taken grows to a rectangle with
  /// round corners. Needs a box that fits somewhere.
  [[nodiscard]] Rectangle nearest(std::int32_t width, std::int32_t height, Point target) const;

  /// Takes the box away. From now on nobody asks for boxes narrower than `leastWidth` or lower than
  /// `leastHeight`: space that is too small for them is forgotten.
  void take(const Rectangle& box, std::int32_t leastWidth, std::int32_t leastHeight);

 private:
  void setAside(const Rectangle& box);
  void keepLargestPieces();

  std::vector<Rectangle> empty_;
  // Of the box that is being taken; kept for their memory.
  std::vector<Rectangle> cut_;       ///< what loses something to it
  std::vector<Rectangle> touching_;  ///< what only touches it
  std::vector<Rectangle> pieces_;    ///< what is left of cut_ on one side of it
};

}  // namespace article_viewer
