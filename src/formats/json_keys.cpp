#include "formats/json_keys.h"

#include <bit>
#include <memory>
#include <string>

#include "base/arena.h"
#include "base/hash.h"
#include "formats/format.h"

namespace article_viewer {
namespace {

std::size_t hashOf(std::string_view text) {
  const std::uint32_t hash = hashText(text);
  return hash ^ hash >> 16U;
}

void warn(JsonValue key, std::string_view text, Diagnostics& diagnostics) {
  std::string message;
  if (!diagnostics.isFull()) {
    message += "The key \"";
    message += excerpt(text);
    message += "\" stands in this object again; the last one wins.";
  }
  diagnostics.add(Code::kDuplicateKey, key.place(), message);
}

}  // namespace

void warnOfRepeatedKeys(JsonValue object, Diagnostics& diagnostics) {
  std::size_t count = 0;
  for ([[maybe_unused]] const JsonMember member : object.members()) ++count;
  // A hash table that stays half empty.
  const std::size_t size = std::bit_ceil(2 * count);
  Arena memory;
  auto* const keys = static_cast<JsonValue*>(memory.take(size * sizeof(JsonValue)));
  std::uninitialized_fill_n(keys, size, JsonValue());
  std::size_t steps = 8 * size;
  for (const JsonMember member : object.members()) {
    const std::string decoded = member.key.isEscaped() ? member.key.text() : std::string();
    const std::string_view text = member.key.isEscaped() ? std::string_view(decoded) : member.key.raw();
    std::size_t at = hashOf(text) & (size - 1);
    while (keys[at].exists() && !keys[at].equals(text)) {
      at = (at + 1) & (size - 1);
      if (--steps == 0) return;
    }
    if (keys[at].exists()) warn(member.key, text, diagnostics);
    keys[at] = member.key;
  }
}

}  // namespace article_viewer
