#include "cloud/packed_layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "base/limits.h"
#include "cloud/free_space.h"
#include "cloud/random.h"

namespace article_viewer {
namespace {

/// The box of the options is a square of so many units, so that one measure of distance fits every box.
constexpr double kUnits = 1 << 17;
static_assert(limits::kCloudWords * 1.25 * kUnits < FreeSpace::kReach,
              "a row of the widest boxes has room on one side");

class Packer {
 public:
  Packer(std::span<PackedBox> boxes, const PackedOptions& options)
      : boxes_(boxes), options_(options), items_(boxes.size() + 1) {
    for (const PackedBox& box : boxes) {
      area_ += box.width * box.height;
      widest_ = std::max(widest_, box.width);
      highest_ = std::max(highest_, box.height);
    }
    // More would leave the words less room than the gaps between them.
    const auto count = static_cast<double>(boxes.size());
    const double room = std::sqrt(options.width * options.height / count) / 4;
    padding_ = std::min({options.padding, room, options.width / 8, options.height / 8});
    padding_ = std::max(padding_, kLeastPadding);
  }

  /// The gap between words is in pixels while their size is not known yet: it is guessed, and where the guess
  /// was too high, a lower one follows.
  double pack() {
    double scale = guessScale();
    for (int attempt = 0;; ++attempt) {
      const double reached = packAt(scale);
      if (reached >= scale || attempt == kAttempts) {
        tellMiddles(scale);
        return reached;
      }
      scale = attempt < kAttempts / 2 ? reached * 0.98 : reached / 2;
    }
  }

 private:
  struct Item {
    Point size;    ///< in units, with padding
    Point least;   ///< the least width and height of this one and all that follow
    Point middle;  ///< in units
  };

  static constexpr int kAttempts = 12;
  /// Results are told in thousandths of a pixel, and must not overlap when they are rounded.
  static constexpr double kLeastPadding = 0.01;

  /// What hardly ever turns out to be too much.
  [[nodiscard]] double guessScale() const {
    return std::min({std::sqrt(0.6 * options_.width * options_.height / area_),
                     (options_.width - 2 * padding_) / widest_, (options_.height - 2 * padding_) / highest_});
  }

  /// Rounded up to an even number, so that the middle is one.
  static std::int32_t units(double length, double side) {
    return static_cast<std::int32_t>(length / side * (kUnits / 2) + 1) * 2;
  }

  /// Places all boxes as if `scale` were right; returns the scale at which they fit.
  double packAt(double scale) {
    Point least{FreeSpace::kReach, FreeSpace::kReach};
    for (std::size_t i = boxes_.size(); i-- > 0;) {
      Item& item = items_[i];
      item.size = {units(boxes_[i].width * scale + padding_, options_.width),
                   units(boxes_[i].height * scale + padding_, options_.height)};
      item.least = least = {std::min(least.x, item.size.x), std::min(least.y, item.size.y)};
    }
    return scale * (kUnits / 2) / placeAll();
  }

  /// Returns how far the boxes reach from the middle.
  std::int32_t placeAll() {
    FreeSpace space;
    Random random(options_.seed);
    std::int32_t reach = 1;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      Item& item = items_[i];
      const Point target = i == 0 ? Point() : Point{aim(random), aim(random)};
      const Rectangle box = space.nearest(item.size.x, item.size.y, target);
      space.take(box, items_[i + 1].least.x, items_[i + 1].least.y);
      item.middle = {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
      reach = std::max({reach, -box.left, box.right, -box.top, box.bottom});
    }
    return reach;
  }

  std::int32_t aim(Random& random) const {
    return static_cast<std::int32_t>((random.next() * 2 - 1) * options_.jitter * kUnits);
  }

  void tellMiddles(double scale) {
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      boxes_[i].x = items_[i].middle.x / kUnits * options_.width / scale;
      boxes_[i].y = items_[i].middle.y / kUnits * options_.height / scale;
    }
  }

  std::span<PackedBox> boxes_;
  const PackedOptions& options_;
  double padding_ = 0;
  double area_ = 0;
  double widest_ = 0;
  double highest_ = 0;
  std::vector<Item> items_;  ///< and one more, before which the last box comes
};

}  // namespace

double packBoxes(std::span<PackedBox> boxes, const PackedOptions& options) {
  return boxes.empty() ? 0 : Packer(boxes, options).pack();
}

}  // namespace article_viewer
