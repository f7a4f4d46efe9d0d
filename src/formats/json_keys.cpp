#include "formats/json_keys.h"

#include <cstring>
#include <string>

#include "formats/format.h"

namespace article_viewer {
namespace {

/// Up to so many keys are compared each with each.
constexpr std::size_t kFewKeys = 16;

template <typename Number>
std::uint64_t load(const char* at) {
  Number number = 0;
  std::memcpy(&number, at, sizeof number);
  return number;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 32U;
}

/// Every byte counts. The last word of a text is read together with bytes before it.
std::uint32_t hashOf(std::string_view text) {
  const char* const at = text.data();
  const std::size_t size = text.size();
  std::uint64_t hash = size;
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) hash = mix(hash, load<std::uint64_t>(at + i));
    hash = mix(hash, load<std::uint64_t>(at + size - 8));
  } else if (size >= 4) {
    hash = mix(hash, load<std::uint32_t>(at) << 32U | load<std::uint32_t>(at + size - 4));
  } else if (size != 0) {
    hash = mix(hash, load<std::uint8_t>(at) << 16U | load<std::uint8_t>(at + size / 2) << 8U |
                         load<std::uint8_t>(at + size - 1));
  }
  return static_cast<std::uint32_t>(hash);
}

}  // namespace

void RepeatedKeys::check(JsonValue object) {
  keys_.clear();
  for (const JsonMember member : object.members()) {
    const JsonValue key = member.key;
    keys_.push_back({key.isEscaped() ? hashOf(key.text()) : hashOf(key.raw()), key});
  }
  if (keys_.size() <= kFewKeys) {
    compareAll();
  } else {
    lookUpAll();
  }
}

bool RepeatedKeys::isSame(const Key& left, const Key& right) {
  if (left.hash != right.hash) return false;
  if (left.key.isEscaped()) return right.key.equals(left.key.text());
  return right.key.equals(left.key.raw());
}

void RepeatedKeys::warn(JsonValue key) {
  std::string message;
  if (!diagnostics_.isFull()) {
    message = "The key \"" + excerpt(key.text()) + "\" stands in this object again; the last one wins.";
  }
  diagnostics_.add(Code::kDuplicateKey, key.place(), message);
}

void RepeatedKeys::compareAll() {
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    std::size_t other = 0;
    while (other != i && !isSame(keys_[other], keys_[i])) ++other;
    if (other != i) warn(keys_[i].key);
  }
}

void RepeatedKeys::lookUpAll() {
  std::size_t size = 4 * kFewKeys;
  while (size < 2 * keys_.size()) size *= 2;
  places_.assign(size, 0);
  std::size_t steps = 4 * keys_.size();
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    std::size_t at = keys_[i].hash & (size - 1);
    while (places_[at] != 0 && steps != 0 && !isSame(keys_[places_[at] - 1], keys_[i])) {
      at = (at + 1) & (size - 1);
      --steps;
    }
    if (places_[at] == 0) {
      places_[at] = static_cast<std::uint32_t>(i) + 1;
    } else if (steps != 0) {
      warn(keys_[i].key);
    }
  }
}

}  // namespace article_viewer
