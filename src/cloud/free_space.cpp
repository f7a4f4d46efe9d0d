#include "cloud/free_space.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace article_viewer {
namespace {

bool overlap(const Rectangle& a, const Rectangle& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool holds(const Rectangle& outer, const Rectangle& inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right &&
         outer.bottom >= inner.bottom;
}

/// What is left of a space on one side of a box that overlaps it.
Rectangle pieceBeside(const Rectangle& box, int side, Rectangle space) {
  switch (side) {
    case 0: space.right = box.left; break;
    case 1: space.left = box.right; break;
    case 2: space.bottom = box.top; break;
    default: space.top = box.bottom; break;
  }
  return space;
}

/// The fourth power of the distance, with exponent 4 instead of the 2 of a circle, from the target to the
/// farthest corner of a box around `middle`.
double costOf(Point middle, std::int32_t width, std::int32_t height, Point target) {
  const double x = std::abs(static_cast<double>(middle.x - target.x)) + 0.5 * width;
  const double y = std::abs(static_cast<double>(middle.y - target.y)) + 0.5 * height;
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
  setAside(box);
  for (int side = 0; side < 4; ++side) {
    pieces_.clear();
    for (const Rectangle& space : cut_) {
      const Rectangle piece = pieceBeside(box, side, space);
      if (piece.right - piece.left >= leastWidth && piece.bottom - piece.top >= leastHeight) {
        pieces_.push_back(piece);
      }
    }
    keepLargestPieces();
  }
}

/// Takes what overlaps the box out of empty_ and looks for its neighbours.
void FreeSpace::setAside(const Rectangle& box) {
  const Rectangle around{box.left - 1, box.top - 1, box.right + 1, box.bottom + 1};
  cut_.clear();
  touching_.clear();
  std::size_t kept = 0;
  for (const Rectangle& space : empty_) {
    if (overlap(space, box)) {
      cut_.push_back(space);
      continue;
    }
    if (overlap(space, around)) touching_.push_back(space);
    empty_[kept++] = space;
  }
  empty_.erase(empty_.begin() + static_cast<std::ptrdiff_t>(kept), empty_.end());
}

/// Makes those pieces that lie in no other empty rectangle empty ones. Only a piece on the same side of the
/// box, or what touches it there, can hold one: anything else that did would reach into the box.
void FreeSpace::keepLargestPieces() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Rectangle& piece = pieces_[i];
    bool isHeld = false;
    for (const Rectangle& other : touching_) isHeld = isHeld || holds(other, piece);
    for (std::size_t k = 0; k < pieces_.size(); ++k) {
      // Of equal pieces the first stays.
      isHeld = isHeld || (k != i && holds(pieces_[k], piece) && (k < i || pieces_[k] != piece));
    }
    if (!isHeld) empty_.push_back(piece);
  }
}

}  // namespace article_viewer
