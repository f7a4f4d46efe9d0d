#include "cloud/packed_layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

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
  Packer(std::span<const Extent> extents, const PackedOptions& options)
      : extents_(extents), options_(options) {
    for (const Extent& extent : extents) {
      area_ += extent.width * extent.height;
      widest_ = std::max(widest_, extent.width);
      highest_ = std::max(highest_, extent.height);
    }
    // More would leave the words less room than the gaps between them.
    const auto count = static_cast<double>(extents.size());
    const double room = std::sqrt(options.box.width * options.box.height / count) / 4;
    padding_ = std::min({options.padding, room, options.box.width / 8, options.box.height / 8});
    padding_ = std::max(padding_, kLeastPadding);
  }

  /// The gap between words is in pixels while their size is not known yet: it is guessed, and where the guess
  /// was too high, a lower one follows.
  PackedLayout pack() {
    double scale = guessScale();
    for (int attempt = 0;; ++attempt) {
      const double reached = packAt(scale);
      if (reached >= scale || attempt == kAttempts) return layout(scale, reached);
      scale = attempt < kAttempts / 2 ? reached * 0.98 : reached / 2;
    }
  }

 private:
  static constexpr int kAttempts = 12;
  /// Results are told in thousandths of a pixel, and must not overlap when they are rounded.
  static constexpr double kLeastPadding = 0.01;

  /// What hardly ever turns out to be too much.
  [[nodiscard]] double guessScale() const {
    const Extent& box = options_.box;
    return std::min({std::sqrt(0.6 * box.width * box.height / area_), (box.width - 2 * padding_) / widest_,
                     (box.height - 2 * padding_) / highest_});
  }

  /// Rounded up to an even number, so that the middle is one.
  static std::int32_t units(double length, double side) {
    return static_cast<std::int32_t>(length / side * (kUnits / 2) + 1) * 2;
  }

  /// Places all boxes as if `scale` were right; returns the scale at which they fit.
  double packAt(double scale) {
    const std::size_t count = extents_.size();
    sizes_.resize(count);
    least_.resize(count + 1);
    least_[count] = {FreeSpace::kReach, FreeSpace::kReach};
    for (std::size_t i = count; i-- > 0;) {
      sizes_[i] = {units(extents_[i].width * scale + padding_, options_.box.width),
                   units(extents_[i].height * scale + padding_, options_.box.height)};
      least_[i] = {std::min(least_[i + 1].x, sizes_[i].x), std::min(least_[i + 1].y, sizes_[i].y)};
    }
    return scale * (kUnits / 2) / placeAll();
  }

  /// Returns how far the boxes reach from the middle.
  std::int32_t placeAll() {
    FreeSpace space;
    Random random(options_.seed);
    std::int32_t reach = 1;
    middles_.clear();
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
      const Point target = i == 0 ? Point() : Point{aim(random), aim(random)};
      const Rectangle box = space.nearest(sizes_[i].x, sizes_[i].y, target);
      space.take(box, least_[i + 1].x, least_[i + 1].y);
      middles_.push_back({(box.left + box.right) / 2, (box.top + box.bottom) / 2});
      reach = std::max({reach, -box.left, box.right, -box.top, box.bottom});
    }
    return reach;
  }

  std::int32_t aim(Random& random) const {
    return static_cast<std::int32_t>((random.next() * 2 - 1) * options_.jitter * kUnits);
  }

  [[nodiscard]] PackedLayout layout(double scale, double reached) const {
    PackedLayout result;
    result.scale = reached;
    const double stretch = reached / scale;
    for (const Point& middle : middles_) {
      result.middles.push_back({middle.x / kUnits * options_.box.width * stretch,
                                middle.y / kUnits * options_.box.height * stretch});
    }
    return result;
  }

  std::span<const Extent> extents_;
  const PackedOptions& options_;
  double padding_ = 0;
  double area_ = 0;
  double widest_ = 0;
  double highest_ = 0;
  std::vector<Point> sizes_;    ///< width and height in units, with padding
  std::vector<Point> least_;    ///< of this and all that follow
  std::vector<Point> middles_;  ///< in units
};

}  // namespace

PackedLayout packBoxes(std::span<const Extent> extents, const PackedOptions& options) {
  if (extents.empty()) return {};
  return Packer(extents, options).pack();
}

}  // namespace article_viewer
