#include "base/utf8.h"

#include <cstdint>

namespace article_viewer {

namespace {

/// How a lead byte goes on: its sequence length and the range of the second byte (Unicode, table 3-7).
struct LeadByte {
  std::size_t length;
  unsigned char secondMin;
  unsigned char secondMax;
};

LeadByte leadByte(unsigned char byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

struct Sequence {
  std::size_t length;
  bool valid;
};

/// The sequence that starts at `position`, or the length of its maximal ill-formed part.
Sequence sequenceAt(std::string_view bytes, std::size_t position) {
  const LeadByte lead = leadByte(static_cast<unsigned char>(bytes[position]));
  if (lead.length == 0) return {1, false};
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (position + i >= bytes.size()) return {i, false};
    const auto byte = static_cast<unsigned char>(bytes[position + i]);
    const unsigned char low = i == 1 ? lead.secondMin : 0x80;
    const unsigned char high = i == 1 ? lead.secondMax : 0xBF;
    if (byte < low || byte > high) return {i, false};
  }
  return {lead.length, true};
}

/// Position of the first ill-formed part at or after `position`, or bytes.size().
std::size_t findInvalid(std::string_view bytes, std::size_t position) {
  while (position < bytes.size()) {
    if (static_cast<unsigned char>(bytes[position]) < 0x80) {
      ++position;
      continue;
    }
    const Sequence sequence = sequenceAt(bytes, position);
    if (!sequence.valid) return position;
    position += sequence.length;
  }
  return position;
}

}  // namespace

void appendUtf8(std::string& out, char32_t codePoint) {
  if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
    codePoint = kReplacementCharacter;
  }
  const auto trailing = [&](unsigned shift) {
    out += static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU));
  };
  if (codePoint < 0x80) {
    out += static_cast<char>(codePoint);
  } else if (codePoint < 0x800) {
    out += static_cast<char>(0xC0U | (codePoint >> 6U));
    trailing(0);
  } else if (codePoint < 0x10000) {
    out += static_cast<char>(0xE0U | (codePoint >> 12U));
    trailing(6);
    trailing(0);
  } else {
    out += static_cast<char>(0xF0U | (codePoint >> 18U));
    trailing(12);
    trailing(6);
    trailing(0);
  }
}

bool isValidUtf8(std::string_view bytes) { return findInvalid(bytes, 0) == bytes.size(); }

std::string replaceInvalidUtf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  std::size_t position = 0;
  while (position < bytes.size()) {
    const std::size_t invalid = findInvalid(bytes, position);
    out.append(bytes, position, invalid - position);
    position = invalid;
    if (position == bytes.size()) break;
    appendUtf8(out, kReplacementCharacter);
    position += sequenceAt(bytes, position).length;
  }
  return out;
}

DecodedCodePoint decodeUtf8(std::string_view bytes, std::size_t position) {
  const Sequence sequence = sequenceAt(bytes, position);
  if (!sequence.valid) return {kReplacementCharacter, sequence.length};
  const auto first = static_cast<unsigned char>(bytes[position]);
  char32_t value = sequence.length == 1 ? first : first & (0xFFU >> (sequence.length + 1));
  for (std::size_t i = 1; i < sequence.length; ++i) {
    value = (value << 6U) | (static_cast<unsigned char>(bytes[position + i]) & 0x3FU);
  }
  return {value, sequence.length};
}

}  // namespace article_viewer
