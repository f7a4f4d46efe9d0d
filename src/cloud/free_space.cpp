#include "cloud/free_space.h"

#include <algorithm>
#include <cmath>

namespace article_viewer {
namespace {

bool overlap(const Rectangle& a, const Rectangle& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool holds(const Rectangle& outer, const Rectangle& inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right &&
         outer.bottom >= inner.bottom;
}

/// The fourth power of the distance, with exponent 4 instead of the 2 of a circle, from the target to the
/// farthest corner of a box around `middle`.
double costOf(Point middle, std::int32_t width, std::int32_t height, Point target) {
  const double x = std::abs(static_cast<double>(middle.x - target.x)) + width / 2;
  const double y = std::abs(static_cast<double>(middle.y - target.y)) + height / 2;
  return x * x * x * x + y * y * y * y;
}

}  // namespace

Rectangle FreeSpace::nearest(std::int32_t width, std::int32_t height, Point target) const {
  Rectangle best;
  double bestCost = -1;
  for (const Rectangle& space : empty_) {
    if (space.right - space.left < width || space.bottom - space.top < height) continue;
    const std::int32_t left = std::clamp(target.x - width / 2, space.left, space.right - width);
    const std::int32_t top = std::clamp(target.y - height / 2, space.top, space.bottom - height);
    const double cost = costOf({left + width / 2, top + height / 2}, width, height, target);
    if (bestCost >= 0 && cost >= bestCost) continue;
    bestCost = cost;
    best = {left, top, left + width, top + height};
  }
  return best;
}

void FreeSpace::take(const Rectangle& box, std::int32_t leastWidth, std::int32_t leastHeight) {
  splitAround(box);
  for (std::size_t side = 0; side < pieces_.size(); ++side) {
    std::erase_if(pieces_[side], [=](const Rectangle& piece) {
      return piece.right - piece.left < leastWidth || piece.bottom - piece.top < leastHeight;
    });
    keepLargest(side);
  }
}

void FreeSpace::splitAround(const Rectangle& box) {
  for (std::size_t side = 0; side < pieces_.size(); ++side) {
    pieces_[side].clear();
    neighbours_[side].clear();
  }
  std::size_t kept = 0;
  for (const Rectangle& space : empty_) {
    if (overlap(space, box)) {
      pieces_[0].push_back({space.left, space.top, box.left, space.bottom});
      pieces_[1].push_back({box.right, space.top, space.right, space.bottom});
      pieces_[2].push_back({space.left, space.top, space.right, box.top});
      pieces_[3].push_back({space.left, box.bottom, space.right, space.bottom});
      continue;
    }
    empty_[kept++] = space;
    if (space.right == box.left) neighbours_[0].push_back(space);
    if (space.left == box.right) neighbours_[1].push_back(space);
    if (space.bottom == box.top) neighbours_[2].push_back(space);
    if (space.top == box.bottom) neighbours_[3].push_back(space);
  }
  empty_.erase(empty_.begin() + static_cast<std::ptrdiff_t>(kept), empty_.end());
}

/// Adds those pieces that lie in no other empty rectangle. Only a piece on the same side of the box, or a
/// neighbour there, can hold one: anything else that did would reach into the box.
void FreeSpace::keepLargest(std::size_t side) {
  const std::vector<Rectangle>& pieces = pieces_[side];
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    bool isHeld = false;
    for (const Rectangle& neighbour : neighbours_[side]) isHeld = isHeld || holds(neighbour, pieces[i]);
    for (std::size_t k = 0; k < pieces.size() && !isHeld; ++k) {
      // Of equal pieces the first stays.
      isHeld = k != i && holds(pieces[k], pieces[i]) && (k < i || pieces[k] != pieces[i]);
    }
    if (!isHeld) empty_.push_back(pieces[i]);
  }
}

}  // namespace article_viewer
